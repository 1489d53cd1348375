import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLabels, labelIndex } from '../../src/language/label-index.ts';
import { tokens } from '../../src/language/tokens.ts';

const indexOf = (labels: string[], language: 'de' | 'en' = 'de') => labelIndex(labels.map((text) => [{ text, language }, text] as const));
const found = (text: string, labels: string[], language: 'de' | 'en' = 'de') =>
  findLabels(text, indexOf(labels, language)).map((hit) => text.slice(hit.start, hit.end));

describe('German labels', () => {
  it.each([
    ['genitive, plural and dative plural', 'Touchpoint', 'Der Touchpoint, des Touchpoints, die Touchpoints.', 3],
    ['umlaut plurals', 'Kanal', 'Kanäle, in den Kanälen, des Kanals', 3],
    ['umlaut in au', 'Haus', 'Häuser, in den Häusern, des Hauses', 3],
    ['plurals of nouns in -e', 'Bruchstelle', 'Bruchstellen', 1],
    ['plurals in -nisse', 'Erlebnis', 'Erlebnisse, Erlebnissen, Erlebnisses', 3],
    ['Latin plurals', 'Zentrum', 'Zentren, des Zentrums', 2],
    ['Greek plurals', 'Thema', 'Themen, Themas', 2],
    ['weak nouns', 'Präsident', 'dem Präsidenten', 1],
    ['loan words with -s', 'Persona', 'Personas', 1],
    ['abbreviations with -s', 'KPI', 'KPIs, KPI', 2],
    [
      'gender forms of -er',
      'Mitarbeiter',
      'Mitarbeiter:innen, Mitarbeiterin, Mitarbeiter*innen, MitarbeiterInnen, Mitarbeiter_innen, Mitarbeitern',
      6,
    ],
    ['gender forms of a label with a sign', 'Kund:in', 'Kunde, Kunden, Kundin, Kundinnen, Kund:innen, Kund/-innen', 6],
    ['umlaut before -in', 'Arzt', 'Ärztinnen, Ärzte', 2],
    ['hyphen, blank and closed spellings', 'CX-Manager', 'CX-Manager, CX Managers, CXManager', 3],
    ['hyphens in a closed word', 'Kundenerlebnis', 'Kunden-Erlebnisse', 1],
    ['closed words for hyphens', 'Touchpoint-Management', 'Touchpointmanagements', 1],
    ['ae, oe, ue and ss', 'Führungsmaßnahme', 'Fuehrungsmassnahmen', 1],
    ['the head of a phrase', 'Moment der Wahrheit', 'Momente der Wahrheit, des Moments der Wahrheit', 2],
    ['adjectives in a phrase', 'Internes Touchpoint-Management', 'des internen Touchpoint-Managements', 1],
    ['soft hyphens', 'Touchpoint', 'Touch\u00ADpoint\u00ADs', 1],
    ['letters composed in another way', 'Führung', 'Fu\u0308hrung', 1],
    ['the end of a line', 'Customer Journey', 'Customer\nJourney', 1],
  ])('are found in %s', (_what, label, text, count) => {
    expect(found(text, [label])).toHaveLength(count);
  });

  it.each([
    ['inside a word', 'Silo', 'Datensilos, Silodenken, Silo-Denken'],
    ['inside a hyphen compound', 'E-Mail', 'E-Mail-Adresse'],
    ['before another part of a compound', 'Customer Experience', 'Customer-Experience-Strategie'],
    ['in lower case', 'Dank', 'dank der Hotline'],
    ['as the noun for who does it', 'Kauf', 'Käufer, Verkäufer'],
    ['as another noun with the same stem', 'Persona', 'Personen'],
    ['across a comma or a dash', 'Customer Journey', 'Customer, Journey. Customer – Journey'],
    ['in another case, where case decides', 'CX', 'cx, Cx'],
    ['inside a word with umlauts', 'ROS', 'Büros'],
  ])('are not found %s', (_where, label, text) => {
    expect(found(text, [label])).toEqual([]);
  });

  it('in lower case may open a sentence, and only there', () => {
    expect(found('Nahtlos ist es. Es ist nahtlos, Nahtlos.', ['nahtlos'])).toEqual(['Nahtlos', 'nahtlos']);
  });

  it('win by length, and are never found twice in one place', () => {
    expect(found('Customer Journey Map und Customer Journey und Journey', ['Journey', 'Customer Journey', 'Customer Journey Map'])).toEqual(
      ['Customer Journey Map', 'Customer Journey', 'Journey'],
    );
  });

  it('given by hand open a sentence with a capital, but never lose theirs', () => {
    const index = labelIndex([
      [{ text: 'Personas', language: 'de', exact: true }, 1],
      [{ text: 'nahtlose Wege', language: 'de', exact: true }, 2],
    ]);
    expect(findLabels('Siehe: personas. Nahtlose Wege.', index).map((hit) => hit.value)).toEqual([2]);
  });

  it('go to whoever came first, where two are alike', () => {
    const index = labelIndex([
      [{ text: 'Silo', language: 'de' }, 'first'],
      [{ text: 'Silo', language: 'de' }, 'second'],
    ]);
    expect(findLabels('Silos', index).map((hit) => hit.value)).toEqual(['first']);
  });

  it('leave out what an editor blocks, and take exactly what an editor gives', () => {
    const blocked = labelIndex([[{ text: 'Zahl', language: 'de' }, 1, ['Zähle']]]);
    expect(findLabels('Zahlen und Zähle', blocked)).toHaveLength(1);
    const exact = labelIndex([[{ text: 'Journey', language: 'de', exact: true }, 1]]);
    expect(findLabels('Journey, Journeys', exact)).toHaveLength(1);
  });
});

