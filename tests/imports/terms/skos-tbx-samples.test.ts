import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/imports/terms/read.ts';
import { readSkos } from '../../../src/imports/terms/skos.ts';
import { readTbx } from '../../../src/imports/terms/tbx.ts';
import { summary } from './tbx-skos-summary.ts';

const options: ReadOptions = { languages: ['de', 'en'], idBase: 'https://wehrbrueck.example/id' };
const folder = join(import.meta.dirname, '../../fixtures/imports');

/** Files as other tools write them, each beside what must be read of it (`NAME.txt`). `LOTSE_REWRITE=1` writes those anew. */
describe.each([
  ['skos', readSkos],
  ['tbx', readTbx],
] as const)('%s as other tools write it', (format, read) => {
  const names = readdirSync(join(folder, format)).filter((name) => !name.endsWith('.txt'));

  it.each(names)('%s is read as its text says', async (name) => {
    const path = join(folder, format, name);
    const found = summary(await read(readFileSync(path), options));
    if (process.env['LOTSE_REWRITE']) writeFileSync(`${path}.txt`, found);
    expect(found).toBe(readFileSync(`${path}.txt`, 'utf8'));
  });
});
