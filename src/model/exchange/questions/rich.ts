/** Text with marks as GIFT, QTI and Markdown share it: a small part of XHTML. */
export type Rich = readonly RichPart[];
export type RichPart = string | RichElement;
/** An element of `blockTags`, of `inlineTags`, or `gap` with the key of a blank to fill. */
export interface RichElement {
  tag: string;
  attributes?: Record<string, string>;
  parts: Rich;
}

export const blockTags = ['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tbody', 'tr', 'td', 'hr'] as const;
export const inlineTags = ['em', 'strong', 'code', 'a', 'br', 'sub', 'sup'] as const;

export const isBlock = (part: RichPart): boolean => typeof part !== 'string' && (blockTags as readonly string[]).includes(part.tag);
export const rich = (tag: string, parts: Rich, attributes?: Record<string, string>): RichElement => ({
  tag,
  parts,
  ...(attributes && { attributes }),
});

/** The words alone, in one line. */
export const plainOf = (parts: Rich): string => words(parts).replace(/\s+/g, ' ').trim();

const words = (parts: Rich): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.tag === 'br') return ' ';
      if (part.tag === 'gap') return `[${part.attributes?.['key'] ?? ''}]`;
      return isBlock(part) ? ` ${words(part.parts)} ` : words(part.parts);
    })
    .join('');

/** Whether a text is nothing but words in at most one paragraph. */
export function isPlain(parts: Rich): boolean {
  const [only, ...more] = parts;
  if (more.length === 0 && typeof only === 'object' && only.tag === 'p') return only.parts.every((part) => typeof part === 'string');
  return parts.every((part) => typeof part === 'string');
}

/** Inline parts of a text: paragraphs follow each other after a blank, as an option is one line. */
export function inlineOf(parts: Rich): Rich {
  return parts.flatMap((part, index): RichPart[] => {
    if (typeof part === 'string' || !isBlock(part)) return [part];
    return [...(index > 0 ? [' '] : []), ...inlineOf(part.parts)];
  });
}

/** A text as paragraphs: what is inline at the top goes into one. */
export function blocksOf(parts: Rich): RichElement[] {
  const blocks: RichElement[] = [];
  let run: RichPart[] = [];
  const close = () => {
    if (run.some((part) => typeof part !== 'string' || part.trim() !== '')) blocks.push(rich('p', trimmed(run)));
    run = [];
  };
  for (const part of parts) {
    if (typeof part !== 'string' && isBlock(part)) {
      close();
      blocks.push(part);
    } else run.push(part);
  }
  close();
  return blocks;
}

/** The same without blanks at both ends. */
export function trimmed(parts: Rich): Rich {
  const list = [...parts];
  const [first] = list;
  if (typeof first === 'string') list[0] = first.trimStart();
  const last = list.at(-1);
  if (typeof last === 'string') list[list.length - 1] = last.trimEnd();
  return list.filter((part) => part !== '');
}

/**
 * Written as XHTML, without blanks between elements.
 * @param escape how text is escaped
 * @param gap what a blank is written as
 */
export function xhtml(parts: Rich, escape: (text: string) => string, gap: (key: string) => string = () => '_____'): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      if (part.tag === 'gap') return gap(part.attributes?.['key'] ?? '');
      const attributes = Object.entries(part.attributes ?? {}).map(
        ([key, value]) => ` ${key}="${escape(value).replaceAll('"', '&quot;')}"`,
      );
      if (part.tag === 'br' || part.tag === 'hr') return `<${part.tag}/>`;
      return `<${part.tag}${attributes.join('')}>${xhtml(part.parts, escape, gap)}</${part.tag}>`;
    })
    .join('');
}

/** Whether both hold the same words with the same marks. */
export const same = (a: Rich, b: Rich): boolean => JSON.stringify(a) === JSON.stringify(b);
