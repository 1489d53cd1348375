import type { Entry } from './library.ts';
import { perLibrary } from './per-library.ts';

type Term = Entry<'terms'>;

/** Pairs of terms people confuse, each once, in the order of who names the other; a pair named from both sides counts once. */
export const contrastPairs = perLibrary((library): readonly [Term, Term][] => {
  const seen = new Set<string>();
  return library.of('terms').flatMap((a) =>
    a.facts.contrastWith.flatMap((id): [Term, Term][] => {
      const b = library.get('terms', id);
      const key = [a.id, id].sort().join(' ');
      if (!b || b.id === a.id || seen.has(key)) return [];
      seen.add(key);
      return [[a, b]];
    }),
  );
});

/** The pair two terms make, in the order of its page: who names the other first; of two that name each other, the lower id. */
export function pairOf(one: Term, other: Term): [Term, Term] {
  const [low, high] = one.id < other.id ? [one, other] : [other, one];
  return low.facts.contrastWith.includes(high.id) ? [low, high] : [high, low];
}
