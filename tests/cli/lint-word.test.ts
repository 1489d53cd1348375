import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/build/lint-text/docx.ts';
import { type Docx, docx, footnote, paragraph, picture, styled, table, textBox, zip } from './lint-docx.ts';
import { lotse, root } from './run-lotse.ts';

const work = mkdtempSync(join(tmpdir(), 'lotse word ü '));
const env = { LOTSE_CONTENT: join(root, 'tests/fixtures/lint/content') };
const write = (name: string, bytes: Buffer) => writeFileSync(join(work, name), bytes);
const run = (...args: string[]) => lotse(['lint', ...args], env, work);
const words = async (made: Docx) => {
  const read = await readDocx(docx(made));
  if ('why' in read) throw new Error(read.why);
  return read.paragraphs;
};

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe('a Word text', () => {
  it('gives its words paragraph by paragraph: headings, tables, text boxes, then notes', async () => {
    const body = [
      styled('heading 1', 'Kopf'),
      paragraph('Ein ', 'Kunden', '<w:r><w:rPr><w:b/></w:rPr><w:t>wert</w:t></w:r>', footnote(1)),
      paragraph(),
      table(['a', 'b'], ['c']),
      paragraph('Rand', textBox('Kasten')),
      paragraph('Neu', '<w:del><w:r><w:delText>alt</w:delText></w:r></w:del>', '<w:r><w:br/></w:r>', 'Zeile'),
      paragraph('Bild', picture('Ein Turm')),
    ];
    expect(await words({ body: body.join(''), styles: ['heading 1'], footnotes: ['Note'] })).toEqual([
      ...['Kopf', 'Ein Kundenwert', '', 'a', 'b', 'c', 'Rand', 'Kasten', 'Neu Zeile', 'Bild•Ein Turm'].map((text) => ({
        text,
        part: 'text',
      })),
      { text: 'Note', part: 'footnote' },
    ]);
  });

  it('is judged like any other, with paragraph, column and the words around', async () => {
    write(
      'brief an alle.docx',
      docx({
        body: [
          paragraph('Alles gut.'),
          paragraph(),
          paragraph('Wer lange genug in unserem Haus arbeitet, kennt den Kunden', 'wert aller Häuser der Stadt', footnote(1)),
          styled('Intense Quote', 'Mein Wow-Moment!'),
          table(['Ein Augenblick'], ['der Wahrheit']),
        ].join(''),
        styles: ['Intense Quote'],
        footnotes: ['Kein Wow-Moment.'],
        language: 'de-AT',
      }),
    );
    const { code, out } = await run('brief an alle.docx');
    expect(code).toBe(1);
    expect(out).toBe(
      'brief an alle.docx:3:53  Hinweis  deprecated-word\n    Absatz 3: …Haus arbeitet, kennt den Kundenwert aller Häuser der Stadt\n    „Kundenwert“ ist eine veraltete Bezeichnung. Lässt offen, wessen Wert gemeint ist.\n    → „Kundenertrag“ schreiben.\n\nbrief an alle.docx:7:6  Fehler  forbidden-word\n    Absatz 7, Fußnote: Kein Wow-Moment.\n    „Wow-Moment“ soll niemand verwenden. Meint nur Begeisterung.\n    → „Moment der Wahrheit“ schreiben.\n\n1 Datei, 1 Fehler, 1 Hinweis\n',
    );
    expect(JSON.parse((await run('--json', 'brief an alle.docx')).out)).toMatchObject([
      { paragraph: 3, column: 53, part: 'text', found: 'Kundenwert' },
      { paragraph: 7, part: 'footnote', excerpt: 'Kein Wow-Moment.' },
    ]);
  });

  it('is in the language of its file name, else of its standard style', async () => {
    const body = paragraph('The customer value of a Kundenwert');
    write('a.docx', docx({ body, language: 'en-GB' }));
    write('a.de.docx', docx({ body, language: 'en-GB' }));
    write('b.docx', docx({ body }));
    const found = JSON.parse((await run('--json', 'a.docx', 'a.de.docx', 'b.docx')).out) as { found: string }[];
    expect(found.map((one) => one.found)).toEqual(['customer value', 'Kundenwert', 'Kundenwert']);
  });

  it('is never changed', async () => {
    const bytes = docx({ body: paragraph('Der Kundenwert') });
    write('fest.docx', bytes);
    expect((await run('--fix', 'fest.docx')).code).toBe(1);
    expect(readFileSync(join(work, 'fest.docx')).equals(bytes)).toBe(true);
  });
});

describe('a Word file that is none', () => {
  const xml = (body: string | Uint8Array) => docx({ body: '', parts: [{ name: 'word/document.xml', body }] });
  const good = docx({ body: paragraph('Der Kundenwert') });
  const sum = good.indexOf('PK\u0001\u0002') + 16;
  const wrongSum = Buffer.from(good).fill(0x55, sum, sum + 4);
  const entities = `<!DOCTYPE w [<!ENTITY a "x">${'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
    .join('')}]><w>&j;</w>`;

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('Der Kundenwert'), 'not-word'],
    ['an archive of other things', zip([{ name: 'a.txt', body: 'x' }]), 'not-word'],
    ['an old or locked file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-word'],
    ['an archive with a password', docx({ body: '', parts: [{ name: 'word/document.xml', body: 'x', flags: 1 }] }), 'old-word'],
    ['half a file', good.subarray(0, good.length / 2), 'damaged'],
    ['a file with changed bytes', Buffer.from(good).fill(0x55, 60, 64), 'damaged'],
    ['a file with a wrong sum', wrongSum, 'damaged'],
    ['broken XML', xml('<w:document'), 'damaged'],
    ['XML without a text', xml('<a/>'), 'not-word'],
    ['a bomb', xml(Buffer.alloc(100_000_000, 32)), 'too-big'],
    ['entities that grow', xml(entities), 'entities'],
    [
      'tables in tables without end',
      docx({ body: '<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000) }),
      'deep',
    ],
  ])('is refused: %s', async (_what, bytes, why) => {
    expect(await readDocx(bytes)).toMatchObject({ why });
  });

  it('ends with 1 and says what to do, and the other files are judged', async () => {
    write('kaputt.docx', Buffer.from('Der Kundenwert'));
    write('gut.docx', good);
    const { code, out, err } = await run('kaputt.docx', 'gut.docx', 'fehlt.docx');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('kaputt.docx:1:1  Fehler  unreadable-file\n    Das ist keine Word-Datei, auch wenn sie so heißt.');
    expect(out).toContain('fehlt.docx:1:1  Fehler  unreadable-file\n    Diese Datei gibt es nicht.');
    expect(out).toContain('gut.docx:1:5  Hinweis  deprecated-word');
  });
});
