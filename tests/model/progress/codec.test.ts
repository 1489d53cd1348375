import { describe, expect, it } from 'vitest';
import { type Coded, decodePath, encodePath, mostTries } from '../../../src/model/progress/codec.ts';
import { noProgress, type Progress } from '../../../src/model/progress/progress.ts';
import fc from '../../property.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const key = fc.stringMatching(/^[a-z0-9]$/);
const response = fc.oneof(
  fc.array(key, { minLength: 1, maxLength: 15 }).map((keys) => keys.join(' ')),
  fc.array(fc.stringMatching(/^[a-z][0-9]$/), { minLength: 1, maxLength: 15 }).map((keys) => keys.join(' ')),
  fc.stringMatching(/^-?[0-9]{1,6}([.,][0-9]{1,3})?$/),
);
const answer = fc.record(
  { right: fc.boolean(), tries: fc.integer({ min: 0, max: mostTries }), response },
  { requiredKeys: ['right', 'tries'] },
);
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

/** Positions of a path as they come about: lessons with questions, lessons without, later additions to earlier lessons. */
const positions = fc
  .uniqueArray(fc.tuple(name, fc.option(name, { nil: undefined })), {
    maxLength: 60,
    selector: ([lesson, question]) => `${lesson}/${question}`,
  })
  .map((pairs) => pairs.map(([lesson, question]) => (question === undefined ? lesson : `${lesson}/${question}`)));

const states = positions.chain((names) => {
  const lessons = [...new Set(names.map((one) => one.split('/')[0] ?? ''))];
  return fc.record({
    names: fc.constant(names),
    answers: fc.dictionary(fc.constantFrom(...names, 'x'), answer, { maxKeys: 40 }),
    read: fc.subarray(lessons),
    place: fc.option(fc.constantFrom(...lessons, ''), { nil: undefined }),
    days: fc.dictionary(fc.constantFrom(...lessons, 'x'), day, { maxKeys: 5 }),
  });
});

/** Only what the path has positions for, in the order of its positions. */
function progressOf({ names, answers, read, place, days }: typeof states extends fc.Arbitrary<infer T> ? T : never): Progress {
  const lessons = [...new Set(names.map((one) => one.split('/')[0] ?? ''))];
  const known = lessons.filter((lesson) => days[lesson] !== undefined).map((lesson) => [lesson, days[lesson] as string] as const);
  return {
    answers: Object.fromEntries(names.flatMap((one) => (answers[one] ? [[one, answers[one]]] : []))),
    read: lessons.filter((lesson) => read.includes(lesson)),
    places: place && lessons.includes(place) ? { path: place } : {},
    ...(known.length > 0 ? { days: Object.fromEntries(known) } : {}),
  };
}

const planOf = (names: readonly string[]) => ({ path: 'path', positions: names });

describe('progress of a path as a text', () => {
  it('comes back as it was, whatever was done', () => {
    fc.assert(
      fc.property(states, (state) => {
        const progress = progressOf(state);
        expect(decodePath(encodePath({ progress }, planOf(state.names)), planOf(state.names))).toEqual({ progress });
      }),
    );
  });

  it('holds nothing but characters that addresses and LMS take as they are', () => {
    fc.assert(fc.property(states, (state) => /^[\w-]+$/.test(encodePath({ progress: progressOf(state) }, planOf(state.names)))));
  });

  it('loses nothing on the way through older content that knows fewer positions', () => {
    fc.assert(
      fc.property(states, fc.nat(60), (state, fewer) => {
        const progress = progressOf(state);
        // The lesson opened last is no promise: older content may not have it.
        progress.places = {};
        const older = planOf(state.names.slice(0, fewer));
        const text = encodePath({ progress }, planOf(state.names));
        const there = decodePath(text, older) as Coded;
        expect(Object.keys(there.progress.answers).every((one) => older.positions.includes(one))).toBe(true);
        expect(decodePath(encodePath(there, older), planOf(state.names))).toEqual({ progress });
      }),
    );
  });

  it('is still read when positions were added at the end', () => {
    fc.assert(
      fc.property(states, (state) => {
        const progress = progressOf(state);
        const text = encodePath({ progress }, planOf(state.names));
        expect(decodePath(text, planOf([...state.names, 'zz-new/zz-new', 'zz-other']))).toEqual({ progress });
      }),
    );
  });

  it('never throws, and takes nothing that was cut off or changed', () => {
    const plan = planOf(['a/x', 'a/y', 'b']);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[\w-]{0,40}$/)), (text) => void decodePath(text, plan)));
    const progress: Progress = { answers: { 'a/x': { right: true, tries: 2, response: 'b' } }, read: ['b'], places: { path: 'b' } };
    const text = encodePath({ progress }, plan);
    for (let at = 0; at < text.length; at++) expect(decodePath(text.slice(0, at), plan)).toBeUndefined();
    for (let at = 0; at < text.length; at++)
      expect(decodePath(`${text.slice(0, at)}${text[at] === 'Q' ? 'R' : 'Q'}${text.slice(at + 1)}`, plan)).toBeUndefined();
    for (const other of ['', '1', '2AAAAAA', `9${text.slice(1)}`, `__proto__`, `${text} `]) expect(decodePath(other, plan)).toBeUndefined();
  });

  it('leaves out words and counts no more tries than it holds', () => {
    const words = (response: string) => {
      const progress = { ...noProgress(), answers: { 'a/x': { right: true, tries: 99, response } } };
      return decodePath(encodePath({ progress }, planOf(['a/x'])), planOf(['a/x']))?.progress.answers['a/x'];
    };
    for (const text of ['a=Kontaktpunkt', 'a=Ruf\nb=an', 'Ich heiße Renate', 'abc def', '12 Prozent', '1'.repeat(40)])
      expect(words(text)).toEqual({ right: true, tries: mostTries });
  });

  it('of version 1 is read by every version to come', () => {
    // Written when version 1 was new. If this fails, stored progress of learners is lost: add a version instead.
    const text = '1AGAEoTqxRBg4gGwXWE60koEAGDI6CVrHgqn';
    expect(decodePath(text, { path: 'basics', positions: ['one/a', 'one/b', 'two', 'three/a', 'three/b', 'three/c'] })).toEqual({
      progress: {
        answers: {
          'one/a': { right: true, tries: 1, response: 'b' },
          'one/b': { right: false, tries: 3, response: 'a1 b3' },
          'three/a': { right: true, tries: 2, response: 'c a d b' },
          'three/b': { right: true, tries: 1, response: '12,5' },
          'three/c': { right: false, tries: 15 },
        },
        read: ['two'],
        places: { basics: 'three' },
        days: { one: '2026-11-22', two: '2026-11-23' },
      },
    });
  });
});
