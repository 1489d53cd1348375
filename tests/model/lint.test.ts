import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { readable, type TextKind, textKind, textLanguage } from '../../src/build/lint-text.ts';
import type { Language } from '../../src/model/entry.ts';
import { lint, lintWords, mended } from '../../src/model/lint.ts';
import { readLibrary } from '../../src/model/read-library.ts';
import fc from '../property.ts';

const { library } = readLibrary(readContent(join(import.meta.dirname, '../fixtures/lint/content')));
if (!library) throw new Error('the fixture does not hold');
const words = { de: lintWords(library, 'de'), en: lintWords(library, 'en') };

const found = (text: string, language: Language = 'de') => lint(text, words[language]).map((one) => one.found);
const mend = (text: string, language: Language = 'de') => mended(text, lint(text, words[language]));

/** What is found in a file of a kind, as „line:column words“. */
function inFile(source: string, kind: TextKind, language: Language = 'de') {
  const read = readable(source, kind);
  if ('broken' in read) throw new Error(read.broken.reason);
  return [{ language, text: read.text }, ...read.others]
    .flatMap((layer) => {
      expect(layer.text.length).toBe(source.length);
      return lint(layer.text, words[layer.language], { source, front: read.front });
    })
    .sort((a, b) => a.start - b.start)
    .map((one) => `${one.line}:${one.column} ${one.found}`);
}

describe('an unwanted label', () => {
  it.each([
    'Kundenwert',
    'Kundenwerts',
    'Kundenwertes',
    'Kundenwerte',
    'Kundenwerten',
    'Kunden-Wert',
    'Wow-Moments',
    'Wow Momenten',
    'WowMoment',
    'Augenblicks der Wahrheit',
    'Augenblicken der Wahrheit',
    'gläsernen Kunden',
    'Kundenbrillen',
  ])('is found in its form „%s“', (form) => {
    expect(found(`Hier steht ${form}, sagt er.`)).toEqual([form]);
  });

  it('is found in English in any case, in the plural and the possessive', () => {
    expect(found('Customer Values and the wow moment’s cost', 'en')).toEqual(['Customer Values', 'wow moment']);
  });

  it.each([
    'Kundenwertanalyse',
    'Kundenwert- und Ertragsziele',
    'Kundenwert-Analyse',
    'kundenwert',
    'Kundenertrag',
    'Moment der Wahrheit',
    'Augenblick. Der Wahrheit',
  ])('is not found in „%s“', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not meant where it is part of a longer label that is fine', () => {
    expect(found('A customer value proposition is no customer value.', 'en')).toEqual(['customer value']);
  });

  it('comes with its place, the word to use, the status and the reason', () => {
    expect(lint('Erst dies.\r\nDann ein Wow-Moment.', words.de)).toMatchObject([
      {
        line: 2,
        column: 10,
        label: { term: 'moment-of-truth', status: 'forbidden', right: 'Moment der Wahrheit', reason: 'Meint nur Begeisterung.' },
      },
    ]);
    expect(lint('wow moments', words.en)[0]?.label.right).toBe('Moment of truth');
  });

  it('may be named on its term’s own page, others may not', () => {
    expect(lint('Kundenwert, Wow-Moment', words.de, { own: 'customer-yield' }).map((one) => one.found)).toEqual(['Wow-Moment']);
  });
});

