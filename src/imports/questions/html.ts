import { blocksOf, isBlock, type Rich, type RichElement, type RichPart, rich } from '../../model/exchange/questions/rich.ts';
import type { Marked } from './read-html.ts';

/** What a text held that has no place here. */
export type Missing = 'picture' | 'media' | 'math';

const same: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  code: 'code',
  tt: 'code',
  samp: 'code',
  sub: 'sub',
  sup: 'sup',
};
const kept = ['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tbody', 'tr', 'td'];
const paragraphs = /^(div|section|article|h[1-6]|dl|dd|dt|address|center|figure|figcaption|fieldset)$/;

/**
 * Marked text as ours: unknown elements give way to what is in them.
 * @param missing called for each picture, recording or formula
 * @param special own meaning of an element, before all others
 */
export function richFrom(
  parts: readonly (string | Marked)[],
  missing: (what: Missing) => void,
  special: (element: Marked) => Rich | undefined = () => undefined,
): Rich {
  const inner = (element: Marked) => richFrom(element.parts, missing, special);
  return tidied(
    parts.flatMap((part): readonly RichPart[] => {
      if (typeof part === 'string') return [part];
      const own = special(part);
      if (own) return own;
      const { tag, attributes } = part;
      if (same[tag]) return mark(same[tag], inner(part));
      if (tag === 'br') return [rich('br', [])];
      if (tag === 'hr') return [rich('hr', [])];
      if (tag === 'th') return [rich('td', inlined(inner(part)))];
      if (tag === 'thead' || tag === 'tfoot') return inner(part);
      if (tag === 'a' && /^(https?|mailto):/.test(attributes['href'] ?? ''))
        return mark('a', inner(part), { href: attributes['href'] ?? '' });
      if (tag === 'img' || tag === 'svg') {
        missing('picture');
        return [attributes['alt'] ?? ''];
      }
      if (tag === 'math') {
        missing('math');
        return inner(part);
      }
      if (/^(object|video|audio|iframe|embed|source)$/.test(tag)) {
        missing('media');
        return [];
      }
      if (/^(script|style|head|title|meta|link|template)$/.test(tag)) return [];
      if (tag === 'pre') return [rich('pre', [textOf(part)])];
      if (tag === 'td') return [rich('td', inlined(inner(part)))];
      if (tag === 'li' || tag === 'blockquote') return [rich(tag, looseOrInline(inner(part)))];
      const content = inner(part);
      if (kept.includes(tag)) return tag === 'p' && content.some(isBlock) ? blocksOf(content) : [rich(tag, content)];
      return paragraphs.test(tag) ? blocksOf(content) : content;
    }),
  );
}

const textOf = (element: Marked): string =>
  element.parts.map((part) => (typeof part === 'string' ? part : part.tag === 'br' ? '\n' : textOf(part))).join('');

/** A mark around words, with the blanks at its ends outside, where Markdown needs them. */
function mark(tag: string, parts: Rich, attributes?: Record<string, string>): Rich {
  if (parts.some(isBlock)) return parts;
  const list = [...parts];
  const [first, last] = [list[0], list.at(-1)];
  const before = typeof first === 'string' && /^\s/.test(first) ? ' ' : '';
  const after = typeof last === 'string' && /\s$/.test(last) ? ' ' : '';
  if (before) list[0] = (first as string).trimStart();
  const end = list.at(-1);
  if (typeof end === 'string') list[list.length - 1] = end.trimEnd();
  const inside = list.filter((part) => part !== '');
  return inside.length === 0 ? [before || after] : [before, rich(tag, inside, attributes), after].filter((part) => part !== '');
}

/** An item of a list: one paragraph stands without tags. */
function looseOrInline(parts: Rich): Rich {
  const blocks = blocksOf(parts);
  const [only] = blocks;
  return blocks.length === 1 && only?.tag === 'p' ? only.parts : blocks;
}

const inlined = (parts: Rich): Rich => parts.flatMap((part) => (typeof part !== 'string' && isBlock(part) ? inlined(part.parts) : [part]));

/** Blanks as HTML counts them; blanks around blocks mean nothing. */
function tidied(parts: readonly RichPart[]): Rich {
  const list: RichPart[] = [];
  for (const part of parts) {
    const last = list.at(-1);
    if (typeof part !== 'string') list.push(part);
    else if (typeof last === 'string') list[list.length - 1] = last + part;
    else list.push(part);
  }
  const blocks = list.some(isBlock);
  return list
    .map((part) => (typeof part === 'string' ? part.replace(/[ \t\r\n\f]+/g, ' ') : edges(part)))
    .filter((part) => !(part === '' || (blocks && typeof part === 'string' && part.trim() === '')));
}

/** A block begins and ends with words. */
function edges(element: RichElement): RichElement {
  if (!['p', 'li', 'td'].includes(element.tag)) return element;
  const parts = [...element.parts];
  if (typeof parts[0] === 'string') parts[0] = parts[0].trimStart();
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last.trimEnd();
  return { ...element, parts: parts.filter((part) => part !== '') };
}
