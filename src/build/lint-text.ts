import { extname } from 'node:path';
import { type Language, languages } from '../model/entry.ts';
import { closeGaps, coverAddresses, coverBlankLines } from './lint-text/fill.ts';
import { htmlLanguage, maskHtml } from './lint-text/html.ts';
import { type Broken, maskMarkdown } from './lint-text/markdown.ts';

/** Kinds of files whose words can be judged, by their ending. */
const kinds = { '.md': 'md', '.markdown': 'md', '.mdx': 'mdx', '.html': 'html', '.htm': 'html', '.txt': 'txt' } as const;
export type TextKind = (typeof kinds)[keyof typeof kinds];

/** The kind of a file, by its name. */
export const textKind = (file: string): TextKind | undefined => {
  const ending = extname(file).toLowerCase();
  return Object.hasOwn(kinds, ending) ? kinds[ending as keyof typeof kinds] : undefined;
};

/** What people read of a file: as long as the file, all else covered. Up to `front` nothing can be mended by a program. */
export interface Readable {
  text: string;
  front: number;
}

/**
 * Covers what is not running text: code, addresses, tags, keys, quotes. Judges nothing.
 * @returns `broken` where the syntax cannot be read
 */
export function readable(raw: string, kind: TextKind): Readable | { broken: Broken } {
  const read = mask(raw, kind);
  return 'broken' in read ? read : { ...read, text: coverAddresses(closeGaps(read.text)) };
}

function mask(raw: string, kind: TextKind): Readable | { broken: Broken } {
  if (kind === 'txt') return { text: coverBlankLines(raw), front: 0 };
  return kind === 'html' ? { text: maskHtml(raw), front: 0 } : maskMarkdown(raw, kind === 'mdx');
}

/** Language of a text by its file's name (`guide.en.md`, `en/guide.md`, `en.mdx`), else by what an HTML text says of itself. */
export function textLanguage(file: string, raw: string, kind: TextKind): Language | undefined {
  const named = [...file.matchAll(/(?<=^|[./\\])([a-z]{2})(?=[./\\])/gi)].map((match) => match[1]?.toLowerCase());
  const known = (code: string | undefined) => languages.find((language) => language === code);
  const byName = named.findLast((code) => known(code));
  return known(byName ?? (kind === 'html' ? htmlLanguage(raw) : undefined));
}
