import { cover, fills, readReferences } from './fill.ts';

/** Elements whose words are no running text, or somebody else's. */
export const closedElements = new Set(['code', 'pre', 'kbd', 'samp', 'q', 'cite', 'blockquote', 'template', 'script', 'style']);
/** Elements whose content holds no tags. */
const raw = new Set(['script', 'style']);
/** Elements that may stand inside a word or a sentence; all others part it. */
const inline = new Set(
  `a abbr b bdi bdo big code cite data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr`.split(
    ' ',
  ),
);

/** Covers tags, comments, scripts, styles, code and quotes of an HTML text; what is left is as far from its start as before. */
export function maskHtml(text: string, read: (words: string) => string = readReferences): string {
  let out = '';
  /** Open elements whose words are closed. */
  let open: string[] = [];
  let at = 0;
  const words = (end: number) => {
    const piece = text.slice(at, end);
    out += open.length > 0 ? cover(piece, fills.inline) : read(piece);
    at = end;
  };
  const opens = /<(?:[a-z]|\/[a-z]|!|\?)/gi;
  while (at < text.length) {
    opens.lastIndex = at;
    const start = opens.exec(text)?.index ?? text.length;
    words(start);
    if (start === text.length) break;
    const tag = readTag(text, start);
    const { name } = tag;
    const breaks = name !== '' && name !== 'br' && !inline.has(name);
    // A paragraph's end closes what was left open in it.
    if (breaks) open = open.filter((one) => !inline.has(one));
    const fill = breaks ? fills.block : name === 'br' ? ' ' : fills.gap;
    out += cover(text.slice(start, tag.end), open.length > 0 ? fills.inline : fill);
    at = tag.end;
    if (!closedElements.has(name)) continue;
    if (tag.closing) open = open.includes(name) ? open.toSpliced(open.lastIndexOf(name), 1) : open;
    else if (!raw.has(name)) open.push(name);
    else {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      const end = close.exec(text)?.index ?? text.length;
      out += cover(text.slice(at, end), fills.block);
      at = end;
    }
  }
  return out;
}

/** Language an HTML text says it is in: `de` for `<html lang="de-AT">`. */
export function htmlLanguage(text: string): string | undefined {
  const start = text.search(/<html\s/i);
  if (start < 0) return;
  const tag = text.slice(start, readTag(text, start).end);
  return /\slang\s*=\s*["']?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase();
}

/** Where a tag, comment or declaration ends, and whose tag it is. */
function readTag(text: string, start: number): { name: string; closing: boolean; end: number } {
  const ends = (mark: string, from: number) => {
    const end = text.indexOf(mark, from);
    return end < 0 ? text.length : end + mark.length;
  };
  if (text.startsWith('<!--', start)) return { name: '', closing: false, end: ends('-->', start + 4) };
  if (text.startsWith('<![CDATA[', start)) return { name: '', closing: false, end: ends(']]>', start) };
  if (/[!?]/.test(text[start + 1] ?? '')) return { name: '', closing: false, end: ends('>', start) };
  const closing = text[start + 1] === '/';
  let at = start + (closing ? 2 : 1);
  const from = at;
  while (at < text.length && !/[\s/>]/.test(text[at] ?? '')) at++;
  const name = text.slice(from, at).toLowerCase();
  // Quotation marks count only behind an equals sign: <p title=it's> ends where it looks.
  let value = false;
  for (; at < text.length && text[at] !== '>'; at++) {
    const sign = text[at] ?? '';
    if (value && (sign === '"' || sign === "'")) at = ends(sign, at + 1) - 1;
    if (!/\s/.test(sign)) value = sign === '=';
  }
  return { name, closing, end: Math.min(at + 1, text.length) };
}
