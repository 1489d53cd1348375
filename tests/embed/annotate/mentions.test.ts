import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { firstMentions } from '../../../src/embed/annotate/mentions.ts';
import { waitAfter } from '../../../src/embed/annotate/pace.ts';
import { vocabularyOf } from '../../../src/embed/annotate/vocabulary.ts';
import { annotateData, annotateScript } from '../../../src/exports/annotate-script.ts';
import { findLabels } from '../../../src/language/label-index.ts';
import { type AnnotateData, packLabels, unpackLabel } from '../../../src/model/annotate.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import { termIndex } from '../../../src/model/term-index.ts';

/** A vocabulary, made to its end. */
function vocabulary(data: AnnotateData) {
  const making = vocabularyOf(data);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}
const made = (labels: AnnotateData['labels'], language: 'de' | 'en' = 'de') =>
  vocabulary({ v: 1, language, leads: '', targets: labels.map(([text]) => [text, text]), labels });
const nothing = { before: '', after: '' };
const marked = (text: string, labels: AnnotateData['labels'], { seen = [] as number[], beside = nothing, language = 'de' as const } = {}) =>
  firstMentions(
    text,
    made(labels, language).find(text),
    (target) => seen.includes(target),
    () => beside,
  ).map(({ start, end }) => text.slice(start, end));

describe('words in a page of others', () => {
  it.each([
    ['in their forms', 'Viele Kanäle und ein Kanal.', 'Kanal', ['Kanäle']],
    ['written without umlauts', 'die Fuehrungsmassnahmen', 'Führungsmaßnahme', ['Fuehrungsmassnahmen']],
    ['with a hyphen, a blank or closed', 'das Touchpointmanagement', 'Touchpoint-Management', ['Touchpointmanagement']],
    ['in gender-fair forms', 'unsere Kund:innen', 'Kunde', ['Kund:innen']],
    ['never inside a compound', 'die Kanalfrage und der Kanal-Mix', 'Kanal', []],
    ['with soft hyphens', 'der Touch\u00ADpoint', 'Touchpoint', ['Touch\u00ADpoint']],
    ['not as a verb that opens a sentence', 'Buchen Sie jetzt.', 'Buch', []],
  ])('are marked %s', (_how, text, label, expected) => expect(marked(text, [[label, 0]])).toEqual(expected));

  it('are marked exactly as written where case decides', () =>
    expect(marked('Der Agile und der agile Weg: agil.', [['agil', 0, 'x']])).toEqual(['agil']));

  it('are left alone where a form is blocked', () => expect(marked('Zählen und Zahlen', [['Zahl', 0, 'f', ['Zahlen']]])).toEqual([]));

  it('are marked at their first mention only, by whichever name', () => {
    const labels: AnnotateData['labels'] = [
      ['Kontaktpunkt', 0],
      ['Touchpoint', 0],
      ['Persona', 1],
    ];
    const text = 'Ein Touchpoint ist ein Kontaktpunkt. Personas, Touchpoints, Persona.';
    expect(marked(text, labels)).toEqual(['Touchpoint', 'Personas']);
    expect(marked(text, labels, { seen: [0] })).toEqual(['Personas']);
  });

  it('are left alone where the word goes on in the element beside', () => {
    expect(marked('Kunden', [['Kunde', 0]], { beside: { before: '', after: 'bindung' } })).toEqual([]);
    expect(marked('Kunden', [['Kunde', 0]], { beside: { before: 'Bestands-', after: '' } })).toEqual([]);
    expect(marked('Kunden', [['Kunde', 0]], { beside: { before: 'Die ', after: '.' } })).toEqual(['Kunden']);
  });
});

describe('the words a page of others gets', () => {
  const content = readContent('content');
  const { library } = checkContent(content);
  if (!library) throw new Error('The content is broken');

  it.each(['de', 'en'] as const)('are found in long texts just where the site’s own linker finds them (%s)', (language) => {
    const data = annotateData(library, language);
    const found = vocabulary(data);
    const index = termIndex(library, language);
    const place = (value: string) =>
      `${language === library.leading ? '' : `${language}/`}${value.includes('/') ? value : `terms/${value}`}/`;
    let hits = 0;
    for (const file of content.entries) {
      const text = textOf(file.docs[language]?.tree);
      const site = findLabels(text, index).map(({ start, end, value }) => [start, end, place(value)]);
      hits += site.length;
      expect(found.find(text).map(({ start, end, value }) => [start, end, data.targets[value]?.[0]])).toEqual(site);
    }
    expect(hits).toBeGreaterThan(300);
  });

  it('lead to the page of meanings where terms share a name, with a sentence for each', () => {
    const { targets, labels } = annotateData(library, 'de');
    const [, number = -1] = labels.find(([text]) => text === 'Onboarding') ?? [];
    const [place, title, ...sentences] = targets[number] ?? ['', ''];
    expect([place, title]).toEqual(['meanings/onboarding/', 'Onboarding']);
    expect(sentences).toHaveLength(2);
    expect(sentences.join(' ')).toContain('Einarbeitung: ');
  });

  it('come as a script that calls one function and cannot end a script element', () => {
    const script = annotateScript(library, 'de');
    const got: unknown[] = [];
    new Function('lotseAnnotate', script)((...all: unknown[]) => got.push(...all));
    expect(got).toEqual(['de', annotateData(library, 'de')]);
    expect(script).not.toContain('<');
  });
});

it('a label comes out of its packing as it went in', () => {
  const label = fc.record({
    text: fc.string({ minLength: 1 }),
    exact: fc.boolean(),
    gender: fc.constantFrom(undefined, 'm' as const, 'f' as const, 'n' as const, 'pl' as const),
    target: fc.constantFrom('a', 'b'),
    blocked: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(label, fc.constantFrom('de' as const, 'en' as const), ({ text, exact, gender, target, blocked }, language) => {
      const rule = { text, language, exact, gender };
      const [packed] = packLabels([[rule, target, blocked]], ['a', 'b']);
      expect(packed && unpackLabel(JSON.parse(JSON.stringify(packed)), language)).toEqual([rule, target === 'a' ? 0 : 1, blocked]);
    }),
  );
});

it.each([
  [0, 120],
  [2, 120],
  [40, 800],
  [1000, 5000],
])('after a look that took %i ms the next one is %i ms away: a page that keeps changing pays a twentieth', (paid, wait) =>
  expect(waitAfter(paid)).toBe(wait),
);
