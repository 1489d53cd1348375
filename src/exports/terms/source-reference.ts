import type { Source } from '../../model/entry.ts';

/** A source as one line of a reference list: `Carlzon, J.: Moments of Truth (1987). In: … Publisher. https://…` */
export function reference({ author, title, year, in: work, publisher, url }: Source): string {
  const parts = [`${author}: ${title}${year === undefined ? '' : ` (${year})`}`, work && `In: ${work}`, publisher, url];
  return parts.filter(Boolean).join('. ');
}
