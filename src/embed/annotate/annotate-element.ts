/**
 * `/annotate.js`: marks the company's terms in the text of somebody else's page. Comes by its own tag
 * (`<script src="…/annotate.js" data-annotate="main" defer>`) or is fetched by `/embed.js`.
 * Gives the page `lotse.annotate.start()`, `.undo()` and `.state()`.
 */
import { scriptUrls } from '../host/script-url.ts';
import { loader } from './load.ts';
import { Marker } from './marker.ts';

/** Written in when the site is built: its first language. */
declare const LOTSE_LEADING: string;

interface Lotse {
  annotate?: Pick<Marker, 'start' | 'undo' | 'state'>;
}

const own = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as { lotse?: unknown };
// An element with the id „lotse“ is not what is meant.
const known: Lotse = typeof page.lotse === 'object' && page.lotse !== null && !(page.lotse instanceof Node) ? page.lotse : {};

if (own && !known.annotate) {
  const root = new URL('.', own.src).href;
  const { annotate, lang } = own.dataset;
  const selector = annotate?.trim() || 'main';
  const marker = new Marker({
    root,
    selector,
    language: lang && /^[a-z]{2}$/.test(lang) ? lang : document.querySelector('[lang]') ? undefined : LOTSE_LEADING,
    load: loader(root, scriptUrls(root, 'lotse-annotate'), own.nonce),
  });
  page.lotse = Object.assign(known, {
    annotate: { start: () => marker.start(), undo: () => marker.undo(), state: () => marker.state() },
  } satisfies Lotse);
  try {
    document.querySelector(selector);
    // What the page builds while it loads is built first.
    if (document.readyState === 'complete') marker.start();
    else addEventListener('load', () => marker.start(), { once: true });
  } catch {
    console.warn(`lotse: data-annotate="${selector}" is not a selector / ist kein Selektor`);
  }
}
