import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareSwap, swapIn } from '../../src/build/swap.ts';

let home: string;
let target: string;
const put = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
};
const shown = () => readFileSync(join(target, 'index.html'), 'utf8');

describe('an output', () => {
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'swap-'));
    target = join(home, 'deep/dist');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('is made aside and takes the place of the one before', () => {
    put(target, 'old');
    const aside = prepareSwap(target);
    put(aside, 'new');
    expect(shown()).toBe('old');
    swapIn(target);
    expect(shown()).toBe('new');
    expect(existsSync(aside)).toBe(false);
    expect(existsSync(`${target}.old`)).toBe(false);
  });

  it('may be the first one', () => {
    put(prepareSwap(target), 'new');
    swapIn(target);
    expect(shown()).toBe('new');
  });

  it('that was cut off between the two renames comes back at the next start', () => {
    put(`${target}.old`, 'old');
    prepareSwap(target);
    expect(shown()).toBe('old');
  });

  it('that was left half made is thrown away', () => {
    put(target, 'old');
    put(`${target}.new`, 'half');
    expect(existsSync(prepareSwap(target))).toBe(false);
    expect(shown()).toBe('old');
  });
});
