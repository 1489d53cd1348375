import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { deployHosts } from '../../i18n/deploy-words.ts';
import type { Setup } from '../deploy/host.ts';
import { configOf } from '../deploy/setup.ts';
import type { Files } from '../packages/cut.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { checksums } from './checksums.ts';
import { dockerfile, kubernetes, nginxConf } from './container.ts';
import { guide } from './guide.ts';
import { packed, timeOf } from './pack.ts';
import { switchScript } from './switch-script.ts';

/** A finished release: one zip with one folder. */
export interface Release {
  /** Of the folder; the zip is called the same. Changes with any byte in it. */
  name: string;
  /** Paths in that folder. */
  files: Files;
  zip: Uint8Array;
}

/** Files without which a folder is no built site. */
const needed = ['index.html', '404.html', 'api/v1/terms.json', '_lotse/headers.json'];

/** The file a built site lacks, if it lacks one. */
export const missingFile = (site: string): string | undefined => needed.find((file) => !existsSync(join(site, file)));

/** Every file of a built site. */
export function siteFiles(site: string): Files {
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(site, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/**
 * Makes a release of a built site. The same site, settings and lock file give the same bytes.
 * @param site its files
 * @param lock `package-lock.json`, parsed
 */
export async function makeRelease(
  site: Files,
  setup: Setup,
  lock: Parameters<typeof billOfMaterials>[0],
  about: Parameters<typeof billOfMaterials>[1],
): Promise<Release> {
  const files: Files = new Map();
  const add = (path: string, body: string) => files.set(path, Buffer.from(body));
  for (const [path, body] of [...site, ...(await packed(site))]) files.set(`site/${path}`, body);
  for (const host of deployHosts) for (const { path, body } of configOf(host, setup)) add(`hosts/${host}/${path}`, body);
  add('switch.sh', switchScript(setup));
  add('nginx.conf', nginxConf(setup));
  add('Dockerfile', dockerfile(setup));
  add('kubernetes.yaml', kubernetes(setup));
  add('sbom.cdx.json', `${JSON.stringify(billOfMaterials(lock, about), null, 1)}\n`);
  const name = `lotse-${createHash('sha256').update(checksums(files)).digest('hex').slice(0, 12)}`;
  add('README.html', guide(name, setup.base, setup.languages[0] ?? 'de'));
  add('SHA256SUMS', checksums(files));
  return { name, files, zip: zipped(name, files) };
}

/** Packed already. */
const dense = /\.(?:br|gz|woff2|png|jpe?g|webp|avif|mp4|webm|mp3|pagefind|pf_[a-z]+)$/;
/** Rights as Unix knows them, where a zip keeps them. */
const rights = (path: string): number => (0o100000 | (path.endsWith('.sh') ? 0o755 : 0o644)) << 16;

function zipped(name: string, files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, body] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${name}/${path}`] = [body, { level: dense.test(path) ? 0 : 6, mtime: timeOf(body), os: 3, attrs: rights(path) }];
  return zipSync(entries);
}