describe('English labels', () => {
  it.each([
    ['plurals', 'touchpoint', 'Touchpoints and touchpoint', 2],
    ['plurals in -ies and -es', 'company', 'companies', 1],
    ['possessives', 'customer', 'the customer’s, customers’', 2],
    ['hyphens and blanks', 'hand-off', 'hand-offs, hand off, handoff', 3],
    ['title case', 'Customer journey', 'Customer Journeys, customer journey', 2],
  ])('are found in %s', (_what, label, text, count) => {
    expect(found(text, [label], 'en')).toHaveLength(count);
  });

  it('that are abbreviations keep their letters', () => {
    expect(found('it is IT, CX but not cx', ['IT', 'CX'], 'en')).toEqual(['IT', 'CX']);
  });
});

describe('labels', () => {
  it('without a word in them are left out', () => {
    expect(found('– — !', ['–', '', '!'])).toEqual([]);
  });

  it('are found only as whole words, in order and apart, whatever the text', () => {
    const letters = fc.constantFrom('a', 'ab', 'b', 'B', 'a b', ' ', ' ', '-', '.', 'ä', '\u0308', ':in', '🙂', '\u00AD', 'en');
    const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('a', 'ab', 'a b', 'b a', 'ä', 'a-b', 'Ab:in'), { maxLength: 4 }), (within, labels) => {
        const borders = tokens(within);
        let last = 0;
        for (const { start, end } of findLabels(within, indexOf(labels))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(borders.some((token) => token.start === start) && borders.some((token) => token.end === end)).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('are always found as they are written', () => {
    const word = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '-'), (words, by) => {
        const label = words.join(by);
        expect(found(`Hier steht ${label} im Satz.`, [label])).toEqual([label]);
      }),
    );
  });

  it('are looked up by hash: ten thousand of them make a text no slower than a few', () => {
    const many = labelIndex(Array.from({ length: 10_000 }, (_none, n) => [{ text: `Wort${n} Zwei`, language: 'de' as const }, n] as const));
    expect(many.byKey.size).toBeGreaterThan(9_999);
    for (const list of many.byKey.values()) expect(list.length).toBeLessThan(3);
    expect(findLabels('Wort77 Zwei', many)).toMatchObject([{ value: 77 }]);
  });
});