describe('mending', () => {
  it('writes the title where the label stands uninflected, letter by letter', () => {
    expect(mend('Der Kundenwert steigt.')).toBe('Der Kundenertrag steigt.');
    expect(mend('Der Wow-Moment und der Kundenprofit')).toBe('Der Moment der Wahrheit und der Kundenertrag');
  });

  it.each([
    'Kunden-Wert',
    'Die Kundenwerten',
    'Ohne Kundenwerte',
    'Von Kundenwerts',
    'Die Kundenbrille hilft',
    'Ein gläserner Kunde',
    'Die Ertragstreiber',
  ])('leaves „%s“ to a person: inflected for no certain reason, spelled otherwise, another gender, an adjective, one or many', (text) => {
    expect(found(text)).toHaveLength(1);
    expect(mend(text)).toBe(text);
  });

  it.each([
    ['Des Kundenwerts wegen', 'Des Kundenertrags wegen'],
    ['Trotz eines hohen Kundenwertes', 'Trotz eines hohen Kundenertrags'],
    ['Alle Kundenwerte steigen.', 'Alle Kundenerträge steigen.'],
    ['Die Führungsaktionen und die Führungsaktion', 'Die Führungsmaßnahmen und die Führungsmaßnahme'],
    ['Des Wow-Moments', 'Des Moments der Wahrheit'],
    ['Des Augenblicks der Wahrheit', 'Des Moments der Wahrheit'],
  ])('keeps the inflection of „%s“', (text, right) => {
    expect(mend(text)).toBe(right);
  });

  it.each(['Der Kapellchef', 'Des Kapellchefs', 'Der Wow-Momente', 'Die Wow-Momente', 'Kundengefühls', 'Die Kundengefühle'])(
    'leaves „%s“ where neither a rule nor the editor gives the right form',
    (text) => {
      expect(found(text)).toHaveLength(1);
      expect(mend(text)).toBe(text);
    },
  );

  it('writes what a label says is right instead of it, in its form', () => {
    expect(lint('Chefsache', words.de)[0]?.label).toMatchObject({ right: 'Führungsaufgabe', status: 'forbidden' });
    expect(mend('Die Chefsache, die Chefsachen')).toBe('Die Führungsaufgabe, die Führungsaufgaben');
    expect(mend('A boss thing, the boss things', 'en')).toBe('A leadership task, the boss things');
  });

  it.each(['Das Chefding', 'Der Leitungskram'])('leaves „%s“, whose replacement has another gender or an unknown one', (text) => {
    expect(found(text)).toHaveLength(1);
    expect(mend(text)).toBe(text);
  });

  it('keeps an English plural where the term’s own words show it', () => {
    expect(mend('Two customer values, two outside views.', 'en')).toBe('Two customer yields, two outside views.');
  });

  it('keeps English titles low within a sentence and an article right', () => {
    expect(mend('The customer value and an outside view, the outside view', 'en')).toBe(
      'The customer yield and an outside view, the change of perspective',
    );
    for (const text of ['Customer value counts.', 'The Client Worth counts.']) {
      expect(found(text, 'en')).toHaveLength(1);
      expect(mend(text, 'en')).toBe(text);
    }
  });

  it('changes nothing but what it found, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['Der Kundenwert', 'Kundenwerte', 'Des ', 'Alle ', 'Wow-Moments', 'CX Manager', 'CXManagern', 'Kund*innen', 'Kunden-Erlebnis'],
      ...['Fuehrungsmassnahme', 'E-mail', 'Customer', ' ', '\n', 'Wow-Moment', 'und', '-', 'ß', '😀', '.', '\u00AD'],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const findings = lint(text, words.de);
        for (const one of findings) expect(text.slice(one.start, one.end).replace(/\s+/g, ' ')).toBe(one.found);
        const again = mended(text, findings);
        expect(lint(again, words.de).filter((one) => one.mend)).toEqual([]);
      }),
    );
  });
});

