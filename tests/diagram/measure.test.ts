import { describe, expect, it } from 'vitest';
import { syllables } from '../../src/components/base/syllables.ts';
import { textWidth, wrap } from '../../src/diagram/measure.ts';
import fc from '../property.ts';

const german = (word: string) => syllables(word, 'de');

describe('wrapping', () => {
  it('breaks between words, long words at syllables with a hyphen', () => {
    expect(wrap('Prüft die Rechnung', 60, 12)).toEqual(['Prüft die', 'Rechnung']);
    expect(wrap('Vertragsbestätigung', 80, 12, german)).toEqual(['Vertragsbe-', 'stätigung']);
  });

  it('uses a hyphen that is there already', () => {
    expect(wrap('CX-Management', 60, 12, german)).toEqual(['CX-Ma-', 'nagement']);
  });

  it('loses no letter and leaves no line too wide, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcäöüßMW-. ') }), fc.integer({ min: 40, max: 200 }), (text, width) => {
        const lines = wrap(text, width, 12, german);
        const plain = (words: string) => words.replace(/[\s-]/g, '');
        expect(plain(lines.join(''))).toBe(plain(text));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('gives no line for no words', () => {
    expect(wrap('  ', 50, 12)).toEqual([]);
  });
});
