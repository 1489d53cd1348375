import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

describe('a spelling as comparisons see it', () => {
  it.each([
    ['Touch-Point', 'touch point'],
    ['  Touch   Point ', 'touch point'],
    ['Berührungspunkt', 'beruehrungspunkt'],
    ['Beru\u0308hrungspunkt', 'beruehrungspunkt'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Café', 'cafe'],
    ['Kund:innen', 'kund:innen'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is folded for good', () => {
    for (const text of ['Größe-Maß', 'É', 'İ', 'ﬁ']) expect(fold(fold(text))).toBe(fold(text));
  });
});
