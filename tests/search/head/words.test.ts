import { describe, expect, it } from 'vitest';
import { family, flatWords, squeezed, squeezedAsTyped, squeezedRoots } from '../../../src/search/head/words.ts';

describe('words as search compares them', () => {
  it.each([
    ['Berührungspunkte für alle', ['beruhrungspunkte', 'fur', 'alle']],
    ['Beruehrungspunkte fuer alle', ['beruhrungspunkte', 'fur', 'alle']],
    ['Beru\u0308hrungspunkt', ['beruhrungspunkt']],
    ['Straße, Maß!', ['strasse', 'mass']],
    ['E-Mail-Adresse', ['e', 'mail', 'adresse']],
    ['Kund:innen', ['kundinnen']],
    ['A/B-Test', ['a', 'b', 'test']],
    ['  ?! ', []],
  ])('%j: %j', (text, words) => {
    expect(flatWords(text)).toEqual(words);
  });

  it('are one name whether written together, apart or with hyphens', () => {
    for (const text of ['Touchpoint', 'Touch Point', 'touch-point', 'TOUCH  POINT']) expect(squeezed(text)).toBe('touchpoint');
  });

  it('are one name in all their forms', () => {
    for (const text of ['Berührungspunkten', 'Berührungspunkts', 'Beruehrungspunkte'])
      expect(squeezedRoots(text)).toBe(squeezedRoots('Berührungspunkt'));
    expect(squeezedRoots('Kanäle')).toBe(squeezedRoots('Kanal'));
    expect(squeezedRoots('Kanal')).not.toBe(squeezedRoots('Kunde'));
  });

  it('keep ae, oe and ue as they were typed where a slip made them', () => {
    expect(squeezed('Manaement')).toBe('manament');
    expect(squeezedAsTyped('Manaement')).toBe('manaement');
    expect(squeezedAsTyped('Custoer-Umfräge')).toBe('custoerumfrage');
  });
});

describe('the family of a word', () => {
  it.each([
    ['reklamation', 'reklamieren'],
    ['mapping', 'map'],
    ['messung', 'messen'],
    ['escalated', 'escalation'],
    ['rating', 'rate'],
  ])('%s is of the family of %s', (one, other) => {
    expect(family(one)).toBe(family(other));
  });

  it('is the word itself where too little would be left', () => {
    expect(family('tes')).toBe('tes');
  });
});
