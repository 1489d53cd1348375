import { type Words, wordsIn } from '../i18n/words.ts';
import type { Picture } from '../markdown/file-data.ts';
import type { ClipType } from '../model/clip.ts';
import type { Language, Localized } from '../model/entry.ts';
import type { Kind } from '../model/kinds.ts';
import type { Entry, Library } from '../model/library.ts';
import { pick } from '../model/reading.ts';
import { type Routes, resolveLinks, routesOf, scheme } from '../model/routes.ts';

/** HTML of a text and the language it is really in. */
export interface Html {
  html: string;
  language: Language;
}

/** What the loader keeps of an entry in a language. Links inside are `lotse:kind/id`. */
export interface Rendered {
  /** Short texts by their path in reading order. */
  texts: Record<string, Html>;
  body: Html | undefined;
  headings: { depth: number; anchor: string; text: string }[];
  /** Terms linked on the page. */
  uses: string[];
  /** A story's clip. */
  clip?: Clip;
}

/** A clip beside a text, as pages address it. */
export interface Clip {
  url: string;
  type: ClipType;
  poster: Picture | undefined;
  captions: { language: Language; url: string }[];
}

/** What every component gets: the library, the page's language and words, and how to reach other entries. */
export interface Scope {
  library: Library;
  language: Language;
  t: Words;
  routes: Routes;
  /** `store`: HTML that outlets will finish. `embed`: bare page in a frame, links open outside it. */
  outlet: 'site' | 'embed' | 'store';
  href(kind: Kind, id: string, anchor?: string): string;
  /** Stored HTML made fit for the outlet: its links lead to pages, and out of a frame. */
  finish(html: string): string;
  /** A short text as HTML, with term links where it has been rendered. */
  text(entry: Entry, path: string, plain: string, language?: Language): Html;
  /** Picks the language of a text whose languages lie side by side. */
  pick(value: Localized | undefined): string;
}

/**
 * The scope of a page.
 * @param rendered stored HTML of the entry the page shows; other entries' texts appear without links
 */
export function pageScope(
  library: Library,
  language: Language,
  outlet: 'site' | 'embed',
  shown?: { entry: Entry; rendered: Rendered },
): Scope {
  const routes = routesOf(library.leading);
  const href = (kind: Kind, id: string, anchor = '') => routes.entry(kind, id, language) + (anchor && `#${anchor}`);
  const finish = (html: string) => {
    if (outlet !== 'embed') return resolveLinks(html, href);
    return resolveLinks(html, href, ' target="_blank" rel="noopener"').replace(/<a (?=href="https?:)/gi, '<a target="_blank" ');
  };
  return {
    ...common(library, language),
    routes,
    outlet,
    href,
    finish,
    text(entry, path, plain, of = language) {
      const own = shown && entry.kind === shown.entry.kind && entry.id === shown.entry.id ? shown.rendered.texts[path] : undefined;
      return own ? { ...own, html: finish(own.html) } : { html: escape(plain), language: of };
    },
  };
}

/** The scope of what the loader stores: links stay `lotse:`, other entries' texts are plain. */
export function storeScope(library: Library, language: Language): Scope {
  return {
    ...common(library, language),
    routes: routesOf(library.leading),
    outlet: 'store',
    finish: (html) => html,
    href: (kind, id, anchor = '') => `${scheme}${kind}/${id}${anchor && `#${anchor}`}`,
    text: (_entry, _path, plain, of = language) => ({ html: escape(plain), language: of }),
  };
}

function common(library: Library, language: Language) {
  return { library, language, t: wordsIn(language), pick: (value: Localized | undefined) => pick(value, language, library.leading).text };
}

/** Text as HTML. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
