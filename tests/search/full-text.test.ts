import { describe, expect, it } from 'vitest';
import { fullWords, tells } from '../../src/search/full-text.ts';

describe('what the full text is asked', () => {
  it('is without the words that say nothing', () => {
    expect(fullWords('Was ist eigentlich ein Touchpoint?', 'de')).toBe('Touchpoint?');
    expect(fullWords('What is a touchpoint', 'en')).toBe('touchpoint');
  });

  it('keeps them where there are no others', () => {
    expect(fullWords('zwischen', 'de')).toBe('zwischen');
  });
});

describe('what the full text answers', () => {
  it('counts when a passage holds a word of the query, in any form', () => {
    for (const [excerpt, query] of [
      ['die <mark>Rechnung</mark> kam', 'Rechnungen'],
      ['zwei <mark>Rechnungen</mark>', 'rechnung'],
      ['im <mark>Beruehrungspunkt.</mark>', 'Berührungspunkte'],
      ['der <mark>NPS</mark> fiel', 'nps'],
      ['found by its names', 'anything'],
    ] as const)
      expect(tells(excerpt, query), query).toBe(true);
  });

  it('does not count when only the first letters of a word are there', () => {
    expect(tells('Verhoef, P. <mark>K.</mark> Kannan', 'Tropenhaus Kassenbon')).toBe(false);
    expect(tells('die <mark>Ta</mark>', 'Tankquittung')).toBe(false);
  });
});
