import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { homonymsOf } from '../model/homonyms.ts';
import { type Notices, noNotices, noticesOf } from '../model/quality-notices.ts';
import type { SourceEntry } from '../model/source.ts';
import { termIndex } from '../model/term-index.ts';
import { readChecked, takeOver } from './checked-content.ts';
import { contentFolder } from './content-fs.ts';
import { entryDigests } from './entry-digest.ts';
import { labelFinder } from './label-finder.ts';
import { clipAt } from './media.ts';
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
      let later: NodeJS.Timeout | undefined;
      const sync = async () => {
        const { content, library, findings } = takeOver(root) ?? readChecked(root);
        if (findings.some((finding) => finding.severity === 'error')) {
          const report = reportText(findings, 'de', library?.entries.length ?? 0);
          if (!watcher) throw new Error(`content\n${report}`);
          logger.error(`\n${report}`);
        }
        if (!library) return;
        const finders = { de: labelFinder(termIndex(library, 'de')), en: labelFinder(termIndex(library, 'en')) };
        const homonyms = { de: homonymsOf(library, 'de'), en: homonymsOf(library, 'en') };
        const sources = new Map(content.entries.map((source) => [`${source.kind}/${source.id}`, source]));
        const digestOf = entryDigests(sources, library, finders, homonyms);
        const clipOf = (story: string) => {
          const media = library.get('stories', story)?.facts.media;
          const source = sources.get(`stories/${story}`);
          return media && source ? clipAt(source.folder, media) : undefined;
        };
        const code = codeHash();
        const settings = JSON.stringify([library.site.languages, library.site.linking]);
        const stale = new Set(store.keys());
        stale.delete('site');
        const keep = (notices: Notices) => {
          const data = { site: library.site, notices };
          store.set({ id: 'site', data, digest: generateDigest(JSON.stringify(data)) });
        };
        keep((store.get('site')?.data['notices'] as Notices | undefined) ?? noNotices);
        let rendered = 0;
        for (const entry of library.entries) {
          const id = `${entry.kind}/${entry.id}`;
          stale.delete(id);
          for (const finder of Object.values(finders)) finder.forget();
          const source = sources.get(id) as SourceEntry;
          const digest = generateDigest([code, settings, digestOf(entry)].join('\0'));
          if (store.get(id)?.digest === digest) continue;
          const html: Record<string, unknown> = {};
          for (const language of library.site.languages)
            html[language] = await renderEntry(library, entry, source, language, finders, homonyms, clipOf);
          store.set({ id, data: { entry: entry as unknown as Record<string, unknown>, rendered: html }, digest });
          rendered += 1;
        }
        for (const id of stale) store.delete(id);
        // Every text must be read for it: while somebody writes, it waits for a pause.
        clearTimeout(later);
        if (watcher) later = setTimeout(() => keep(noticesOf(content, library)), 2000);
        else keep(noticesOf(content, library));
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
