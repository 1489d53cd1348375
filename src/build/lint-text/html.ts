import { holdsWords, spokenMeta } from './attributes.ts';
import { cover, fills, readReferences } from './fill.ts';

/** Elements whose words are no running text, or somebody else's. */
export const closedElements = new Set(['code', 'pre', 'kbd', 'samp', 'q', 'cite', 'blockquote', 'template', 'script', 'style', 'noterm']);
/** Elements whose content holds no tags. */
const raw = new Set(['script', 'style']);
/** Elements that may stand inside a word or a sentence; all others part it. */
const inline = new Set(
  `a abbr b bdi bdo big code cite data del dfn em font i ins kbd label mark noterm q ruby s samp small span strike strong sub sup time tt u var wbr`.split(
    ' ',
  ),
);

/** Elements that stand in a sentence like a word. */
const atoms = new Set('audio canvas iframe img input object picture source svg video'.split(' '));

/**
 * Covers tags, comments, scripts, styles, code and quotes of an HTML text; what is left is as far from its start as before.
 * Attributes that hold words (alternative texts, titles) stay, each as a text of its own.
 */
export function maskHtml(text: string, read: (words: string) => string = readReferences): string {
  let out = '';
  /** How many elements whose words are closed are open, by name. */
  const open = new Map<string, number>();
  let depth = 0;
  const count = (name: string, by: number) => {
    const before = open.get(name) ?? 0;
    open.set(name, Math.max(0, before + by));
    depth += Math.max(-before, by);
  };
  let at = 0;
  const words = (end: number) => {
    const piece = text.slice(at, end);
    out += depth > 0 ? cover(piece, fills.inline) : read(piece);
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
    const breaks = name !== '' && name !== 'br' && !inline.has(name) && !atoms.has(name);
    // A paragraph's end closes what was left open in it.
    if (breaks && depth > 0) for (const [one, times] of open) if (inline.has(one)) count(one, -times);
    const fill = breaks ? fills.block : atoms.has(name) ? fills.inline : name === 'br' ? ' ' : fills.gap;
    out += depth > 0 ? cover(text.slice(start, tag.end), fills.inline) : maskTag(text, start, tag, fill, read);
    at = tag.end;
    if (!closedElements.has(name)) continue;
    if (tag.closing) count(name, -1);
    else if (!raw.has(name)) count(name, 1);
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

/** A tag, comment or declaration: where it ends, whose it is, and the values of its attributes without quotation marks. */
interface Tag {
  name: string;
  closing: boolean;
  end: number;
  values: { attribute: string; start: number; end: number }[];
}

/** Covers a tag but for the words of its attributes. */
function maskTag(text: string, start: number, { name, end, values }: Tag, fill: string, read: (words: string) => string): string {
  const valueOf = (wanted: string[]) => {
    const value = values.find((one) => wanted.includes(one.attribute));
    return value ? text.slice(value.start, value.end) : '';
  };
  const meta = name === 'meta' && spokenMeta.test(valueOf(['name', 'property']));
  let [out, at] = ['', start];
  for (const value of values) {
    if (value.start === value.end || value.end >= end || !(holdsWords(name, value.attribute) || (meta && value.attribute === 'content')))
      continue;
    out += cover(text.slice(at, value.start - 1), fill) + fills.block + read(text.slice(value.start, value.end)) + fills.block;
    at = value.end + 1;
  }
  return out + cover(text.slice(at, end), fill);
}

function readTag(text: string, start: number): Tag {
  const ends = (mark: string, from: number) => {
    const end = text.indexOf(mark, from);
    return end < 0 ? text.length : end + mark.length;
  };
  const other = { name: '', closing: false, values: [] };
  if (text.startsWith('<!--', start)) return { ...other, end: ends('-->', start + 4) };
  if (text.startsWith('<![CDATA[', start)) return { ...other, end: ends(']]>', start) };
  if (/[!?]/.test(text[start + 1] ?? '')) return { ...other, end: ends('>', start) };
  const closing = text[start + 1] === '/';
  let at = start + (closing ? 2 : 1);
  const word = (until: RegExp) => {
    const from = at;
    while (at < text.length && !until.test(text[at] ?? '')) at++;
    return text.slice(from, at).toLowerCase();
  };
  const name = word(/[\s/>]/);
  const values: Tag['values'] = [];
  while (at < text.length && text[at] !== '>') {
    word(/[^\s/]/);
    const attribute = word(/[\s/>=]/);
    if (/\s/.test(text[at] ?? '')) word(/\S/);
    if (text[at] !== '=') {
      if (attribute === '' && text[at] !== '>') at++;
      continue;
    }
    at++;
    word(/\S/);
    // Quotation marks count only behind an equals sign: <p title=it's> ends where it looks.
    const quote = /["']/.test(text[at] ?? '') ? (text[at] as string) : '';
    const from = at + quote.length;
    if (quote) at = ends(quote, from);
    else word(/[\s>]/);
    const closed = quote !== '' && text[at - 1] === quote && at > from;
    values.push({ attribute, start: from, end: closed ? at - 1 : at });
  }
  return { name, closing, end: Math.min(at + 1, text.length), values };
}
