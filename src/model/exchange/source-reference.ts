import { type Source, source } from '../entry.ts';

/** A source as one line of a reference list: `Carlzon, J.: Moments of Truth (1987). In: … Publisher. https://…` */
export function reference({ author, title, year, in: work, publisher, url }: Source): string {
  const parts = [`${author}: ${title}${year === undefined ? '' : ` (${year})`}`, work && `In: ${work}`, publisher, url];
  return parts.filter(Boolean).join('. ');
}

/** Whether the line alone says which part is which: where it does not, formats write the parts beside it. */
export const isPlainReference = (one: Source): boolean => {
  const read = sourceOf(reference(one));
  return read !== undefined && sourceKeys.every((key) => read[key] === one[key]);
};
const sourceKeys = ['author', 'title', 'year', 'in', 'publisher', 'url'] as const;

/**
 * Reads a line of a reference list back into its parts.
 * @returns nothing for a line that names no author, so that `reference` could not have written it
 */
export function sourceOf(line: string): Source | undefined {
  const colon = line.indexOf(': ');
  if (colon < 1) return;
  const rest: string[] = line.slice(colon + 2).split('. ');
  const url = rest.length > 1 && /^https?:\/\/\S+$/.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const dated = rest.findIndex((part) => / \(\d{4}\)$/.test(part));
  const within = rest.findIndex((part) => part.startsWith('In: '));
  const titleEnd = dated >= 0 ? dated + 1 : within > 0 ? within : Math.max(1, rest.length - 1);
  const [, title = '', year] = /^(.*?)(?: \((\d{4})\))?$/s.exec(rest.slice(0, titleEnd).join('. ')) ?? [];
  const tail = rest.slice(titleEnd);
  const work = tail[0]?.startsWith('In: ') ? tail.shift()?.slice(4) : undefined;
  const publisher = tail.length > 0 ? tail.join('. ') : undefined;
  const read = source.safeParse({
    ...{ author: line.slice(0, colon), title, ...(year !== undefined && { year: Number(year) }) },
    ...{ ...(work !== undefined && { in: work }), ...(publisher !== undefined && { publisher }), ...(url !== undefined && { url }) },
  });
  return read.success && reference(read.data) === line ? read.data : undefined;
}

/** Parts of a source as our own files write them, if they are one; texts stay as they are. */
export function sourceFrom(parts: unknown): Source | undefined {
  return source.safeParse(parts).success ? (parts as Source) : undefined;
}
