import { describe, expect, it } from 'vitest';
import { contrastPairs, pairOf } from '../../src/model/contrasts.ts';
import type { Entry, Library } from '../../src/model/library.ts';

type Term = Entry<'terms'>;
const term = (id: string, contrastWith: string[] = []) => ({ kind: 'terms', id, facts: { contrastWith } }) as unknown as Term;
const library = (terms: Term[]) =>
  ({ of: () => terms, get: (_kind: string, id: string) => terms.find((one) => one.id === id) }) as unknown as Library;
const names = (pairs: readonly [Term, Term][]) => pairs.map(([a, b]) => `${a.id}--${b.id}`);

describe('terms people confuse', () => {
  it('make one pair, whichever side names the other', () => {
    const terms = [term('a', ['c']), term('b', ['a']), term('c', ['a'])];
    expect(names(contrastPairs(library(terms)))).toEqual(['a--c', 'b--a']);
  });

  it('stand in the same order in the pair and on its page', () => {
    const terms = [term('a', ['c']), term('b', ['a']), term('c', ['a'])];
    for (const [first, second] of contrastPairs(library(terms))) {
      expect(pairOf(first, second)).toEqual([first, second]);
      expect(pairOf(second, first)).toEqual([first, second]);
    }
  });

  it('are left out when they do not exist or are the same', () => {
    expect(contrastPairs(library([term('a', ['a', 'gone'])]))).toEqual([]);
  });
});
