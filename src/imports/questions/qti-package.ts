import { posix } from 'node:path';
import type { Language } from '../../model/entry.ts';
import { type ItemSet, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { readXml, type XmlElement } from '../terms/xml.ts';
import { unzipped, type ZipEntry, zipEntries } from '../zip.ts';
import { idFrom } from './ids.ts';
import { itemRoots, itemsOf } from './qti.ts';
import { below, child, children, named } from './qti-xml.ts';
import { type QuestionImport, refused } from './said.ts';

/** Most bytes of a file in a package, of all that is unpacked, and most files. */
const limits = { file: 5_000_000, all: 100_000_000, files: 20_000 };

/** Reads a content package: its tests become lessons; items of no test make one of their own. Other files are passed over. */
export function readQtiPackage(bytes: Uint8Array, name: string, language: Language): QuestionImport {
  const entries = zipEntries(bytes);
  if (!entries) return refused('zip-broken');
  if (entries.length > limits.files) return refused('zip-too-big', { found: entries.length, right: limits.files });
  const files = new Map(entries.filter((entry) => !entry.name.endsWith('/')).map((entry) => [entry.name.replaceAll('\\', '/'), entry]));
  if (files.size === 0) return refused('zip-empty');
  if ([...files.values()].some(({ encrypted }) => encrypted)) return refused('zip-locked');
  const losses: Loss[] = [];
  let left = limits.all;
  const read = (path: string, entry: ZipEntry): Uint8Array | undefined | 'too-big' => {
    const body = unzipped(bytes, entry, Math.min(limits.file, left));
    if (body === undefined) losses.push(loss('broken-file', { id: path, type: 'zip', file: path }));
    else if (body !== 'too-big') left -= body.length;
    return body;
  };
  const xml = new Map<string, XmlElement>();
  const texts = [...files.keys()].filter((path) => /\.xml$/i.test(path)).sort((a, b) => (a < b ? -1 : 1));
  const foreign: string[] = [];
  for (const path of texts) {
    const body = read(path, files.get(path) as ZipEntry);
    if (body === 'too-big') return refused('zip-too-big', { found: path, right: Math.round(limits.file / 1e6) });
    if (!body) continue;
    const parsed = readXml(body, true);
    if ('why' in parsed)
      losses.push(
        loss(
          'broken-file',
          { id: path, type: 'xml', file: path, line: Number(parsed.why.params['line'] ?? 1) },
          { found: String(parsed.why.params['found'] ?? parsed.why.code) },
        ),
      );
    else {
      const root = named(parsed.root);
      xml.set(path, root);
      const found = itemRoots(body);
      if ('refusal' in found && (found.refusal.code === 'qti-1' || found.refusal.code === 'moodle-xml')) foreign.push(found.refusal.code);
    }
  }
  const roots = (kind: string) => [...xml].filter(([, root]) => root.name === kind);
  const items = new Map(roots('assessmentItem'));
  if (items.size === 0) {
    const [code] = foreign;
    if (code === 'qti-1' || code === 'moodle-xml') return { ...refused(code, { found: name, line: 1 }), losses };
    return { ...refused('zip-other'), losses };
  }
  const sets: ItemSet[] = [];
  const used = new Set<string>();
  const ids = new Set<string>();
  const add = (title: string, id: string, paths: readonly string[]) => {
    const taken = new Set<string>();
    const set: ItemSet = { id: idFrom(id, 'questions', ids), title: title.replace(/\s+/g, ' ').trim() || name, language, items: [] };
    for (const path of paths) {
      const root = items.get(path);
      if (root) set.items.push(...itemsOf(root, taken, losses, language, path));
    }
    if (set.items.length > 0) sets.push(set);
  };
  for (const [path, test] of inOrder(roots('assessmentTest'), xml)) {
    const paths = below(test)
      .filter((one) => one.name === 'assessmentItemRef')
      .flatMap((ref) => {
        const target = posix.normalize(posix.join(posix.dirname(path), decoded(ref.attributes['href'] ?? '')));
        if (items.has(target)) return [target];
        losses.push(
          loss(
            'missing-item',
            { id: ref.attributes['identifier'] ?? target, type: 'assessmentItemRef', file: path, line: ref.line },
            { found: target },
          ),
        );
        return [];
      });
    for (const one of paths) used.add(one);
    const identifier = test.attributes['identifier'] ?? '';
    const title = test.attributes['title'] ?? '';
    add(title, /[a-z]{3}/i.test(identifier) && !/\d{8,}/.test(identifier) ? identifier : title || name, paths);
  }
  const rest = manifestOrder(xml, [...items.keys()]).filter((path) => !used.has(path));
  if (rest.length > 0) add(name, name, rest);
  return { sets, losses };
}

/** Tests as the manifest lists them. */
function inOrder<Value>(rows: readonly [string, Value][], xml: Map<string, XmlElement>): [string, Value][] {
  const order = manifestOrder(
    xml,
    rows.map(([path]) => path),
  );
  return [...rows].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Paths in the manifest's order; those it does not name come last, by name. */
function manifestOrder(xml: Map<string, XmlElement>, paths: readonly string[]): string[] {
  const [at, manifest] = [...xml].find(([path, root]) => root.name === 'manifest' && posix.basename(path) === 'imsmanifest.xml') ?? [];
  const hrefs = children(child(manifest, 'resources'), 'resource').map(({ attributes }) =>
    posix.normalize(posix.join(posix.dirname(at ?? ''), decoded(attributes['href'] ?? ''))),
  );
  const place = (path: string) => (hrefs.includes(path) ? hrefs.indexOf(path) : hrefs.length);
  return [...paths].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};
