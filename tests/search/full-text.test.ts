import { describe, expect, it } from 'vitest';
import { tells } from '../../src/search/full-text.ts';
import { askingIn } from '../../src/search/head/asking.ts';
import { flatWords, saying } from '../../src/search/head/words.ts';

const empty = { de: new Set(flatWords(askingIn('de').empty)), en: new Set(flatWords(askingIn('en').empty)) };

describe('what the full text is asked', () => {
  it('is without the words that say nothing', () => {
    expect(saying('Was ist eigentlich ein Touchpoint?', empty.de)).toBe('Touchpoint?');
    expect(saying('What is a touchpoint', empty.en)).toBe('touchpoint');
  });

  it('keeps them where there are no others', () => {
    expect(saying('zwischen', empty.de)).toBe('zwischen');
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
