import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../../src/cli/import-report.ts';
import { detectFormat } from '../../src/imports/terms/detect.ts';
import { termReaders } from '../../src/imports/terms/formats.ts';
import { unreadable } from '../../src/imports/terms/read.ts';
import { libraryOf, optionsFor, planInto } from './ground.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const tiny = join(fixtures, 'tiny');
const tables = join(fixtures, 'imports/tables');
const files = readdirSync(tables).filter((name) => !name.endsWith('.expected'));

/** Each file goes into the tiny library; beside it lies what is said about it, and the files that would be written. */
describe('somebody else’s file', () => {
  const options = optionsFor(libraryOf(tiny));
  it.each(files)('%s is read as its expected text tells', async (name) => {
    const bytes = readFileSync(join(tables, name));
    const format = detectFormat(bytes, name);
    const read = typeof format === 'string' ? await termReaders[format](bytes, options) : unreadable(format);
    const { plan, files: written } = planInto(tiny, read);
    const said = [importText(plan, undefined, 'de'), ...written.map(({ path, body }) => `=== ${path}\n${body}`)].join('\n');
    await expect(said).toMatchFileSnapshot(join(tables, `${name}.expected`));
  });
});
