import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Metrics, metricsByClass, rankOf } from '../../src/build/eval-search/metrics.ts';
import { type Query, readQueries } from '../../src/build/eval-search/queries.ts';
import { headAnswers } from '../../src/search/answers.ts';
import { exampleLibrary, headOf } from './library.ts';

/** What tier 1 has to reach with nothing but the head index, by class of query; the other classes only count in the whole. */
const floors: Record<string, number> = {
  ...{ exact: 1, abbreviation: 1, synonym: 1, umlaut: 1 },
  ...{ typo: 0.92, compound: 0.92, 'compound-apart': 0.92, question: 0.9 },
};

const library = exampleLibrary();
const heads = { de: headOf(library, 'de'), en: headOf(library, 'en') };
const known = new Set(library.entries.map(({ kind, id }) => `${kind}/${id}`));

/** Asks every query as the box does. */
function asked(queries: readonly Query[]) {
  return queries.map((query) => {
    const keys = headAnswers(heads[query.lang], query.q, undefined, 'https://site.example/').results.map(({ key }) => key);
    return { ...query, keys, rank: rankOf(keys, query.want) };
  });
}
const complaints = (all: ReturnType<typeof asked>) =>
  all
    .filter(({ rank }) => rank !== 1)
    .map(
      ({ q, lang, class: of, want, rank, keys }) =>
        `${of} [${lang}] “${q}”: ${want.join(' or ')} at ${rank || 'none'}, first ${keys[0] ?? 'nothing'}`,
    );

describe.each(['dev', 'held'])('the head index on the queries of %s.json', (file) => {
  const path = join(import.meta.dirname, 'queries', `${file}.json`);
  const read = readQueries(readFileSync(path, 'utf8'), ['de', 'en'], known);
  const all = asked(read.queries);
  const { classes = {}, ...whole } = metricsByClass(all);
  const reached = (of: Metrics | undefined, what: keyof Metrics, most: ReturnType<typeof asked>) =>
    expect(of?.[what], `not first:\n${complaints(most).join('\n')}`);

  it('has at least two hundred queries, both languages, and names entries that are there', () => {
    expect(read.problems).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ lang }) => lang)).size).toBe(2);
  });

  it('puts the right entry first, or at least among the first three', () => {
    reached(whole, 'success@1', all).toBeGreaterThanOrEqual(0.95);
    reached(whole, 'success@3', all).toBeGreaterThanOrEqual(0.98);
    reached(whole, 'mrr', all).toBeGreaterThanOrEqual(0.96);
  });

  it('leaves hardly a query without its entry', () => {
    reached(whole, 'nohit', all).toBeLessThanOrEqual(0.01);
  });

  it.each(Object.entries(floors))('puts the right entry first for queries of the class %s (%d)', (name, floor) => {
    reached(
      classes[name],
      'success@1',
      all.filter((one) => one.class === name),
    ).toBeGreaterThanOrEqual(floor);
  });
});

describe('the head index on the queries of fresh.json, typed as in a hurry', () => {
  const read = readQueries(readFileSync(join(import.meta.dirname, 'queries/fresh.json'), 'utf8'), ['de', 'en'], known);
  const all = asked(read.queries);

  it('puts nine of ten right entries first and finds nearly all', () => {
    expect(read.problems).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(60);
    const found = metricsByClass(all);
    expect(found['success@1'], complaints(all).join('\n')).toBeGreaterThanOrEqual(0.93);
    expect(found['success@3'], complaints(all).join('\n')).toBeGreaterThanOrEqual(0.94);
    // Two it cannot answer yet: a verb torn apart (“zieht um”), a path by its audience.
    expect(found.nohit, complaints(all).join('\n')).toBeLessThanOrEqual(0.03);
  });
});