describe('in Markdown', () => {
  it.each([
    ['code', 'Mit `Kundenwert` und\n\n```\nKundenwert\n```\n'],
    ['addresses of links and pictures', '[hier](Kundenwert) ![x](Kundenwert.png) <https://a.example/Kundenwert>\n\n[x]: Kundenwert'],
    ['bare addresses', 'https://a.example/Kundenwert www.a.example/Kundenwert Kundenwert@a.example a.example/Kundenwert'],
    ['quotes', '> Kundenwert\n> und mehr\n\n<q>Kundenwert</q> <cite>Kundenwert</cite>'],
    ['tags, attributes and comments', '<div id="Kundenwert">x</div>\n\n<!-- Kundenwert -->\n\nein <b class="Kundenwert">x</b>'],
    ['keys, ids and comments of front matter', '---\nKundenwert: x\nslug: wow-moment # Kundenwert\n---\n'],
    ['sources in front matter', '---\nsources:\n  - { author: x, title: Der Kundenwert }\n---\n'],
    ['words named alone in quotation marks in front matter', '---\nnot: Kein „Kundenwert“.\n---\n'],
    ['words an author says on purpose', 'Sagt nie <NoTerm>Kundenwert</NoTerm>!'],
    ['two cells of a table', '| Kunden | wert |\n| --- | --- |\n| Augenblick | der Wahrheit |'],
    ['two paragraphs', 'Ein Augenblick\n\nder Wahrheit'],
    ['words with code between', 'Ein Augenblick `x` der Wahrheit'],
  ])('%s are left alone', (_what, source) => {
    expect(inFile(source, 'md')).toEqual([]);
  });

  it.each([
    [
      'a title in front matter',
      '---\nnr: 1\ntitle: "Der Kundenwert"\ntext: >-\n  ein\n  Kundenprofit\n---\n\nKundenwert',
      ['3:13 Kundenwert', '6:3 Kundenprofit', '9:1 Kundenwert'],
    ],
    [
      'a heading, a list, a table',
      '# Kundenwert\n\n- ein\n  Kundenwert\n\n| a |\n| - |\n| Kundenwert |',
      ['1:3 Kundenwert', '4:3 Kundenwert', '8:3 Kundenwert'],
    ],
    ['the words of a link', 'Siehe [den *Kundenwert*](x)', ['1:13 Kundenwert']],
    ['words with marks inside', 'Ein *Wow*-Moment und **Augenblick**\nder Wahrheit', ['1:6 Wow-Moment', '1:24 Augenblick der Wahrheit']],
    ['HTML', '<div>\n<p>Kunden<b>wert</b></p>\n</div>', ['2:4 Kundenwert']],
    ['a line with an address that has no marks', 'Frag [a@b.example] nach dem Kundenwert \\*hier\\*', ['1:29 Kundenwert']],
    [
      'the text and the title of a picture and a link',
      'Ein ![Der *Kundenwert* [x]](a.png "Kundenwert") und [x](y \'Ein Kundenwert\').\n\n![Kundenwert][z]\n\n[z]: a.png "Der Kundenwert"',
      ['1:12 Kundenwert', '1:36 Kundenwert', '1:64 Kundenwert', '3:3 Kundenwert', '5:17 Kundenwert'],
    ],
    ['a label beside a picture, not with it', 'Wow-![Moment](a.png) Augenblick ![der Wahrheit](a.png)', []],
    ['the title of an element', '<div title="Der Kundenwert">x</div>', ['1:17 Kundenwert']],
    ['words in quotation marks', 'Ein „Kundenwert“', ['1:6 Kundenwert']],
    [
      'words in several languages side by side',
      '---\nt: { de: Kundenwert, en: customer value }\n---\n',
      ['2:10 Kundenwert', '2:26 customer value'],
    ],
    ['Windows lines', '---\r\ntitle: a\r\n---\r\n\r\nDer\r\nKundenwert', ['6:1 Kundenwert']],
  ])('%s is read, and its place is true', (_what, source, places) => {
    expect(inFile(source, 'md')).toEqual(places);
  });

  it('with components, Quote and NoTerm are left alone; the rest is read, with the properties that hold words', () => {
    const source =
      '<Quote author="x">\n\nKundenwert\n\n</Quote>\n\n<Hint title="Kundenwert" kind="Kundenwert">\n\nEin <Term id="x">Kundenwert</Term>, <NoTerm>Kundenwert</NoTerm>\n\n</Hint>\n\n{/* Kundenwert */}\n\n<Figure src="Kundenwert" alt="Ein Kundenwert" caption="Kunden&shy;wert" />';
    expect(inFile(source, 'mdx')).toEqual(['7:14 Kundenwert', '9:18 Kundenwert', '15:35 Kundenwert', '15:56 Kunden\u00ADwert']);
  });

  it('with components, broken syntax is told with its place', () => {
    expect(readable('Ein\n\n<Hint>', 'mdx')).toMatchObject({ broken: { line: 3, column: 1 } });
  });
});

describe('in plain text', () => {
  it.each([
    ...['a-', '\n '].map((piece) => [piece, 5_000_000] as const),
    ...['ä', 'Aa', 'a.', 'a@', '-', '\u00AD'].map((piece) => [piece, 200_000] as const),
  ])('%j without end is read to its end, and what follows is found', (piece, times) => {
    const endless = `${piece.repeat(times)} `;
    const read = readable(`${endless}Kundenwert`, 'txt');
    if ('broken' in read) throw new Error(read.broken.reason);
    expect(lint(read.text, words.de).map((one) => one.start)).toEqual([endless.length]);
  });
});

