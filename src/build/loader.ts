import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { findLabels, type LabelIndex } from '../language/label-index.ts';
import { checkContent } from '../model/check-content.ts';
import type { Language } from '../model/entry.ts';
import { homonymsOf, meantBy } from '../model/homonyms.ts';
import type { Entry, Library } from '../model/library.ts';
import type { SourceEntry } from '../model/source.ts';
import { termIndex } from '../model/term-index.ts';
import { contentFolder, readContent } from './content-fs.ts';
import { renderEntry } from './render-entry.ts';
import { reportText } from './report.ts';

/** Storeys whose code shapes stored HTML; a change in them makes every stored entry stale. */
const rooms = ['language', 'model', 'i18n', 'markdown', 'diagram', 'components'];

/**
 * The content layer's loader: reads, checks and renders all entries outside the bundler, each once per language.
 * A broken content folder stops a build here; while writing (`astro dev`) it is reported and what is valid is served.
 */
export function libraryLoader(): Loader {
  return {
    name: 'lotse',
    async load({ store, watcher, logger, generateDigest }) {
      const root = resolve(contentFolder());
      const sync = async () => {
        const content = readContent(root);
        const { library, findings } = checkContent(content);
        if (findings.some((finding) => finding.severity === 'error')) {
          const report = reportText(findings, 'de', library?.entries.length ?? 0);
          if (!watcher) throw new Error(`content\n${report}`);
          logger.error(`\n${report}`);
        }
        if (!library) return;
        const indexes = { de: termIndex(library, 'de'), en: termIndex(library, 'en') };
        const homonyms = { de: homonymsOf(library, 'de'), en: homonymsOf(library, 'en') };
        const meant = (entry: Entry) =>
          Object.values(homonyms).flatMap((all) => [...all.values()].map(({ terms }) => meantBy(entry, terms)));
        const code = codeHash();
        const stale = new Set(store.keys());
        stale.delete('site');
        store.set({ id: 'site', data: { site: library.site }, digest: generateDigest(JSON.stringify(library.site)) });
        let rendered = 0;
        for (const entry of library.entries) {
          const id = `${entry.kind}/${entry.id}`;
          stale.delete(id);
          const source = content.entries.find((one) => one.kind === entry.kind && one.id === entry.id) as SourceEntry;
          const digest = generateDigest(
            [
              code,
              ...sources(library, entry, content.entries),
              JSON.stringify([library.site.languages, library.site.linking, meant(entry)]),
              hits(source, indexes),
            ].join('\0'),
          );
          if (store.get(id)?.digest === digest) continue;
          const html: Record<string, unknown> = {};
          for (const language of library.site.languages)
            html[language] = await renderEntry(library, entry, source, language, indexes, homonyms);
          store.set({ id, data: { entry: entry as unknown as Record<string, unknown>, rendered: html }, digest });
          rendered += 1;
        }
        for (const id of stale) store.delete(id);
        logger.info(`${rendered} of ${library.entries.length} entries rendered`);
      };
      await sync();
      if (!watcher) return;
      watcher.add(root);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(root)) return;
        clearTimeout(timer);
        timer = setTimeout(() => sync().catch((error: unknown) => logger.error(String(error))), 40);
      });
    },
  };
}

/** Raw texts an entry's HTML is made of: its own and those of the guests in it. */
function sources(library: Library, entry: Entry, entries: SourceEntry[]): string[] {
  const names = new Set([`${entry.kind}/${entry.id}`, ...entry.mentions.map((one) => `${one.kind}/${one.id}`)]);
  // Guests bring guests: a process shows its touchpoints' titles.
  for (const name of [...names]) {
    const [kind, id] = name.split('/');
    const guest = library.entries.find((one) => one.kind === kind && one.id === id);
    if (guest && (guest.kind === 'processes' || guest.kind === 'stories'))
      for (const text of JSON.stringify(guest.facts).matchAll(/"(?:touchpoint|persona|process)":"([a-z0-9-]+)"/g))
        for (const other of entries) if (other.id === text[1]) names.add(`${other.kind}/${other.id}`);
  }
  return entries
    .filter((one) => names.has(`${one.kind}/${one.id}`))
    .flatMap((one) => [
      JSON.stringify(one.flow?.data ?? ''),
      ...Object.values(one.docs).flatMap((doc) => [JSON.stringify(doc.front?.data ?? ''), doc.body]),
      ...one.assets.map((asset) => String(statSync(join(one.folder, asset)).mtimeMs)),
    ]);
}

/** Terms found in an entry's texts: a new label elsewhere must render this entry again. */
function hits(source: SourceEntry, indexes: Record<Language, LabelIndex<string>>): string {
  const texts = [
    JSON.stringify(source.flow?.data ?? ''),
    ...Object.values(source.docs).flatMap((doc) => [JSON.stringify(doc.front?.data ?? ''), doc.body]),
  ];
  return texts
    .flatMap((text) =>
      Object.values(indexes).map((index) =>
        findLabels(text, index)
          .map((hit) => `${hit.start}:${hit.value}`)
          .join(),
      ),
    )
    .join('|');
}

/** Hash of the code and the lock file that shape stored HTML. */
function codeHash(): string {
  const hash = createHash('sha256');
  const walk = (folder: string) => {
    for (const item of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, item.name);
      if (item.isDirectory()) walk(path);
      else hash.update(path).update(readFileSync(path));
    }
  };
  for (const room of rooms) if (existsSync(join('src', room))) walk(join('src', room));
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}
