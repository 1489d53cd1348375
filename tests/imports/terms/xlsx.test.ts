import { crc32, deflateRawSync } from 'node:zlib';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { termsXlsx } from '../../../src/exports/terms/xlsx.ts';
import { detectFormat } from '../../../src/imports/terms/detect.ts';
import { readXlsx } from '../../../src/imports/terms/xlsx.ts';
import { tableColumns } from '../../../src/model/concept-table.ts';
import { Library } from '../../../src/model/library.ts';
import { second, sketched } from '../../exports/terms/second.ts';

type Cell = string | number | boolean | Date | null | { value: string; columnSpan: number };
const book = (sheets: Record<string, Cell[][]>): Promise<Buffer> =>
  writeWorkbook(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'dd.mm.yyyy' }))).toBuffer();
const read = async (sheets: Record<string, Cell[][]>, sheet?: string) => readXlsx(await book(sheets), { languages: ['de', 'en'], sheet });
const codes = (list: { why: { code: string } }[]) => list.map(({ why }) => why.code);

/** A zip of these files; sizes can lie. */
function zip(files: Record<string, string | Buffer>, lie?: number, flags = 0): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, body] of Object.entries(files)) {
    const bytes = Buffer.from(body);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(lie ?? bytes.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 8, 6, 28);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(head, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}
const types = { '[Content_Types].xml': '<Types/>' };
const sheet = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

describe('a workbook', () => {
  it('may have a title over merged cells, empty rows and empty columns before its head', async () => {
    const { concepts, refused } = await read({
      Glossar: [
        [{ value: 'Glossar der Seefahrt', columnSpan: 3 }, null, null],
        [],
        [null, 'Stand', new Date(Date.UTC(2026, 2, 1))],
        [],
        [null, 'Begriff', 'Definition'],
        [null, 'Anker', 'Hält ein Schiff.'],
        [],
        [null, 'Tau', 'Ein Seil.'],
      ],
    });
    expect(refused).toEqual([]);
    expect(concepts.map(({ record, at }) => [record.labels.de?.[0]?.text, at])).toEqual([
      ['Anker', { row: 6, sheet: 'Glossar' }],
      ['Tau', { row: 8, sheet: 'Glossar' }],
    ]);
  });

  it('gives dates, numbers and truths as texts', async () => {
    const { concepts, losses } = await read({
      S: [
        ['Begriff', 'Geprüft am', 'Version', 'Prüfen alle (Monate)', 'Automatisch verlinken', 'Abkürzung'],
        ['Anker', new Date(Date.UTC(2026, 2, 1)), 1.5, 6, false, 42],
      ],
    });
    expect(losses.map(({ what }) => what.code)).toEqual(['guessed-language']);
    expect(concepts[0]?.record).toMatchObject({ reviewed: '2026-03-01', version: '1.5', reviewEvery: 6, autoLink: false });
    expect(concepts[0]?.record.labels.de?.[1]).toMatchObject({ text: '42', kind: 'abbreviation' });
  });

  it('is read from the first sheet that names terms, and the others are named', async () => {
    const sheets: Record<string, Cell[][]> = {
      Deckblatt: [['Willkommen'], ['zum Glossar']],
      Begriffe: [['Begriff'], ['Anker']],
      Archiv: [['Begriff'], ['Tau']],
    };
    const first = await read(sheets);
    expect(first.concepts.map(({ record }) => record.labels.de?.[0]?.text)).toEqual(['Anker']);
    expect(first.losses[0]?.what).toEqual({ code: 'other-sheets', params: { sheet: 'Begriffe', others: 'Deckblatt, Archiv' } });
    expect((await read(sheets, 'archiv')).concepts.map(({ record }) => record.labels.de?.[0]?.text)).toEqual(['Tau']);
    expect((await read(sheets, 'Nein')).refused[0]?.why).toEqual({
      code: 'no-sheet',
      params: { found: 'Nein', right: 'Deckblatt, Begriffe, Archiv' },
    });
  });

  it('is refused with a reason where it is empty, damaged, locked or none', async () => {
    expect(codes((await read({ S: [] })).refused)).toEqual(['empty-file']);
    const good = await book({ S: [['Begriff'], ['Anker']] });
    for (const bytes of [
      good.subarray(0, good.length / 2),
      Buffer.concat([good.subarray(0, 200), Buffer.alloc(300), good.subarray(500)]),
      Buffer.from('PK\u0003\u0004 nichts'),
    ])
      expect(codes((await readXlsx(bytes, { languages: ['de'] })).refused)).toEqual(['broken-zip']);
    expect(
      codes((await readXlsx(zip({ ...types, 'xl/workbook.xml': '<workbook/>' }, undefined, 1), { languages: ['de'] })).refused),
    ).toEqual(['encrypted']);
    expect(codes((await readXlsx(zip({ ...types, 'xl/workbook.xml': '<workbook/>' }), { languages: ['de'] })).refused)).toEqual([
      'broken-zip',
    ]);
    expect(codes((await readXlsx(zip({ ...types, 'word/document.xml': '<x/>' }), { languages: ['de'] })).refused)).toEqual([
      'unknown-format',
    ]);
    const envelope = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(detectFormat(envelope, 'a.xlsx')).toMatchObject({ code: 'encrypted' });
    expect(detectFormat(envelope.subarray(0, 500), 'a.xls')).toMatchObject({ code: 'old-format' });
    expect(detectFormat(zip({ 'word/document.xml': '<x/>' }), 'a.xlsx')).toMatchObject({
      code: 'old-format',
      params: { found: 'Word (.docx)' },
    });
  });

  it('is not unpacked if it would be too big, whatever its directory says', async () => {
    const bomb = Buffer.alloc(210_000_000, 0x20);
    for (const lie of [undefined, 1000]) {
      const { refused } = await readXlsx(zip({ ...types, 'xl/worksheets/sheet1.xml': bomb }, lie), { languages: ['de'] });
      expect(codes(refused)).toEqual(['zip-bomb']);
    }
  }, 30_000);

  it('is refused if one cell in the far corner would make billions of empty ones', async () => {
    const far = sheet('<c r="A1" t="inlineStr"><is><t>Begriff</t></is></c><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>');
    expect(codes((await readXlsx(zip({ ...types, 'xl/worksheets/sheet1.xml': far }), { languages: ['de'] })).refused)).toEqual([
      'too-many-rows',
    ]);
  });

  it('is refused if it declares entities', async () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "b">]>${sheet('')}`;
    expect(codes((await readXlsx(zip({ ...types, 'xl/worksheets/sheet1.xml': evil }), { languages: ['de'] })).refused)).toEqual([
      'entities',
    ]);
  });
});

describe('the workbook of an export', () => {
  it('names columns and values in the leading language, freezes its head and filters', async () => {
    const [file] = await termsXlsx(second);
    const rows = await readSheet(Buffer.from(file?.body ?? ''));
    expect(rows[0]).toHaveLength(tableColumns.length);
    expect(rows[0]?.slice(0, 5)).toEqual(['ID', 'Language', 'Label', 'Label status', 'Label type']);
    expect(rows.find(([id]) => id === 'touchpoint')?.slice(0, 5)).toEqual(['touchpoint', 'en', 'Touchpoint', 'preferred', 'title']);
    const german = await readSheet(Buffer.from((await termsXlsx(sketched({ x: {} })))[0]?.body ?? ''));
    expect(german[1]?.slice(0, 5)).toEqual(['x', 'de', 'x', 'bevorzugt', 'Titel']);
  });

  it('is the same bytes whenever it is made, whatever the order of entries', async () => {
    const [first] = await termsXlsx(second);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const [other] = await termsXlsx(new Library(second.site, [...second.entries].reverse()));
    expect(Buffer.from(other?.body ?? '').equals(Buffer.from(first?.body ?? ''))).toBe(true);
  });

  it('holds control characters and what looks like their escape, and keeps formulas as texts', async () => {
    const definition = 'bell\u0007 _x0041_ constructor';
    const [file] = await termsXlsx(sketched({ x: { de: { definition, plain: 'constructor', example: '=1+1' } } }));
    const { concepts } = await readXlsx(file?.body as Uint8Array, { languages: ['de', 'en'] });
    expect(concepts[0]?.record.texts?.de).toMatchObject({ definition, plain: 'constructor', example: '=1+1' });
  });
});
