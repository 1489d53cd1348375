import { describe, expect, it } from 'vitest';
import { termsCsv } from '../../../src/exports/terms/csv.ts';
import { tableColumns } from '../../../src/model/concept-table.ts';
import { Library } from '../../../src/model/library.ts';
import fc from '../../property.ts';
import { readCsv } from './read-csv.ts';
import { bad, everywhere, second, sketched } from './second.ts';

const bodyOf = (library: Library) => termsCsv(library)[0]?.body ?? '';
const read = (library: Library) => readCsv(bodyOf(library).slice(1));
/** Values of a cell of several, as an import reads them. */
const values = (cell: string) =>
  [...cell.matchAll(/((?:\\.|[^\\|])+?)(?: \| |$)/gsu)].map((match) => (match[1] ?? '').replace(/\\(.)/gu, '$1'));

describe('terms as CSV', () => {
  it('begin with a byte order mark for Excel and the names of the columns', () => {
    expect(bodyOf(second).startsWith(`\uFEFF${tableColumns.join(',')}\r\n`)).toBe(true);
    expect(termsCsv(second)[0]?.path).toBe('terms.csv');
  });

  it('have a row for each label, the title of the leading language first', () => {
    const rows = read(second).filter(({ id }) => id === 'touchpoint');
    expect(rows.map(({ language, label, status, kind, gender }) => [language, label, status, kind, gender])).toEqual([
      ['en', 'Touchpoint', 'preferred', 'title', ''],
      ['en', 'point of contact', 'admitted', 'label', ''],
      ['de', 'Kontaktpunkt', 'preferred', 'title', 'm'],
      ['de', 'Touchpoint', 'admitted', 'label', 'm'],
    ]);
  });

  it('hold texts on the rows of titles, facts on the first row of a concept', () => {
    const rows = read(second).filter(({ id }) => id === 'touchpoint');
    expect(rows.map(({ definition }) => definition !== '')).toEqual([true, false, true, false]);
    expect(rows.map(({ owner }) => owner)).toEqual(['front-desk', '', '', '']);
    expect(rows[0]).toMatchObject({ related: 'hand-off | moment-of-truth', reviewed: '2026-08-03', conceptStatus: 'approved' });
  });

  it('hold reasons beside the label they are about', () => {
    expect(read(second).find(({ label }) => label === 'replacement')).toMatchObject({
      status: 'forbidden',
      reason: 'Riders take it for a new bike that they may keep.',
    });
  });

  it('hold sources as JSON in one cell', () => {
    const sources = read(second).find(({ id }) => id === 'moment-of-truth')?.['sources'] ?? '';
    expect(JSON.parse(sources)).toEqual([{ author: 'Carlzon, J.', title: 'Moments of Truth', year: 1987 }]);
  });

  it('quote only what needs it, and double quotes inside', () => {
    const body = bodyOf(sketched({ x: { de: { title: 'a "b"', plain: 'eins, zwei', not: 'eins\nzwei' } } }));
    expect(body).toContain('x,de,"a ""b""",preferred,title');
    expect(body).toContain('"eins, zwei","eins\nzwei"');
  });

  it.each(bad)('give back %j', (value) => {
    const [title, short, forbidden] = read(sketched({ x: everywhere(value) }));
    expect(title).toMatchObject({
      label: value,
      summary: value,
      definition: value,
      plain: value,
      not: value,
      example: value,
      usage: value,
    });
    expect(values(title?.['blockedForms'] ?? '')).toEqual([value]);
    expect(short?.['label']).toBe(`${value}1`);
    expect(forbidden).toMatchObject({ label: `${value}3`, reason: value });
  });

  it('give back any texts and any forms', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => `x${one}x`);
    fc.assert(
      fc.property(text, fc.array(text), (definition, forms) => {
        const [row] = read(sketched({ x: { de: { definition, forms } } }));
        expect(row?.['definition']).toBe(definition);
        expect(values(row?.['forms'] ?? '')).toEqual(forms);
      }),
    );
  });

  it('are the same bytes whatever the order of entries', () => {
    expect(bodyOf(new Library(second.site, [...second.entries].reverse()))).toBe(bodyOf(second));
  });
});
