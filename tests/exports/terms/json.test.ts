import { describe, expect, it } from 'vitest';
import { termsJson } from '../../../src/exports/terms/json.ts';
import type { ConceptRecord } from '../../../src/model/concept.ts';
import { Library } from '../../../src/model/library.ts';
import { bad, everywhere, second, sketched } from './second.ts';

const bodyOf = (library: Library) => termsJson(library)[0]?.body ?? '';
const read = (library: Library) => JSON.parse(bodyOf(library)) as ConceptRecord[];

describe('terms as JSON', () => {
  it('are one file with a record for each concept, by id', () => {
    expect(termsJson(second).map(({ path }) => path)).toEqual(['terms.json']);
    expect(read(second).map(({ id }) => id)).toEqual(second.of('terms').map(({ id }) => id));
    expect(bodyOf(second)).toMatch(/\n]\n$/);
  });

  it('hold every label with its status, forms and reason, the title first', () => {
    const [first] = read(
      sketched({
        nps: {
          de: {
            title: 'Weiterempfehlungsbereitschaft',
            gender: 'f',
            abbreviation: 'NPS',
            forms: ['NPS-Werte'],
            labels: [{ text: 'Empfehlungsquote', status: 'forbidden', reason: 'Misst etwas anderes.', forms: ['Empfehlungsquoten'] }],
          },
        },
      }),
    );
    expect(first?.labels.de).toEqual([
      { text: 'Weiterempfehlungsbereitschaft', kind: 'title', status: 'preferred', gender: 'f', forms: ['NPS-Werte'] },
      { text: 'NPS', kind: 'abbreviation', status: 'admitted', forms: [] },
      { text: 'Empfehlungsquote', kind: 'label', status: 'forbidden', reason: 'Misst etwas anderes.', forms: ['Empfehlungsquoten'] },
    ]);
  });

  it('hold texts, governance and sources of a concept', () => {
    const concept = read(second).find(({ id }) => id === 'touchpoint');
    expect(concept).toMatchObject({
      status: 'approved',
      domain: 'touchpoints',
      owner: 'front-desk',
      reviewed: '2026-08-03',
      reviewEvery: 12,
    });
    expect(Object.keys(concept?.texts ?? {})).toEqual(['en', 'de']);
    expect(Object.keys(concept?.texts.en ?? {})).toEqual(['summary', 'definition', 'plain', 'not', 'example', 'usage']);
    expect(read(second).find(({ id }) => id === 'moment-of-truth')?.sources).toEqual([
      { author: 'Carlzon, J.', title: 'Moments of Truth', year: 1987 },
    ]);
  });

  it('leave a missing translation out instead of filling it in', () => {
    const concept = read(second).find(({ id }) => id === 'word-of-mouth');
    expect([Object.keys(concept?.labels ?? {}), Object.keys(concept?.texts ?? {})]).toEqual([['en'], ['en']]);
  });

  it('hold relations in both directions, sorted, without doubles, itself and what does not exist', () => {
    const concepts = read(
      sketched({
        a: { facts: { broader: ['c', 'b', 'b', 'a', 'nowhere'], partOf: ['b'], related: ['c'], replacedBy: 'nowhere' } },
        b: { facts: { contrastWith: ['a'] } },
        c: { facts: { related: ['a'] } },
      }),
    );
    const none = { broader: [], narrower: [], partOf: [], parts: [], related: [], contrastWith: [], homonyms: [] };
    expect(concepts.map(({ relations }) => relations)).toEqual([
      { ...none, broader: ['b', 'c'], partOf: ['b'], related: ['c'], contrastWith: ['b'] },
      { ...none, narrower: ['a'], parts: ['a'], contrastWith: ['a'] },
      { ...none, narrower: ['a'], related: ['a'] },
    ]);
    expect(concepts[0]).not.toHaveProperty('replacedBy');
  });

  it('are the same bytes whatever the order of entries', () => {
    expect(bodyOf(new Library(second.site, [...second.entries].reverse()))).toBe(bodyOf(second));
  });

  it.each(bad)('give back %j', (value) => {
    expect(read(sketched({ x: everywhere(value) }))[0]?.texts.de?.definition).toBe(value);
  });

  it('are an empty list without terms', () => {
    expect(bodyOf(sketched({}))).toBe('[]\n');
  });
});
