import { describe, expect, it } from 'vitest';
import { handOver, readChecked, takeOver } from '../../src/build/checked-content.ts';

const [tiny, second] = ['tests/fixtures/tiny', 'tests/fixtures/second'];

describe('content that a command has judged', () => {
  it('goes to the build of the same folder, however it is written, and only once', () => {
    const checked = readChecked(tiny);
    handOver(tiny, checked);
    expect(takeOver(`./${tiny}/`)?.content).toBe(checked.content);
    expect(takeOver(tiny)).toBeUndefined();
  });

  it('never goes to the build of another folder', () => {
    handOver(tiny, readChecked(tiny));
    expect(takeOver(second)).toBeUndefined();
    expect(takeOver(tiny)).toBeUndefined();
  });
});