describe('in HTML', () => {
  it.each([
    '<p id="Kundenwert" data-x=\'a>Kundenwert\' lang=de>x</p>',
    '<q><img alt="Kundenwert"></q><meta name="robots" content="Kundenwert"><p title="Augenblick">der Wahrheit</p>',
    '<p title="Kundenwert',
    '<p title=Kundenwert',
    '<!-- Kundenwert --><!doctype Kundenwert>',
    '<script>"Kundenwert"</script><style>Kundenwert</style><template>Kundenwert</template>',
    '<code>a <code>b</code> Kundenwert</code><pre>Kundenwert</pre><kbd>Kundenwert</kbd>',
    '<blockquote><p>Kundenwert</p></blockquote><q>Kundenwert</q>',
    '<p>Augenblick</p><p>der Wahrheit</p>',
    '<script>Kundenwert',
    '<a href="Kundenwert',
  ])('nothing is found in %s', (source) => {
    expect(inFile(source, 'html')).toEqual([]);
  });

  it.each([
    ['<p>Ein\n<b>Kunden</b>wert</p>', ['2:4 Kundenwert']],
    ['<p>Augenblick&nbsp;der <i>Wahrheit</i></p>', ['1:4 Augenblick der Wahrheit']],
    [
      '<p>gl&auml;serner Kunde, gl&#228;sernen Kunden, Kunden&shy;wert</p>',
      ['1:4 gläserner Kunde', '1:26 gläsernen Kunden', '1:49 Kunden\u00ADwert'],
    ],
    ['<p>Augenblick<br>der Wahrheit</p>', ['1:4 Augenblick der Wahrheit']],
    ["<p><q>offen</p><p title=it's>Kundenwert</p>", ['1:30 Kundenwert']],
    ['<p>1 < 2, Kundenwert</p>', ['1:11 Kundenwert']],
    ['<img alt="Kundenwert" src="Kundenwert">', ['1:11 Kundenwert']],
    ["<a TITLE = 'Der Kundenwert' aria-label=Kundenwert>x</a>", ['1:17 Kundenwert', '1:40 Kundenwert']],
    ['<meta content="Kundenwert" name="description">', ['1:16 Kundenwert']],
    ['<p title="gl&auml;serner Kunde">x</p>', ['1:11 gläserner Kunde']],
  ])('the words of %s are read', (source, places) => {
    expect(inFile(source, 'html')).toEqual(places);
  });

  it('the copy that is read is as long as the text, whatever it holds', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<q>',
      '</code>',
      '<code',
      '>',
      '"',
      '=',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&uuml;',
      '😀',
      'Wort',
      ' ',
      '\n',
      '`',
      '> ',
      '---\n',
      'a: ',
      'de: ',
      'title="',
      "alt='",
      '![',
      '](x "',
      '")',
      '[',
      ']',
      '(',
      '\\',
      '|',
      '  ',
      '<Hint title="x">',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom<TextKind>('html', 'md', 'txt', 'mdx', 'yaml'), (pieces, kind) => {
        const source = pieces.join('');
        const read = readable(source, kind);
        if ('broken' in read) return;
        for (const { text } of [read, ...read.others]) expect(text.length).toBe(source.length);
      }),
    );
  });
});

describe('a file', () => {
  it.each([
    ['a.MD', 'md'],
    ['a.htm', 'html'],
    ['a.docx', 'docx'],
    ['a.yml', 'yaml'],
    ['a.doc', undefined],
    ['constructor', undefined],
  ])('named %s is read as %s', (file, kind) => {
    expect(textKind(file)).toBe(kind);
  });

  it.each([
    ['a.de.md', 'de'],
    ['en/de/a.md', 'de'],
    ['de/a.en.md', 'en'],
    ['content/terms/x/en.mdx', 'en'],
    ['docs\\en\\a.md', 'en'],
    ['made/a.md', undefined],
    ['fr/a.md', undefined],
  ])('named %s speaks %s', (file, language) => {
    expect(textLanguage(file, '', 'md')).toBe(language);
  });

  it('of HTML says its language itself, where its name does not', () => {
    const source = '<!doctype html><html class=x lang="en-GB">';
    expect([textLanguage('a.html', source, 'html'), textLanguage('a.de.html', source, 'html'), textLanguage('a.md', source, 'md')]).toEqual(
      ['en', 'de', undefined],
    );
  });
});

describe('in YAML', () => {
  it.each([
    ['keys, ids, comments and sources', '# Kundenwert\nKundenwert: wow-moment\nto: terms/wow-moment\nsources: [{ title: Kundenwert }]', []],
    [
      'values in their language',
      'a: { de: Der Kundenwert, en: "A customer value" }\nb: { de: customer value, en: Kundenwert }',
      ['1:14 Kundenwert', '1:33 customer value'],
    ],
    ['values of no language in that of the file', 'a: Kundenwert\nb:\n- customer value', ['1:4 Kundenwert']],
    ['texts over several lines', 'de: >-\n  Der\n  Kundenwert\n\n  steigt', ['3:3 Kundenwert']],
    ['escapes', 'de: "gl\\u00e4serner Kunde, \\"Der Kundenwert\\""', ['1:6 gläserner Kunde', '1:34 Kundenwert']],
    ['words named alone in quotation marks', 'a: \'„Kundenwert“ sagen wir nicht. "Kundenwert" auch nicht.\'', []],
    ['values that touch', 'a: [Augenblick, der Wahrheit]', []],
    ['several documents', 'a: 1\n---\na: Kundenwert', ['3:4 Kundenwert']],
  ])('%s are judged rightly', (_what, source, places) => {
    expect(inFile(source, 'yaml')).toEqual(places);
  });

  it('what cannot be read is told with its place', () => {
    expect(readable('a: 1\nb: [', 'yaml')).toMatchObject({ broken: { line: 2 } });
  });
});
