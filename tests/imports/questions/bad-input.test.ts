import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lessonDraft } from '../../../src/imports/questions/draft.ts';
import { readQuestions } from '../../../src/imports/questions/read.ts';
import { problemsIn } from './problems.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (input: Uint8Array) => readQuestions(input, 'datei', 'de');
const item = (id: string, choices = '<simpleChoice identifier="a">ja</simpleChoice><simpleChoice identifier="b">nein</simpleChoice>') =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="${id}"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody><p>Frage ${id}?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">${choices}</choiceInteraction></itemBody></assessmentItem>`;
const test = (id: string, hrefs: string[]) =>
  `<assessmentTest identifier="${id}" title="Test ${id}"><testPart><assessmentSection>${hrefs.map((href, at) => `<assessmentItemRef identifier="r${at}" href="${href}"/>`).join('')}</assessmentSection></testPart></assessmentTest>`;
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, body]) => [path, typeof body === 'string' ? strToU8(body) : body])));

/** Whatever is read must become questions that their kinds accept. */
function whole(input: Uint8Array): void {
  const { sets, losses, refusal } = read(input);
  if (refusal) expect(sets).toEqual([]);
  for (const set of sets) {
    const { path, body } = lessonDraft(set, { language: 'de', leading: 'de', today: '2026-01-01' }, losses);
    expect(problemsIn(path, body, 'de').problems).toEqual([]);
  }
}

describe('a file that is none', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes(' \n\t '), 'empty'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'binary'],
    ['a web page', bytes('<!DOCTYPE html><html><body>Hallo</body></html>'), 'not-known'],
    ['JSON', bytes('{ "questions": [] }'), 'not-known'],
    ['half a zip', zip({ 'a.xml': item('a') }).subarray(0, 60), 'zip-broken'],
    ['a zip without questions', zip({ 'readme.txt': 'hallo' }), 'zip-other'],
    ['an empty zip', zip({}), 'zip-empty'],
    ['a zip with QTI 1.2', zip({ 'assessment.xml': '<questestinterop/>' }), 'qti-1'],
  ])('is refused: %s', (_what, input, code) => {
    expect(read(input).refusal?.code).toBe(code);
  });

  it('is refused when a file in the zip swells to more than it should', () => {
    const bomb = zip({ 'a.xml': item('a'), 'b.xml': new Uint8Array(30_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(read(bomb).refusal?.code).toBe('zip-too-big');
  });

  it('is refused when nested too deep', () => {
    expect(read(bytes(`<assessmentItem>${'<div>'.repeat(500)}${'</div>'.repeat(500)}</assessmentItem>`)).refusal?.code).toBe('too-deep');
  });
});

describe('a package', () => {
  it('gives a lesson for each test, in the order of its items, and names what is missing or broken', () => {
    const { sets, losses } = read(
      zip({
        'imsmanifest.xml': '<manifest><resources><resource href="tests/b.xml"/><resource href="tests/a.xml"/></resources></manifest>',
        'tests/a.xml': test('anfang', ['../items/zwei.xml', '../items/eins.xml', '../items/fehlt.xml']),
        'tests/b.xml': test('zuletzt', ['../items/drei%20.xml']),
        'items/eins.xml': item('eins'),
        'items/zwei.xml': item('zwei'),
        'items/drei .xml': item('drei'),
        'items/kaputt.xml': '<assessmentItem><itemBody></assessmentItem>',
        'items/lose.xml': item('lose'),
      }),
    );
    expect(sets.map(({ id, items }) => [id, items.map((one) => one.id)])).toEqual([
      ['zuletzt', ['drei']],
      ['anfang', ['zwei', 'eins']],
      ['datei', ['lose']],
    ]);
    expect(losses.filter(({ level }) => level === 'lost').map(({ code, file }) => [code, file])).toEqual([
      ['broken-file', 'items/kaputt.xml'],
      ['missing-item', 'tests/a.xml'],
    ]);
  });
});

describe('other encodings', () => {
  it.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('Größe? {=ja#für ~nein#über}', 'utf16le')]), 0],
    ['Windows-1252', Buffer.from('Größe? {=ja#für ~nein#über}', 'latin1'), 1],
  ])('of GIFT are read: %s', (_what, input, said) => {
    const { sets, losses } = read(input);
    expect(sets[0]?.items[0]?.prompt).toEqual([{ tag: 'p', parts: ['Größe?'] }]);
    expect(losses.filter(({ code }) => code === 'encoding').length).toBe(said);
  });

  it('of QTI are read as they declare', () => {
    const input = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${item('ü'.replace('ü', 'grosz')).replace('Frage', 'Größe')}`,
      'latin1',
    );
    expect(read(input).sets[0]?.items[0]?.prompt).toEqual([{ tag: 'p', parts: ['Größe grosz?'] }]);
  });
});

describe('much', () => {
  it('is read to its end: 10 MB of GIFT', () => {
    const one = '::Frage::Was gilt? {\n=ja#weil\n~nein#darum\n}\n\n';
    const n = Math.ceil(10_000_000 / one.length / 10);
    const { sets } = read(bytes(`${one.repeat(n)}Lang ${'x'.repeat(9_000_000)}`));
    expect(sets[0]?.items.length).toBe(n);
  });

  it('that never ends in one question is named', () => {
    expect(read(bytes(`Lang {=${'{'.repeat(100_000)}`)).losses.map(({ code }) => code)).toEqual(['too-big-question']);
  });
});

describe('whatever comes', () => {
  const pieces = [
    '::',
    '{',
    '}',
    '=',
    '~',
    '#',
    '->',
    '%50%',
    '\\',
    '\n',
    '\n\n',
    ':',
    '[html]',
    '<p>',
    '</b>',
    '<img src="x">',
    'T',
    'FALSE',
    '####',
    '1..2',
    '12,5',
    'a)',
    '1) ',
    '- ',
    '`',
    '|',
    '_____',
    '[a]',
    'Wort',
    '„ä“',
    '&amp;',
    '$CATEGORY: x',
    '//',
    '{}',
    '{#5}',
    '=ja ~nein',
  ];

  it('as GIFT is read or named, never a crash, and every question is whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => whole(bytes(parts.join('')))),
      { numRuns: 400 },
    );
  });

  it('as texts of choices in GIFT and QTI comes through as it was', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abz019äß .,:;!?()[]{}<>*_`~#|&\\/-+="\'„“%$@'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        whole(
          bytes(
            item(
              'x',
              `<simpleChoice identifier="a">${escaped(one)}</simpleChoice><simpleChoice identifier="b">${escaped(two)}</simpleChoice>`,
            ),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('as bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => whole(input)),
      { numRuns: 300 },
    );
  });
});
