import { describe, expect, it } from 'vitest';
import type { HeadData } from '../../../src/search/head/data.ts';
import { nearTitles } from '../../../src/search/head/near.ts';
import { openHead } from '../../../src/search/head/open.ts';

const titles = ['Touchpoint', 'Kontaktpunkt', 'Kundenbindung', 'Kundenbefragung', 'Kundenbeirat', 'Kundenwert', 'Rechnung'];
const data: HeadData = {
  v: 1,
  language: 'de',
  base: '',
  kinds: ['terms'],
  owners: [],
  pairs: [],
  rows: titles.map((title) => [0, title.toLowerCase(), title, [], -1]),
};
const near = (query: string) => nearTitles(openHead(data), query);

describe('titles near a query that found nothing', () => {
  it('share a quarter of their letter pairs with it, the nearest first', () => {
    expect(near('Touchpunkt')).toEqual(['Touchpoint', 'Kontaktpunkt', 'Rechnung']);
    expect(near('Rechnungen')[0]).toBe('Rechnung');
  });

  it('are four at most', () => {
    expect(near('Kundenbe')).toHaveLength(4);
    expect(near('Kundenbe')).not.toContain('Rechnung');
  });

  it.each(['', 'x', '?', 'qqqq', 'ein Satz der nach gar nichts fragt und viel zu lang ist'])('are none for %j', (query) => {
    expect(near(query)).toEqual([]);
  });
});
