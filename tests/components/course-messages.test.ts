import { describe, expect, it } from 'vitest';
import { readCourse, readLesson } from '../../src/components/lessons/course/messages.ts';

const ours = { source: 'lotse', v: 1 };
const question = { id: 'q', kind: 'single', keys: ['a', 'b'], right: ['a'] };
const answer = { ...ours, type: 'answer', lesson: 'first', question, response: 'a', took: 1200 };
const progress = { answers: { 'first/q': { right: true, tries: 1, response: 'a' } }, read: [], places: {} };

describe('what a lesson may tell its course', () => {
  it('is a greeting, an answer, an end and a height', () => {
    for (const message of [
      { type: 'hello', lesson: 'first' },
      { type: 'finish', lesson: 'first' },
      { type: 'height', height: 812 },
      { type: 'answer', lesson: 'first', question, response: 'a', took: 1200 },
    ])
      expect(readLesson({ ...ours, ...message })).toEqual(message);
  });

  it.each([
    ['nothing', null],
    ['a text', 'hello'],
    ['a list', [answer]],
    ['somebody else’s message', { ...answer, source: 'other' }],
    ['another version', { ...answer, v: 2 }],
    ['an unknown type', { ...answer, type: 'erase' }],
    ['a lesson that is no name', { ...answer, lesson: '../x' }],
    ['a lesson that is no text', { ...answer, lesson: ['first'] }],
    ['an answer without a response', { ...answer, response: undefined }],
    ['a response without end', { ...answer, response: 'a'.repeat(20_001) }],
    ['a time that is none', { ...answer, took: Number.NaN }],
    ['a time before', { ...answer, took: -1 }],
    ['a kind nobody knows', { ...answer, question: { ...question, kind: 'constructor' } }],
    ['keys that are no list', { ...answer, question: { ...question, keys: 'ab' } }],
    ['right answers that are no texts', { ...answer, question: { ...question, right: [{}] } }],
    ['texts that are none', { ...answer, question: { ...question, texts: { a: 1 } } }],
    ['a height that is none', { ...ours, type: 'height', height: '77' }],
    ['a height of nothing', { ...ours, type: 'height', height: 0 }],
    ['a height beyond all measure', { ...ours, type: 'height', height: 1e9 }],
  ])('is not %s', (_name, data) => {
    expect(readLesson(data)).toBeUndefined();
  });
});

describe('what a course may tell its lesson', () => {
  it('is progress and who keeps it', () => {
    expect(readCourse({ ...ours, type: 'progress', progress, keeper: 'lms' })).toEqual({ type: 'progress', progress, keeper: 'lms' });
  });

  it('loses what is no progress on the way', () => {
    const odd = { ...progress, answers: { ...progress.answers, '../x': { right: true, tries: 1 }, 'first/r': { right: 'yes', tries: 1 } } };
    expect(readCourse({ ...ours, type: 'progress', progress: odd, keeper: 'lms' })?.progress).toEqual(progress);
  });

  it.each([
    ['nothing', null],
    ['progress that is none', { ...ours, type: 'progress', progress: 'all', keeper: 'lms' }],
    ['a keeper nobody knows', { ...ours, type: 'progress', progress, keeper: 'cloud' }],
    ['another type', { ...ours, type: 'hello', progress, keeper: 'lms' }],
  ])('is not %s', (_name, data) => {
    expect(readCourse(data)).toBeUndefined();
  });
});
