import { launchPage } from '../manifest/manifest.ts';
import type { Packed, Rule } from './rule.ts';
import { wanted } from './schemas.ts';
import { all } from './tree.ts';

/** Files the manifest names, without their queries. */
function named({ kind, tree }: Packed): string[] {
  if (!tree) return [];
  const hrefs =
    kind === 'cmi5'
      ? all(tree, 'url').map(({ text }) => text)
      : ['resource', 'file'].flatMap((name) => all(tree, name).flatMap(({ attributes }) => attributes['href'] ?? []));
  return [...new Set(hrefs.map((href) => decodeURI(href.replace(/[?#].*$/, ''))))];
}

/** Every file the manifest names is there, and the page to open is named. */
export const fileMissing: Rule = (packed) => {
  if (!packed.tree) return [];
  const names = named(packed);
  const missing = names.filter((name) => !packed.files.has(name)).map((found) => ({ file: packed.manifest, found }));
  return names.includes(launchPage) ? missing : [...missing, { file: packed.manifest, found: launchPage }];
};

/** Every file is named by the manifest; cmi5 names its pages alone. */
export const fileUnlisted: Rule = (packed) => {
  if (!packed.tree || packed.kind === 'cmi5') return [];
  const known = new Set([...named(packed), packed.manifest, ...wanted[packed.kind]]);
  return [...packed.files.keys()].filter((name) => !known.has(name)).map((file) => ({ file, found: '' }));
};
