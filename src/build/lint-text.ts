import { extname } from 'node:path';
import { type Language, languages } from '../model/entry.ts';
import { closeGaps, coverAddresses, coverBlankLines, coverEndless } from './lint-text/fill.ts';
import { htmlLanguage, maskHtml } from './lint-text/html.ts';
import { type Broken, maskMarkdown } from './lint-text/markdown.ts';
import { type Layers, maskYaml } from './lint-text/yaml.ts';

/** Kinds of files whose words can be judged, by their ending. */
const kinds = {
  ...{ '.md': 'md', '.markdown': 'md', '.mdx': 'mdx', '.html': 'html', '.htm': 'html', '.txt': 'txt' },
  ...{ '.yaml': 'yaml', '.yml': 'yaml', '.docx': 'docx' },
} as const;
/** Kinds of files that are text; of Word files `lint-text/docx.ts` reads the words. */
export type TextKind = Exclude<FileKind, 'docx'>;
export type FileKind = (typeof kinds)[keyof typeof kinds];

/** The kind of a file, by its name. */
export const textKind = (file: string): FileKind | undefined => {
  const ending = extname(file).toLowerCase();
  return Object.hasOwn(kinds, ending) ? kinds[ending as keyof typeof kinds] : undefined;
};

/** What people read of a file: as long as the file, all else covered. Up to `front` nothing can be mended by a program. */
export interface Readable extends Layers {
  front: number;
}

/**
 * Covers what is not running text: code, addresses, tags, keys, quotes. Judges nothing.
 * @returns `broken` where the syntax cannot be read
 */
export function readable(raw: string, kind: TextKind): Readable | { broken: Broken } {
  const read = mask(raw, kind);
  if ('broken' in read) return read;
  const finish = (text: string) => coverAddresses(coverEndless(closeGaps(text)));
  return { ...read, text: finish(read.text), others: read.others.map((one) => ({ ...one, text: finish(one.text) })) };
}

function mask(raw: string, kind: TextKind): Readable | { broken: Broken } {
  if (kind === 'txt') return { text: coverBlankLines(raw), others: [], front: 0 };
  if (kind === 'html') return { text: maskHtml(raw), others: [], front: 0 };
  if (kind !== 'yaml') return maskMarkdown(raw, kind === 'mdx');
  const read = maskYaml(raw);
  return 'broken' in read ? read : { ...read, front: raw.length };
}

/** Language of a text by its file's name (`guide.en.md`, `en/guide.md`, `en.mdx`), else by what an HTML text says of itself. */
export function textLanguage(file: string, raw: string, kind: FileKind): Language | undefined {
  const named = [...file.matchAll(/(?<=^|[./\\])([a-z]{2})(?=[./\\])/gi)].map((match) => match[1]?.toLowerCase());
  const byName = named.findLast((code) => knownLanguage(code));
  return knownLanguage(byName ?? (kind === 'html' ? htmlLanguage(raw) : undefined));
}

/** A language Lotse has rules for, by its code. */
export const knownLanguage = (code: string | undefined): Language | undefined => languages.find((language) => language === code);
