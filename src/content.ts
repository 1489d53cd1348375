import { getCollection } from 'astro:content';
import type { Language } from './model/entry.ts';
import { type Entry, Library } from './model/library.ts';
import { type Notices, noNotices } from './model/quality-notices.ts';
import type { Site } from './model/site.ts';

/** Stored HTML of an entry per language; its shape is the components' business (`components/scope.ts`, `Rendered`). */
type Stored<R> = Partial<Record<Language, R>>;

/** The validated library and the HTML the loader made of it. */
export interface Content {
  library: Library;
  /** What an editor should look at and only the sources tell. */
  notices: Notices;
  /** Stored HTML of an entry for pages of a language. */
  rendered<R>(entry: Entry, language: Language): R;
}

let made: Promise<Content> | undefined;

/** Door out of `astro:content`: made once per build, anew on each request while writing. */
export function content(): Promise<Content> {
  if (!made || import.meta.env.DEV) made = make();
  return made;
}

async function make(): Promise<Content> {
  const rows = await getCollection('library');
  const entries: Entry[] = [];
  const html = new Map<string, Stored<unknown>>();
  let site: Site | undefined;
  let notices = noNotices;
  for (const { id, data } of rows) {
    if ('site' in data) [site, notices] = [data.site as Site, data.notices as Notices];
    else {
      entries.push(data.entry as Entry);
      html.set(id, data.rendered as Stored<unknown>);
    }
  }
  if (!site) throw new Error('content: site.yaml is missing or broken; `npx lotse check` says where');
  return {
    library: new Library(site, entries),
    notices,
    rendered<R>(entry: Entry, language: Language): R {
      return (html.get(`${entry.kind}/${entry.id}`) as Stored<R>)[language] as R;
    },
  };
}
