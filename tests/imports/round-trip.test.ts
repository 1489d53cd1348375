import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { termsCsv } from '../../src/exports/terms/csv.ts';
import { termsJson } from '../../src/exports/terms/json.ts';
import { termsXlsx } from '../../src/exports/terms/xlsx.ts';
import { readCsv } from '../../src/imports/terms/csv.ts';
import { readJson } from '../../src/imports/terms/json.ts';
import type { TermReader } from '../../src/imports/terms/read.ts';
import { readXlsx } from '../../src/imports/terms/xlsx.ts';
import type { Library } from '../../src/model/library.ts';
import { bad, everywhere, sketched } from '../exports/terms/second.ts';
import fc from '../property.ts';
import { anyTerms } from './any-terms.ts';
import { folderLike, importInto, libraryOf, optionsFor } from './ground.ts';

const root = join(import.meta.dirname, '../..');
const places = { 'the example company': join(root, 'content'), 'the second company': join(root, 'tests/fixtures/second') };
const formats: Record<string, { write: (library: Library) => Uint8Array; read: TermReader }> = {
  csv: { write: (library) => Buffer.from(termsCsv(library)[0]?.body ?? ''), read: readCsv },
  json: { write: (library) => Buffer.from(termsJson(library)[0]?.body ?? ''), read: readJson },
};
const cells = async (library: Library) => readSheet(Buffer.from((await termsXlsx(library))[0]?.body ?? ''));

describe.each(Object.entries(places))('%s', (_name, content) => {
  const library = libraryOf(content);

  it.each(Object.entries(formats))('comes back from %s into an empty folder byte for byte', async (_format, { write, read }) => {
    const body = write(library);
    const { library: back, plan } = importInto(folderLike(content), await read(body, optionsFor(library)));
    expect([plan.refused, plan.conflicting, plan.losses]).toEqual([[], [], []]);
    expect(plan.new.length).toBe(library.of('terms').length);
    expect(Buffer.from(write(back)).toString()).toBe(Buffer.from(body).toString());
  });

  it('comes back from XLSX cell for cell', async () => {
    const [file] = await termsXlsx(library);
    const { library: back, plan } = importInto(folderLike(content), await readXlsx(file?.body as Uint8Array, optionsFor(library)));
    expect([plan.refused, plan.conflicting, plan.losses]).toEqual([[], [], []]);
    expect(await cells(back)).toEqual(await cells(library));
  });

  it.each([...Object.entries(formats)])('is unchanged by its own %s', async (_format, { write, read }) => {
    const { plan } = importInto(content, await read(write(library), optionsFor(library)));
    expect(plan).toMatchObject({ new: [], changed: [], conflicting: [], refused: [], losses: [], unchanged: library.of('terms').length });
  });
});

describe('texts that break careless writers', () => {
  const content = join(root, 'content');
  it.each(bad.map((value) => value.trim()))('come back from CSV, JSON and XLSX: %j', async (value) => {
    const library = sketched({ x: { ...everywhere(value), facts: { ...everywhere(value).facts, owner: 'cx-team' } } });
    for (const { write, read } of Object.values(formats)) {
      const body = write(library);
      const { library: back, plan } = importInto(folderLike(content), await read(body, optionsFor(library)));
      expect([plan.refused, plan.losses]).toEqual([[], []]);
      expect(Buffer.from(write(back)).toString()).toBe(Buffer.from(body).toString());
    }
    const [file] = await termsXlsx(library);
    const { library: back } = importInto(folderLike(content), await readXlsx(file?.body as Uint8Array, optionsFor(library)));
    expect(await cells(back)).toEqual(await cells(library));
  });
});

describe('any concepts', () => {
  it('come back from CSV and JSON byte for byte, from XLSX cell for cell', async () => {
    const content = join(root, 'content');
    const { site } = libraryOf(content);
    await fc.assert(
      fc.asyncProperty(anyTerms, async (terms) => {
        const library = terms(site);
        for (const { write, read } of Object.values(formats)) {
          const body = write(library);
          const { library: back, plan } = importInto(folderLike(content), await read(body, optionsFor(library)));
          expect([plan.refused, plan.conflicting, plan.losses]).toEqual([[], [], []]);
          expect(Buffer.from(write(back)).toString()).toBe(Buffer.from(body).toString());
        }
        const [file] = await termsXlsx(library);
        const { library: back } = importInto(folderLike(content), await readXlsx(file?.body as Uint8Array, optionsFor(library)));
        expect(await cells(back)).toEqual(await cells(library));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});
