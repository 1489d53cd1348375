import { describe, expect, it } from 'vitest';
import fc from '../../property.ts';
import { fills, gapOf, judged, question } from './ask.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzäöüß'.split('');
const word = (least: number) => fc.string({ unit: fc.constantFrom(...letters), minLength: least, maxLength: 12 });

describe('a gap', () => {
  it.each([
    ['Übergabe', 'uebergabe'],
    ['Übergabe', 'ÜBERGABE'],
    ['Maßnahme', 'massnahme'],
    ['Strasse', 'Straße'],
    ['Kontaktpunkt', 'Kontakt-Punkt'],
    ['Touch-Point', 'touchpoint'],
    ['Moment der Wahrheit', '  moment   der wahrheit '],
    ['Net Promoter Score', 'Net-Promoter-Score'],
    ['Touchpoint | Kontaktpunkt', 'Kontaktpunkt'],
    ['Café', 'Cafe'],
  ])('that wants “%s” takes “%s” as the same word', (accepted, text) => {
    expect(fills(gapOf(accepted), text)).toBe(true);
  });

  it.each([
    ['Kontaktpunkt', 'Kontaktpunkte', 'inflection'],
    ['Zusage', 'Zusagen', 'inflection'],
    ['einfach', 'einfaches', 'inflection'],
    ['Kontaktpunkt', 'Kontaktpunt', 'typos'],
    ['Übergabe', 'Übegrabe', 'typos'],
    ['promise', 'promises', 'inflection'],
    ['handover', 'handovr', 'typos'],
  ])('that wants “%s” takes “%s” only where it forgives', (accepted, text, forgive) => {
    expect(fills(gapOf(accepted), text)).toBe(false);
    expect(fills(gapOf(accepted, forgive), text)).toBe(true);
  });

  it.each([
    ['Wert', 'Wort', 'typos'],
    ['Ort', 'Wort', 'typos'],
    ['10000', '1000', 'typos'],
    ['Zusage', 'Absage', 'inflection typos'],
    ['Kontaktpunkt', '', 'inflection typos'],
    ['Kontaktpunkt', '–', 'inflection typos'],
    ['Kontaktpunkt', 'Punkt', 'inflection typos'],
  ])('that wants “%s” never takes “%s”', (accepted, text, forgive) => {
    expect(fills(gapOf(accepted, forgive), text)).toBe(false);
  });

  it('takes each accepted word however its letters are cased and its hyphens and blanks are set', () => {
    fc.assert(
      fc.property(word(2), word(2), (a, b) => {
        const asked = gapOf(`${a}-${b}`);
        for (const text of [`${a}${b}`, `${a} ${b}`, `${a}-${b}`, `  ${a}  ${b}`.toUpperCase()])
          expect(fills(asked, text), text).toBe(true);
      }),
    );
  });

  it('forgives one slip in a word of five letters and more, and none in a shorter one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'bcdfghjklm'), minLength: 2, maxLength: 10 }), fc.nat(), (wanted, at) => {
        const place = at % wanted.length;
        const slipped = `${wanted.slice(0, place)}x${wanted.slice(place + 1)}`;
        expect(fills(gapOf(wanted, 'typos'), slipped)).toBe(wanted.length >= 5);
      }),
    );
  });

  it('is judged by itself', () => {
    const asked = question(
      '<Question id="q" kind="gap">\n\nWas?\n\nEin [a], eine [b].\n\n- a) Bug\n  - Weil.\n- b) Boje\n  - Weil.\n\n</Question>',
    );
    expect(judged(asked, 'a=Bug\nb=Kai')).toEqual({ right: false, partly: true, marks: { a: true, b: false } });
    expect(judged(asked, 'a=Bug\nb=Boje').right).toBe(true);
  });
});
