import { describe, expect, it } from 'vitest';
import { readCorpus, unmark } from '../../bench/corpus.ts';
import { type Score, score } from '../../bench/linking-accuracy.ts';

const fields = readCorpus().map((field) => ({ name: field.name, language: field.language, heldOut: field.heldOut, score: score(field) }));
const sum = (of: readonly { score: Score }[], what: (one: Score) => number) => of.reduce((total, one) => total + what(one.score), 0);
const precision = (of: readonly { score: Score }[]) => {
  const right = sum(of, (one) => one.right);
  return right / (right + sum(of, (one) => one.wrong.length));
};
const recall = (of: readonly { score: Score }[]) => {
  const right = sum(of, (one) => one.right);
  return right / (right + sum(of, (one) => one.missed.length));
};

describe('linking in marked running text', () => {
  it.each([false, true])('finds 95 % of the mentions in German and is right 98 times of 100 (held out: %s)', (heldOut) => {
    const german = fields.filter((field) => field.language === 'de' && field.heldOut === heldOut);
    expect(sum(german, (one) => one.right)).toBeGreaterThan(200);
    expect(precision(german)).toBeGreaterThanOrEqual(0.98);
    expect(recall(german)).toBeGreaterThanOrEqual(0.95);
  });

  it('is as good in English, all fields together', () => {
    const english = fields.filter((field) => field.language === 'en');
    expect(precision(english)).toBeGreaterThanOrEqual(0.97);
    expect(recall(english)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(fields)('never cuts a word: $name', ({ score: { wrong } }) => {
    expect(wrong.filter((one) => one.kind === 'inside a word')).toEqual([]);
  });
});

describe('a marked text', () => {
  it('gives the text without marks, and where they were', () => {
    expect(unmark('Zwei [[fall|Stür&shy;ze]], kein [[bed|Bett]].')).toEqual({
      text: 'Zwei Stür\u00ADze, kein Bett.',
      mentions: [
        { start: 5, end: 12, id: 'fall' },
        { start: 19, end: 23, id: 'bed' },
      ],
    });
  });

  it('is judged by place, length and concept', () => {
    const [field] = readCorpus();
    if (!field) throw new Error('no corpus');
    const marked = score({
      ...field,
      paragraphs: field.paragraphs.map(({ text }) => ({ text, mentions: [{ start: 0, end: 1, id: 'nothing' }] })),
    });
    expect(marked.right).toBe(0);
    expect(marked.missed).toHaveLength(field.paragraphs.length);
  });
});
