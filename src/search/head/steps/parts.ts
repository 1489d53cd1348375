import { root } from '../../../language/root.ts';
import { byStatus, type Hit, hitOf } from '../answer.ts';
import type { Head } from '../open.ts';
import { contentWords } from '../words.ts';

/** Names made of the same words, together or apart, in any order: „Bindung von Kunden“ for „Kundenbindung“. */
export function ofParts(head: Head, text: string): Hit[] {
  const words = contentWords(text, head.empty, head.vocabulary.has);
  const parts = roots(words.flatMap((word) => [...head.split(word), word]));
  const apart = roots(words.flatMap((word) => (head.split(word).length > 0 ? head.split(word) : [word])));
  // The whole of a name that is one compound holds the compound's own root as well.
  const found = [parts, ...(same(parts, apart) ? [] : [apart])].flatMap((own) =>
    head.withParts(own).filter((name) => {
      const size = head.partsOf(name).length;
      return size === own.length || (own === apart && apart.length > 1 && size <= apart.length + 1 && name.status !== 'searched');
    }),
  );
  const loose =
    same(parts, apart) && apart.length > 1
      ? head.withParts(apart).filter((name) => name.status !== 'searched' && head.partsOf(name).length === apart.length + 1)
      : [];
  return [...found, ...loose].map((name) => hitOf(head, name, 'parts', byStatus[name.status]));
}

const roots = (words: readonly string[]): string[] => [...new Set(words.map(root))];
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));
