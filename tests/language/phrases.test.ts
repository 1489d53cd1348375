import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases, phraseIndex } from '../../src/language/phrases.ts';
import { tokens } from '../../src/language/tokens.ts';

const found = (text: string, phrases: string[]) =>
  findPhrases(text, phraseIndex(phrases.map((phrase) => [phrase, phrase] as const))).map((hit) => text.slice(hit.start, hit.end));

describe('words', () => {
  it.each([
    ['Die E-Mail-Adresse, bitte!', ['Die', 'E-Mail-Adresse', 'bitte']],
    ['Kund:innen, Kund*innen, Kund_innen', ['Kund:innen', 'Kund*innen', 'Kund_innen']],
    ['Kund:in und :innen und Wort:', ['Kund:in', 'und', 'innen', 'und', 'Wort']],
    ['so:inn und a:interessant', ['so', 'inn', 'und', 'a', 'interessant']],
    ['B2B, 2026, 3-D', ['B2B', '2026', '3-D']],
    ['-vorn hinten- a--b', ['vorn', 'hinten', 'a', 'b']],
    ['Zusammen\u2011gehalten', ['Zusammen\u2011gehalten']],
    ['Cafe\u0301 naïve Straße', ['Cafe\u0301', 'naïve', 'Straße']],
    ['„Silo“ (Silo) Silo/Silo', ['Silo', 'Silo', 'Silo', 'Silo']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(tokens(text).map((token) => token.word)).toEqual(expected);
  });

  it('stand where they say they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of tokens(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});

describe('phrases', () => {
  it('are found whole, longest first, never twice in one place', () => {
    expect(found('Customer Journey Map und Customer Journey und Journey', ['Journey', 'Customer Journey', 'Customer Journey Map'])).toEqual(
      ['Customer Journey Map', 'Customer Journey', 'Journey'],
    );
    expect(found('Customer Journey Customer Journey Map', ['Customer Journey Map', 'Journey Customer'])).toEqual(['Journey Customer']);
  });

  it('are not found inside a word, nor across a comma or a hyphen', () => {
    expect(found('Silos Silo-Denken Datensilo', ['Silo'])).toEqual([]);
    expect(found('Customer, Journey. Customer – Journey. Customer-Journey', ['Customer Journey'])).toEqual([]);
    expect(found('Customer  Journey und Customer\nJourney und Customer\u00A0Journey', ['Customer Journey'])).toHaveLength(3);
  });

  it('go to whoever came first, where two are alike', () => {
    const index = phraseIndex([
      ['Silo', 'first'],
      ['Silo', 'second'],
    ]);
    expect(findPhrases('Silo', index).map((hit) => hit.value)).toEqual(['first']);
  });

  it('without a word in them are left out', () => {
    expect(found('– — !', ['–', '', '!'])).toEqual([]);
  });

  it('are found only as whole words, in order and apart, whatever the text', () => {
    const letters = fc.constantFrom('a', 'ab', 'b', 'B', 'a b', ' ', ' ', '-', '.', 'ä', '\u0308', ':in', '🙂');
    const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('a', 'ab', 'a b', 'b a', 'ä', 'a-b'), { maxLength: 4 }), (within, phrases) => {
        const hits = findPhrases(within, phraseIndex(phrases.map((phrase) => [phrase, phrase] as const)));
        const borders = tokens(within);
        let last = 0;
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(borders.some((token) => token.start === start) && borders.some((token) => token.end === end)).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('are looked up by hash: ten thousand of them make a text no slower than a few', () => {
    const many = phraseIndex(Array.from({ length: 10_000 }, (_none, n) => [`Wort${n} Zwei`, n] as const));
    expect(many.byFirst.size).toBe(10_000);
    expect(findPhrases('Wort77 Zwei', many)).toMatchObject([{ value: 77 }]);
  });
});
