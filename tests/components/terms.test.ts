import { describe, expect, it } from 'vitest';
import { byLetter } from '../../src/components/terms/by-letter.ts';
import { contrastsOf, relationsOf } from '../../src/components/terms/relations.ts';
import type { Entry, Library } from '../../src/model/library.ts';
import { scopeOf, termLibrary } from './library.ts';

const term = (library: Library, id: string) => library.get('terms', id) as Entry<'terms'>;
const named = (rows: { relation: string; entries: { id: string }[] }[]) =>
  Object.fromEntries(rows.map(({ relation, entries }) => [relation, entries.map((entry) => entry.id)]));

describe('terms by letter', () => {
  it('stand as in a dictionary: umlauts with their vowel, digits and signs under #', () => {
    const titles = ['Zeit', 'Ärger', 'Arbeit', 'apfel', 'Öffnung', 'Ort', '3-D', 'Éclair', 'Esel', 'Übergabe', 'ß-Regel', '„Zitat“'];
    const library = termLibrary(Object.fromEntries(titles.map((title, index) => [`t${index}`, { title }])));
    const groups = byLetter(library.of('terms'), scopeOf(library)).map(({ letter, terms }) => [
      letter,
      terms.map((row) => row.words.title),
    ]);
    expect(Object.fromEntries(groups)).toMatchObject({
      A: ['apfel', 'Arbeit', 'Ärger'],
      E: ['Éclair', 'Esel'],
      O: ['Öffnung', 'Ort'],
      U: ['Übergabe'],
      Z: ['Zeit'],
    });
    expect(groups.find(([letter]) => letter === '#')?.[1]).toEqual(expect.arrayContaining(['3-D', '„Zitat“']));
    expect(groups.flatMap(([, terms]) => terms)).toHaveLength(titles.length);
    // Letters become ids and jump marks: one letter each.
    for (const [letter] of groups) expect(letter).toMatch(/^(?:\p{Lu}|#)$/u);
  });

  it('keep one order for titles that are alike', () => {
    const library = termLibrary({ b: { title: 'Silo' }, a: { title: 'Silo' }, c: { title: 'silo' } });
    expect(byLetter(library.of('terms').toReversed(), scopeOf(library))[0]?.terms.map((row) => row.entry.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('relations of a term', () => {
  const library = termLibrary({
    experience: { title: 'Erlebnis' },
    journey: { title: 'Journey', partOf: ['experience'], related: ['map'] },
    phase: { title: 'Phase', partOf: ['journey'], broader: ['experience'] },
    map: { title: 'Karte', related: ['journey'], contrastWith: ['journey'] },
    alone: { title: 'Allein' },
  });

  it('are read from both sides and named once', () => {
    expect(named(relationsOf(library, term(library, 'journey')))).toEqual({ partOf: ['experience'], parts: ['phase'], related: ['map'] });
    expect(named(relationsOf(library, term(library, 'experience')))).toEqual({ narrower: ['phase'], parts: ['journey'] });
    expect(named(relationsOf(library, term(library, 'map')))).toEqual({ related: ['journey'] });
  });

  it('are asked of each term a few times, however many terms there are', () => {
    const ids = Array.from({ length: 60 }, (_none, n) => `t${n}`);
    const many = termLibrary(Object.fromEntries(ids.map((id, n) => [id, { title: id, related: [`t${(n + 1) % 60}`] }])));
    let asked = 0;
    for (const one of many.of('terms')) {
      const { related } = one.facts;
      Object.defineProperty(one.facts, 'related', { get: () => ++asked && related });
    }
    for (const id of ids) expect(named(relationsOf(many, term(many, id)))['related']).toHaveLength(2);
    expect(asked).toBeLessThanOrEqual(3 * ids.length);
  });

  it('are none for a term that stands alone', () => {
    expect(relationsOf(library, term(library, 'alone'))).toEqual([]);
    expect(contrastsOf(library, term(library, 'alone'))).toEqual([]);
  });

  it('hold what one confuses with it, whoever says so', () => {
    expect(contrastsOf(library, term(library, 'map')).map((entry) => entry.id)).toEqual(['journey']);
    expect(contrastsOf(library, term(library, 'journey')).map((entry) => entry.id)).toEqual(['map']);
  });
});
