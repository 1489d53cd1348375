import { describe, expect, it } from 'vitest';
import { type HeadAnswers, steady } from '../../src/search/answers.ts';
import type { Result } from '../../src/search/result.ts';

const answers = (...keys: string[]): HeadAnswers => ({
  results: keys.map((key) => ({ key, href: key, kind: 'terms', title: key }) as unknown as Result),
  counts: { terms: keys.length },
  meant: undefined,
  said: '',
});
const shown = (found: HeadAnswers) => found.results.map(({ key }) => key);

describe('a query answered again when more of the index has come', () => {
  it('keeps shown rows where they are and puts new ones below, each once', () => {
    const found = steady(answers('a', 'b', 'c'), answers('a', 'd', 'b'));
    expect(shown(found)).toEqual(['a', 'b', 'c', 'd']);
    expect(found.counts).toEqual({ terms: 4 });
  });

  it('jumps for a better first answer', () => {
    expect(shown(steady(answers('a', 'b'), answers('c', 'a')))).toEqual(['c', 'a']);
    expect(shown(steady(answers(), answers('c')))).toEqual(['c']);
  });
});
