import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/model/progress/progress.ts';
import { largestFile, progressFile, readProgressFile } from '../../../src/model/progress/progress-file.ts';
import { progressIn, transferFragment, transferIn } from '../../../src/model/progress/transfer.ts';

const plan = { path: 'basics', positions: ['one/a', 'one/b', 'two/c', 'quiet'] };
const progress: Progress = {
  answers: { 'one/a': { right: true, tries: 2, response: 'b' }, 'two/c': { right: false, tries: 1, response: 'in meinen Worten' } },
  read: ['quiet'],
  places: { basics: 'two' },
  days: { one: '2026-11-22' },
};

describe('a link that takes progress along', () => {
  it('holds what was answered, read and where one was; words typed freely stay on the device', () => {
    const found = transferIn(transferFragment(progress, plan));
    expect(found?.path).toBe('basics');
    expect(progressIn(found?.code ?? '', plan)).toEqual({
      ...progress,
      answers: { ...progress.answers, 'two/c': { right: false, tries: 1 } },
    });
  });

  it('is refused when a sign is missing or wrong', () => {
    const { code } = transferIn(transferFragment(progress, plan)) ?? { code: '' };
    expect(progressIn(code.slice(0, -1), plan)).toBeUndefined();
    expect(progressIn(`${code.slice(0, 4)}${code[4] === 'A' ? 'B' : 'A'}${code.slice(5)}`, plan)).toBeUndefined();
    expect(progressIn('', plan)).toBeUndefined();
  });

  it('is no other fragment', () => {
    for (const fragment of ['', '#', '#where', '#take', '#take=']) expect(transferIn(fragment)).toBeUndefined();
  });
});

describe('a progress file', () => {
  it('gives back what was put in', () => {
    const device = { 'lotse:note:v1:a#b': 'Notiz' };
    expect(readProgressFile(progressFile(progress, device))).toEqual({ progress, device, lost: 0 });
    expect(readProgressFile(progressFile(progress))).toEqual({ progress, device: undefined, lost: 0 });
  });

  it('is refused with the reason: too big, no JSON, another thing, a newer version', () => {
    expect(readProgressFile('x'.repeat(largestFile + 1))).toEqual({ refused: 'tooBig' });
    expect(readProgressFile('%PDF-1.7')).toEqual({ refused: 'noJson' });
    for (const other of [
      'null',
      '7',
      '[]',
      '{"format":"other","version":1,"progress":{"answers":{}}}',
      '{"format":"lotse-progress","version":2}',
    ])
      expect(readProgressFile(other)).toEqual({ refused: 'noProgress' });
    expect(readProgressFile('{"format":"lotse-progress","version":3,"progress":{}}')).toEqual({ refused: 'newer', version: 3 });
  });

  it('may be anything without harm', () => {
    fc.assert(fc.property(fc.string(), (text) => void readProgressFile(text)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => void readProgressFile(JSON.stringify({ format: 'lotse-progress', version: 2, progress: value })),
      ),
    );
  });
});
