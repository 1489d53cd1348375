import { idPattern } from '../../model/entry.ts';
import { homonymSlug } from '../../model/homonyms.ts';

const longest = 60;

/**
 * An id from a label: umlauts opened, at most 60 characters, cut between words. A label without any letter of ours („顾客“) gets a number
 * made of its characters, so that it is the same next time.
 */
export function slugOf(label: string): string {
  const slug = homonymSlug(label.replace(/&/g, ' ').replace(/\+/g, ' plus ').replace(/#/g, ' sharp '));
  if (slug === '') return `term-${hash(label)}`;
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return cut.length > longest / 2 && cut.length <= longest ? cut : slug.slice(0, longest).replace(/-$/, '');
}

/**
 * Whether a file's id can be ours as it is. A mere number counts rows, and so does `c12`; as an address it would mean nothing.
 * @param own whether the file comes from this very site
 */
export const isUsableId = (id: string, own: boolean): boolean =>
  idPattern.test(id) && id.length <= 100 && (own || !/^(?:[a-z]{1,3}-?)?[\d-]+$/.test(id));

/** FNV-1a, 32 bit: short, and the same everywhere. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}
