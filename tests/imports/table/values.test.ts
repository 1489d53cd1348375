import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/imports/decode.ts';
import { summaryOf } from '../../../src/imports/plan/summary.ts';
import { sourceIn, sourcesIn } from '../../../src/imports/source-text.ts';
import { cleanText } from '../../../src/imports/table/clean.ts';
import { findDelimiter } from '../../../src/imports/table/delimiter.ts';
import { columnNamed } from '../../../src/imports/table/header.ts';
import { languageNamed } from '../../../src/imports/table/languages.ts';
import { dayIn, monthsIn, valuesIn } from '../../../src/imports/table/values.ts';
import { joinCell, splitCell } from '../../../src/model/concept-table.ts';
import fc from '../../property.ts';

describe('a column', () => {
  it.each([
    ['Begriff', 'title'],
    ['BENENNUNG*', 'title'],
    ['Begriff (de)', 'title', 'de'],
    ['Begriff [EN]', 'title', 'en'],
    ['term_en', 'title', 'en'],
    ['prefLabel@de-AT', 'title', 'de'],
    ['skos:altLabel@en', 'synonyms', 'en'],
    ['definition_de', 'definition', 'de'],
    ['DE: Definition', 'definition', 'de'],
    ['Definition auf Deutsch', 'definition', 'de'],
    ['English definition', 'definition', 'en'],
    ['definitionEN', 'definition', 'en'],
    ['Deutsch', 'title', 'de'],
    ['Englisch', 'title', 'en'],
    ['German (Germany)', 'title', 'de'],
    ['Oberbegriff(e)', 'broader'],
    ['Definition (max. 160 Zeichen)', 'definition'],
    ['Begriff / Term', 'title'],
    ['Verantwortliche:r', 'owner'],
    ['Synonyme, Alias', 'synonyms'],
    ['Übergeordneter Begriff', 'broader'],
    ['Zuletzt geprüft am', 'reviewed'],
    ['Schlagwörter', undefined],
    ['Farbe', undefined],
    ['', undefined],
  ] as [string, string?, string?][])('named „%s“ holds %s', (name, field, language) => {
    expect(columnNamed(name)).toEqual(field ? { field, ...(language && { language }) } : undefined);
  });

  it('in a language we have no words for is known as such', () => {
    expect([columnNamed('Begriff (fr)'), columnNamed('term_es'), columnNamed('Französisch')]).toEqual([
      { other: 'fr' },
      { other: 'es' },
      { other: 'fr' },
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03T10:00:00Z', '2026-11-03'],
    ['03.11.2026', '2026-11-03'],
    ['3.11.26', '2026-11-03'],
    ['3. November 2026', '2026-11-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['3rd March 2026', '2026-03-03'],
    ['2026/11/3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['03/04/2026', undefined],
    ['31.02.2026', undefined],
    ['46329', '2026-11-03'],
    ['gestern', undefined],
    ['November 2026', undefined],
  ])('„%s“ is the day %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });

  it('tells months', () => {
    expect(['12', '1 Jahr', '18 Monate', 'jährlich', 'oft', '0', '99'].map(monthsIn)).toEqual([
      12,
      12,
      18,
      12,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['a; b ;c', ['a', 'b', 'c']],
    ['a | b', ['a', 'b']],
    ['a, b (c, d), e', ['a', 'b (c, d)', 'e']],
    ['a, b; c', ['a, b', 'c']],
    ['- a\n- b\n• c\n2. d', ['a', 'b', 'c', 'd']],
    ['„a“; "b"', ['a', 'b']],
    [' ;; ', []],
  ])('„%s“ holds %j', (cell, values) => {
    expect(valuesIn(cell)).toEqual(values);
  });

  it.each(['de-DE', 'DE', 'ger', 'Deutsch', 'Deutsch (Deutschland)', 'German', 'de_CH'])('„%s“ is German', (cell) => {
    expect(languageNamed(cell)).toBe('de');
  });

  it.each([
    ["=cmd|'/C calc'!A0", '', ['formula']],
    ['=SUMME(A1:A2)', '', ['formula']],
    ['@SUM(1)', '', ['formula']],
    ['+A1', '', ['formula']],
    ['= gleich', '= gleich', []],
    ['=> folgt', '=> folgt', []],
    ['-5 Punkte', '-5 Punkte', []],
    ['+49 30 1', '+49 30 1', []],
    ['#BEZUG!', '', ['cell-error']],
    ['#1 im Markt', '#1 im Markt', []],
    ['n/a', '', []],
    ['–', '', []],
    ['a < b und c > d', 'a < b und c > d', []],
    ['<p>Ein <b>Wort</b></p>', 'Ein Wort', ['markup']],
    ['R&amp;D &#8211; &uuml;ber', 'R&D – über', ['markup']],
    ['<script>x()</script>Text<img src=x onerror=y>', 'Text', ['markup']],
    ['<!-- c -->Text', 'Text', ['markup']],
    ['a\u0000b\u0007c', 'abc', ['control-characters']],
  ])('„%s“ becomes „%s“', (cell, text, taken) => {
    const said: string[] = [];
    expect([cleanText(cell, (what) => said.push(what)), said]).toEqual([text, taken]);
  });

  it('is cleaned in time that grows with its length', () => {
    for (const hostile of ['<!--', '<a ', '&', '<script>', '=a|', '- ', '\n', ' \n'])
      expect(cleanText(hostile.repeat(12_000), () => {}).length).toBeLessThan(60_000);
  });

  it('of ours keeps any values', () => {
    const value = fc
      .string({ unit: 'grapheme' })
      .map((one) => one.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(splitCell(joinCell(values))).toEqual(values);
      }),
    );
  });
});

describe('what parts cells', () => {
  it.each([
    ['Begriff;Definition\nA;eins, zwei, drei\n', ';'],
    ['Term,Definition\nA,"one; two; three"\n', ','],
    ['Term\tDefinition\nA\tone, two\n', '\t'],
    ['Term|Definition\nA|x;y;z\n', '|'],
    ['Titel, mit Komma\n\nBegriff;Definition;Quelle\n', ';'],
    ['"Begriff";"Definition, lang"\n', ';'],
    ['x,y,z\n1,2,3\n', ','],
  ])('in %j is „%s“', (text, delimiter) => {
    expect(findDelimiter(text).delimiter).toBe(delimiter);
  });
});

describe('bytes', () => {
  const text = 'Größe; „Maß“ – €';
  const cp1252 = Buffer.from([...text].map((one) => ({ '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 })[one] ?? one.charCodeAt(0)));
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from('Begriff;Maß', 'utf16le')],
    ['utf-16be', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['windows-1252', cp1252],
  ])('are read as %s', (encoding, bytes) => {
    const read = decode(bytes);
    expect([read.encoding, read.broken]).toEqual([encoding, 0]);
    expect([text, 'Begriff;Maß']).toContain(read.text);
  });
});

describe('a summary', () => {
  it.each([
    ['Ein Satz. Noch einer.', 'Ein Satz.'],
    ['Das gilt z. B. für Kund:innen. Und mehr.', 'Das gilt z. B. für Kund:innen.'],
    ['Am 3. März beginnt es. Dann endet es.', 'Am 3. März beginnt es.'],
    ['For example, e.g. this one. Next.', 'For example, e.g. this one.'],
    ['Ohne Punkt', 'Ohne Punkt'],
    ['Was ist das? Ein Test.', 'Was ist das?'],
  ])('of „%s“ is „%s“', (text, summary) => {
    expect(summaryOf(text)).toBe(summary);
  });

  it('has at most 160 characters and ends with a whole word', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 80 }), (text) => summaryOf(text).length <= 160));
    expect(summaryOf(`${'Wort '.repeat(60)}Ende`)).toBe(`${'Wort '.repeat(31)}…`);
    expect(summaryOf('x'.repeat(400))).toHaveLength(160);
  });
});

describe('a source in one line', () => {
  it.each([
    ['Keller, B.: Der Weg (2019). https://x.example/a', { author: 'Keller, B.', title: 'Der Weg', year: 2019, url: 'https://x.example/a' }],
    ['DIN EN ISO 9241-210', { author: 'DIN EN ISO 9241-210' }],
    ['https://www.wiki.example/x', { author: 'wiki.example', url: 'https://www.wiki.example/x' }],
    ['Wikipedia', { author: 'Wikipedia' }],
  ])('„%s“', (line, source) => {
    expect(sourceIn(line)).toEqual(source);
  });

  it('belongs to the address behind it', () => {
    expect(sourcesIn('Guide;https://x.example\nBuch')).toEqual([{ author: 'Guide', url: 'https://x.example' }, { author: 'Buch' }]);
  });
});
