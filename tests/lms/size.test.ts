import { expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { encodePath } from '../../src/model/progress/codec.ts';
import type { Answer } from '../../src/model/progress/progress.ts';
import type { Question } from '../../src/model/questions/question.ts';

/** The longest answer a question can get, and everything about it at its most. */
const longest = (question: Question): Answer => ({
  right: true,
  tries: 15,
  response:
    question.kind === 'number'
      ? '1234567,12345'
      : question.kind === 'match'
        ? question.keys
            .filter((key) => /[a-z]/.test(key))
            .map((key) => `${key}1`)
            .join(' ')
        : question.keys.join(' '),
});
const room = { scorm12: 4096, ours: 3500 };

it('everything answered in the largest path shipped leaves room in an LMS', () => {
  const { library } = checkContent(readContent('content'), '2026-11-22');
  if (!library) throw new Error('content does not check');
  const sizes = library.of('paths').map((path) => {
    const answers = path.facts.lessons.flatMap((id) =>
      (library.get('lessons', id)?.questions ?? []).map((question) => [`${id}/${question.id}`, longest(question)] as const),
    );
    const progress = {
      answers: Object.fromEntries(answers),
      read: [...path.facts.lessons],
      places: { [path.id]: path.facts.lessons.at(-1) ?? '' },
      days: Object.fromEntries(path.facts.lessons.map((id) => [id, '2030-12-31'])),
    };
    return encodePath({ progress }, { path: path.id, positions: path.positions }).length;
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(room.ours);
});

it('everything answered at greatest length in 50 lessons’ questions fits where an LMS must keep it', () => {
  const names = Array.from({ length: 50 }, (_, at) => `a-lesson-with-a-long-name/question-${at}`);
  const response = [...'abcdefghijklmno'].map((key) => `${key}1`).join(' ');
  const answers = Object.fromEntries(names.map((name) => [name, { right: false, tries: 15, response }]));
  const text = encodePath({ progress: { answers, read: [], places: {} } }, { path: 'long', positions: names });
  expect(text.length).toBeLessThanOrEqual(room.scorm12);
});
