import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../src/language/compound.ts';
import fc from '../property.ts';

const knows = (...words: string[]) => {
  const lexicon = new Set(words);
  return (part: string) => lexicon.has(part);
};
const split = (word: string, ...words: string[]) => splitCompound(word, knows(...words))?.pieces.join('|');

describe('a German compound', () => {
  it.each([
    ['Kundenabwanderung', 'Kunden|abwanderung', ['kunde', 'abwanderung'], 'n'],
    ['Arbeitstag', 'Arbeits|tag', ['arbeit', 'tag'], 's'],
    ['Jahresrechnung', 'Jahres|rechnung', ['jahr', 'rechnung'], 'es'],
    ['Studentenheim', 'Studenten|heim', ['student', 'heim'], 'en'],
    ['Kinderwagen', 'Kinder|wagen', ['kind', 'wagen'], 'er'],
    ['Hundeleine', 'Hunde|leine', ['hund', 'leine'], 'e'],
    ['Stromnetz', 'Strom|netz', ['strom', 'netz'], 'nothing'],
  ])('%s falls into %s, with its linking element in front', (word, pieces, lexicon) => {
    expect(split(word, ...lexicon)).toBe(pieces);
    expect(splitCompound(word, knows(...lexicon))?.words).toEqual(lexicon);
  });

  it('falls into as few pieces as possible', () => {
    expect(split('Zählerstandsmeldung', 'zähler', 'stand', 'meldung', 'zählerstand')).toBe('Zählerstands|meldung');
    expect(split('Zählerstandsmeldung', 'zähler', 'stand', 'meldung')).toBe('Zähler|stands|meldung');
  });

  it('of as many pieces either way keeps the longer word last, which says what the thing is', () => {
    expect(split('Ablesetermin', 'ablese', 'termin', 'able', 'setermin')).toBe('Able|setermin');
  });

  it('with a part nobody knows stays whole', () => {
    expect(split('Kundenabwanderung', 'kunde')).toBeUndefined();
    expect(split('Personalabteilung', 'persona', 'abteilung')).toBeUndefined();
  });

  it('is not made of endings', () => {
    expect(split('Rechnungen', 'rechnung', 'en')).toBeUndefined();
    expect(split('Rechnung', 'rechnung')).toBeUndefined();
  });

  it('falls at its hyphens without any lexicon, but a single letter is no part', () => {
    expect(split('CX-Reifegrad', 'reife', 'grad')).toBe('CX|Reife|grad');
    expect(split('Zähler-Tausch')).toBe('Zähler|Tausch');
    expect(split('E-Mail')).toBeUndefined();
  });

  it('of absurd length gets no answer', () => {
    expect(split('weg'.repeat(30), 'weg')).toBeUndefined();
    expect(split('weg'.repeat(20), 'weg')).toBe(Array(20).fill('weg').join('|'));
  });

  it('loses and gains no letter', () => {
    const part = fc.constantFrom('kunde', 'weg', 'netz', 'ablauf', 'größe', 'übung');
    const link = fc.constantFrom('', 's', 'es', 'n', 'en', 'er', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, link), { minLength: 1, maxLength: 4 }), part, (front, last) => {
        const word = front.map(([text, linked]) => text + linked).join('') + last;
        const compound = splitCompound(word, knows('kunde', 'weg', 'netz', 'ablauf', 'größe', 'übung'));
        expect(compound?.pieces.join('')).toBe(word);
        expect(compound?.pieces.length).toBeLessThanOrEqual(front.length + 1);
      }),
    );
  });
});
