/** What of `package-lock.json` (version 3) is read. */
interface Lock {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}
interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const modules = 'node_modules/';

/**
 * The software a site is built with, as CycloneDX 1.6 (ECMA-424): from the lock file alone, without network, clock or serial number.
 * What only tests need has the scope `excluded`.
 * @throws on a lock file of another version
 */
export function billOfMaterials(lock: Lock & { lockfileVersion?: number }, about: { name: string; version: string; licence: string }) {
  if (lock.lockfileVersion !== 3) throw new Error(`package-lock.json: lockfileVersion ${lock.lockfileVersion}, not 3`);
  const places = Object.entries(lock.packages).filter(([path, { link, version }]) => path && !link && version);
  const own = `pkg:npm/${about.name}@${about.version}`;
  const components = new Map<string, object>();
  const edges = new Map<string, Set<string>>();
  for (const [path, locked] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ref = purl(path, locked);
    if (!components.has(ref)) components.set(ref, component(path, locked, ref));
    const known = edges.get(ref) ?? new Set();
    for (const name of dependenciesOf(locked)) {
      const found = resolve(lock, path, name);
      if (found) known.add(found);
    }
    edges.set(ref, known);
  }
  const root = lock.packages[''] ?? {};
  const direct = new Set(
    [...dependenciesOf(root), ...Object.keys(root.devDependencies ?? {})].flatMap((name) => resolve(lock, '', name) ?? []),
  );
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: about.name,
        version: about.version,
        licenses: licences(about.licence),
        purl: own,
      },
    },
    components: [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    dependencies: [[own, direct] as const, ...edges]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf(modules) + modules.length);
const purl = (path: string, { version = '' }: Locked): string =>
  `pkg:npm/${nameOf(path).replace('@', '%40')}@${encodeURIComponent(version)}`;
const dependenciesOf = ({ dependencies, optionalDependencies, peerDependencies }: Locked): string[] =>
  Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });

/** Looks a package up as Node does: beside, then further up. */
function resolve(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(modules) - 1))) {
    const path = `${at ? `${at}/` : ''}${modules}${name}`;
    const found = lock.packages[path];
    if (found?.version) return purl(path, found);
    if (!at) return;
  }
}

function component(path: string, locked: Locked, ref: string) {
  const [group, name] = nameOf(path).startsWith('@') ? (nameOf(path).split('/') as [string, string]) : [undefined, nameOf(path)];
  const hash = /^sha512-(.+)$/.exec(locked.integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group && { group }),
    name,
    version: locked.version,
    scope: locked.dev ? 'excluded' : locked.optional || locked.devOptional ? 'optional' : 'required',
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(locked.license && { licenses: licences(locked.license) }),
    purl: ref,
  };
}

/** One licence by its SPDX name, several as an expression, anything else by the words that stand there. */
function licences(text: string) {
  if (/ (?:OR|AND|WITH) /.test(text)) return [{ expression: text }];
  return [{ license: /^[A-Za-z0-9.+-]+$/.test(text) ? { id: text } : { name: text } }];
}
