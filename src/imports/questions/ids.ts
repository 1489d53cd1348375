import { homonymSlug } from '../../model/homonyms.ts';

const longest = 60;
const counted = new WeakMap<Set<string>, Map<string, number>>();

/**
 * An id of our own from a name in a file, unique among those taken.
 * @param fallback for names without a letter of ours
 */
export function idFrom(name: string, fallback: string, taken: Set<string>): string {
  const slug = homonymSlug(name.slice(0, 400));
  const cut =
    slug.length <= longest
      ? slug
      : slug
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest)
          .replace(/-$/, '');
  const wanted = cut || fallback;
  // Files of one title repeated thousands of times: counting goes on where it stopped.
  const counts = counted.get(taken) ?? new Map<string, number>();
  counted.set(taken, counts);
  let id = wanted;
  for (let n = counts.get(wanted) ?? 2; taken.has(id); n++) {
    id = `${wanted}-${n}`;
    counts.set(wanted, n + 1);
  }
  taken.add(id);
  return id;
}
