import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/language/tokens.ts';

describe('words', () => {
  it.each([
    ['Die E-Mail-Adresse, bitte!', ['Die', 'E-Mail-Adresse', 'bitte']],
    ['Kund:innen, Kund*innen, Kund_innen', ['Kund:innen', 'Kund*innen', 'Kund_innen']],
    ['Kund:in und :innen und Wort:', ['Kund:in', 'und', 'innen', 'und', 'Wort']],
    ['so:inn und a:interessant', ['so', 'inn', 'und', 'a', 'interessant']],
    ['B2B, 2026, 3-D', ['B2B', '2026', '3-D']],
    ['-vorn hinten- a--b', ['vorn', 'hinten', 'a', 'b']],
    ['Kund/innen, Kund/-in, Kund·innen', ['Kund/innen', 'Kund/-in', 'Kund·innen']],
    ['Touch\u00ADpoint', ['Touch\u00ADpoint']],
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
