import type { Source } from '../model/entry.ts';

/** A source before its concept is known: a text that names only a work or an address gets the rest later. */
export type SourceDraft = Partial<Source>;

/**
 * A source as people write it in one line: „Keller, B.: Der Weg (2019). https://…“, an address, the name of a norm.
 * @returns what can be told apart; without a title the concept's own name will stand there
 */
export function sourceIn(line: string): SourceDraft {
  const text = line.replace(/\s+/g, ' ').trim();
  const url = /https?:\/\/[^\s,;]+[^\s,;.)]/.exec(text)?.[0];
  const valid = url && URL.canParse(url) ? url : undefined;
  const words = (valid ? text.replace(valid, '') : text).replace(/[\s,.;:()[\]–-]+$/, '').replace(/^[\s,.;:–-]+/, '');
  const year = /(?:^|[\s(,])((?:18|19|20)\d{2})(?=$|[\s),.:;])/.exec(words)?.[1];
  const parts = /^(.{2,150}?):\s+(.+)$/.exec(words);
  const title = (parts?.[2] ?? '').replace(/\s*\((?:18|19|20)\d{2}\)?\.?/, '').trim();
  const author = (parts?.[1] ?? words).trim() || (valid ? new URL(valid).hostname.replace(/^www\./, '') : '');
  return {
    ...(author && { author }),
    ...(title && { title }),
    ...(year && parts && { year: Number(year) }),
    ...(valid && { url: valid }),
  };
}

/** Sources in a cell: a line each, or parted by semicolons; an address alone belongs to the words before it. */
export function sourcesIn(cell: string): SourceDraft[] {
  const parts: string[] = [];
  for (const part of cell.split(/\n|;\s*/).map((one) => one.trim())) {
    const before = parts.at(-1);
    if (/^https?:\/\/\S+$/.test(part) && before !== undefined && !/https?:\/\//.test(before)) parts[parts.length - 1] = `${before} ${part}`;
    else if (part !== '') parts.push(part);
  }
  return parts.map(sourceIn);
}

/** The source whole: what is missing is named after the concept. */
export const wholeSource = (draft: SourceDraft, label: string): Source => ({
  ...draft,
  author: draft.author ?? label,
  title: draft.title ?? label,
});
