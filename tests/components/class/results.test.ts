import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/components/class/csv.ts';
import { type AskedQuestion, classPicture, slips } from '../../../src/components/class/picture.ts';
import { mostBytes, type Results, readResults, takenIn } from '../../../src/components/class/results.ts';

const good: Results = {
  lotse: 'results',
  version: 1,
  path: 'basics',
  person: 'abc123',
  made: '2026-11-22',
  answers: { 'cx/what': { right: true, tries: 2, first: { response: 'a', right: false } } },
  read: ['intro'],
};
const read = (value: unknown) => readResults(typeof value === 'string' ? value : JSON.stringify(value), ['basics']);

describe('a results file', () => {
  it('is read as it was written, with a byte order mark, too', () => {
    expect(read(good)).toEqual(good);
    expect(read(`\uFEFF${JSON.stringify({ ...good, name: ' Ada ' })}`)).toEqual({ ...good, name: 'Ada' });
  });

  it('loses what it should not hold', () => {
    expect(read({ ...good, html: '<script>', answers: { 'cx/what': { right: true, tries: 1, more: 1 } } })).toEqual({
      ...good,
      answers: { 'cx/what': { right: true, tries: 1 } },
    });
  });

  it.each([
    ['size', 'x'.repeat(mostBytes + 1)],
    ['json', '{"lotse":'],
    ['json', '<script>alert(1)</script>'],
    ['kind', []],
    ['kind', null],
    ['kind', { answers: {} }],
    ['version', { ...good, version: 2 }],
    ['path', { ...good, path: 'elsewhere' }],
    ['shape', { ...good, person: '../../etc' }],
    ['shape', { ...good, made: 'yesterday' }],
    ['shape', { ...good, answers: [] }],
    ['shape', { ...good, answers: { 'cx/what': { right: 'yes', tries: 1 } } }],
    ['shape', { ...good, answers: { 'cx/what': { right: true, tries: -1 } } }],
    ['shape', { ...good, answers: { 'cx/what': { right: true, tries: 1, first: { response: 7, right: true } } } }],
    ['shape', { ...good, answers: { __proto__x: { right: true, tries: 1 } } }],
    ['shape', { ...good, name: { toString: 1 } }],
    [
      'shape',
      { ...good, answers: Object.fromEntries(Array.from({ length: 5001 }, (_none, at) => [`l/q${at}`, { right: true, tries: 1 }])) },
    ],
  ])('is refused for its %s', (why, value) => expect(read(value)).toBe(why));

  it('counts once for a learner on a path: the one made later', () => {
    const [old, later, other] = [
      { file: 'old', results: good },
      { file: 'later', results: { ...good, made: '2026-11-23' } },
      { file: 'other', results: { ...good, person: 'xyz789' } },
    ];
    expect(takenIn([old, other], later)).toEqual({ files: [later, other], left: old, kept: later });
    expect(takenIn([later], old)).toEqual({ files: [later], left: old, kept: later });
    expect(takenIn([old], other).files).toEqual([old, other]);
  });
});

const single: AskedQuestion = {
  id: 'what',
  kind: 'single',
  keys: ['a', 'b', 'c'],
  right: ['b'],
  prompt: 'What?',
  words: { a: 'A thing', b: 'B', c: 'C thing' },
};

describe('the picture of a class', () => {
  const lesson = { id: 'cx', title: 'CX', questions: [single, { ...single, id: 'why' }] };
  const learner = (first: string | undefined, tries: number, right = true): Results => ({
    ...good,
    answers: { 'cx/what': { right, tries, ...(first ? { first: { response: first, right: first === 'b' } } : {}) } },
  });

  it('counts who was right at once, who in the end, and the most frequent first mistake in its words', () => {
    const { questions, lessons } = classPicture([learner('b', 1), learner('a', 2), learner('a', 3, false), learner('c', 2)], [lesson]);
    expect(questions).toMatchObject([
      { number: 1, answered: 4, firstRight: 1, firstKnown: 4, right: 3, tries: 2, wrong: { text: 'A thing', count: 2 } },
    ]);
    expect(lessons).toMatchObject([{ begun: 4, done: 0, firstRight: 1, firstKnown: 4, right: 3, answered: 4 }]);
  });

  it('knows a first answer without a note only when it was the only one', () => {
    const { questions } = classPicture([learner(undefined, 1), learner(undefined, 3)], [lesson]);
    expect(questions).toMatchObject([{ answered: 2, firstKnown: 1, firstRight: 1 }]);
  });

  it('leaves out what nobody answered', () => expect(classPicture([], [lesson])).toEqual({ lessons: [], questions: [] }));
});

describe('a slip', () => {
  it.each<[string, Partial<AskedQuestion>, string, string[]]>([
    ['of a choice is the option’s text', {}, 'a', ['A thing']],
    ['of several is what was wrongly taken', { kind: 'multiple', right: ['a', 'b'] }, 'a c', ['C thing']],
    ['is nothing where something was only missing', { kind: 'multiple', right: ['a', 'b'] }, 'a', []],
    [
      'of a match names both',
      { kind: 'match', keys: ['a', 'b', '1', '2'], right: ['a1', 'b2'], words: { a: 'A', b: 'B', 1: 'one', 2: 'two' } },
      'a2 b2',
      ['A → two'],
    ],
    ['of an order is the first thing out of its place', { kind: 'order', right: ['b', 'a', 'c'] }, 'b c a', ['2. C thing']],
    ['of a number is the number', { kind: 'number', texts: { b: '3' } }, ' 4 ', ['4']],
    ['of a gap is the word', { kind: 'gap', keys: ['a'], right: [], texts: { a: 'Touchpoint' } }, 'a=Kanal', ['„Kanal“']],
  ])('%s', (_name, change, response, said) => expect(slips({ ...single, ...change }, response)).toEqual(said));
});

describe('a table for spreadsheets', () => {
  it('quotes what must be quoted, and no cell becomes a formula', () => {
    expect(
      csv([
        ['a;b', 'say "x"', 3],
        ['=1+1', '-2', '@x'],
        ['\n=1+1', '＝1+1'],
      ]),
    ).toBe('\uFEFF"a;b";"say ""x""";3\r\n\'=1+1;\'-2;\'@x\r\n"\'\n=1+1";\'＝1+1\r\n');
  });
});
