import { type Entry, Library } from '../../src/model/library.ts';
import type { Site } from '../../src/model/site.ts';
import fc from '../property.ts';

/** A text as the schemas keep it: something in it, no blanks around it, whole characters. */
const text = (maxLength = 60) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'true',
          'null',
          '12',
          '- a',
          '# b',
          'a: b',
          'c #d',
          "it's",
          '"q"',
          '[x]',
          '{y}',
          '&a',
          '*b',
          '---',
          'a\n\n  b',
          '2026-01-01',
          '=A1',
          '\\|',
          'x | y',
          '1. a\n---\nb',
        ),
      },
    )
    .map((one) => one.toWellFormed().trim().slice(0, maxLength).toWellFormed().trim())
    .filter((one) => one.length > 0);

const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const unique = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { maxLength: 3 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const gender = maybe(fc.constantFrom('m', 'f', 'n', 'pl'));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const words = fc.record({
  gender,
  abbreviation: maybe(text(12)),
  labels: list(
    fc
      .record({
        status: fc.constantFrom('admitted', 'deprecated', 'forbidden'),
        reason: text(),
        replacement: maybe(text(20)),
        gender,
        forms: unique(text(20)),
      })
      .map(({ reason, ...label }) => ({ ...label, ...(label.status !== 'admitted' && { reason }) })),
  ),
  forms: unique(text(20)),
  blockedForms: unique(text(20)),
  caseSensitive: maybe(fc.constant(true)),
  summary: text(160),
  definition: text(400),
  plain: text(),
  not: text(),
  example: text(),
  usage: maybe(text()),
});

const facts = fc.record({
  domain: fc.constantFrom('experience', 'methods'),
  autoLink: fc.boolean(),
  owner: maybe(fc.constant('cx-team')),
  reviewed: day,
  reviewEvery: fc.integer({ min: 1, max: 60 }),
  status: fc.constantFrom('draft', 'in-review', 'approved', 'deprecated'),
  version: maybe(text(10)),
  changes: fc.uniqueArray(fc.record({ date: day, version: maybe(text(8)), note: fc.record({ de: text(), en: maybe(text()) }) }), {
    maxLength: 2,
  }),
  sources: fc.uniqueArray(
    fc.record({
      author: text(),
      title: text(),
      year: maybe(fc.integer({ min: 1800, max: 2100 })),
      in: maybe(text()),
      url: maybe(fc.webUrl()),
    }),
    { maxLength: 2 },
  ),
});

const defined = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Libraries of up to four concepts with anything the schemas and checks let through; relations only go up. */
export const anyTerms: fc.Arbitrary<(site: Site) => Library> = fc
  .array(
    fc.record({
      facts,
      de: words,
      en: maybe(words),
      label: text(30),
      up: fc.nat(3),
      relation: fc.constantFrom('broader', 'partOf', 'related', 'contrastWith', 'homonyms'),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((drafts) => (site: Site) => {
    const entries = drafts.map((draft, index) => {
      const id = `term-${index}`;
      // Labels are told apart by their concept and place: no check may object to two alike.
      const named = (given: typeof draft.de) => ({
        ...given,
        title: `${draft.label} ${index}`,
        ...(given.abbreviation && { abbreviation: `${given.abbreviation} a${index}` }),
        labels: given.labels.map((label, at) => ({ ...label, text: `${draft.label} ${index}.${at}` })),
      });
      const relations = {
        broader: [] as string[],
        partOf: [] as string[],
        related: [] as string[],
        contrastWith: [] as string[],
        homonyms: [] as string[],
      };
      if (draft.up < index) relations[draft.relation].push(`term-${draft.up}`);
      return {
        ...{ kind: 'terms', id, file: `terms/${id}/de.mdx`, bodies: [], mentions: [], questions: [], positions: [] },
        facts: { unlinked: [], means: [], ...defined(draft.facts), ...relations },
        words: { de: named(defined(draft.de)), ...(draft.en && { en: named(defined(draft.en)) }) },
      };
    });
    return new Library(site, entries as unknown as Entry[]);
  });
