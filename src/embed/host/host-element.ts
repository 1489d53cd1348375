/**
 * `/embed.js`: one classic script for pages of others. It brings `<lotse-embed>` and `<lotse-term>`, fits the height of this site's
 * frames (`data-resize="all"`: of others' too) and, with `data-annotate="main"`, has the page's own text marked. Budget: 4 KB brotli.
 */
import { embedElement } from './embed-element.ts';
import { obey } from './obey.ts';
import { scriptUrls } from './script-url.ts';
import { termElement } from './term-element.ts';

/** Written in when the site is built: its first language. */
declare const LOTSE_LEADING: string;

const own = document.currentScript as HTMLScriptElement | null;
// Two such scripts on a page are one: elements are defined once, and each frame is fitted once.
if (own && !customElements.get('lotse-embed')) {
  const root = new URL('.', own.src).href;
  const scriptUrl = scriptUrls(root);
  obey(root, own.dataset['resize'] === 'all');
  customElements.define('lotse-embed', embedElement(root));
  customElements.define('lotse-term', termElement(root, LOTSE_LEADING, scriptUrl));
  if (own.dataset['annotate'] !== undefined) {
    const script = document.createElement('script');
    Object.assign(script.dataset, own.dataset);
    script.nonce = own.nonce;
    try {
      script.src = scriptUrl(`${root}annotate.js`);
      document.head.append(script);
    } catch {
      // The host's Trusted Types forbid it; the page stays as it was.
    }
  }
}
