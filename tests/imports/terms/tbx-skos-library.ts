import type { ImportRead } from '../../../src/imports/terms/read.ts';
import type { TermTexts } from '../../../src/model/concept.ts';
import type { Change, Language, Source } from '../../../src/model/entry.ts';
import type { Entry, Library } from '../../../src/model/library.ts';
import { Library as LibraryOf } from '../../../src/model/library.ts';
import { type Sketch, sketched } from '../../exports/terms/second.ts';
import fc from '../../property.ts';

/** A library of what was read of one of our own files, as it would come to empty content. */
export function libraryOf(read: ImportRead, { site }: Library): Library {
  const entries = read.concepts.map(({ record }) => ({
    kind: 'terms',
    id: record.id,
    file: `terms/${record.id}/de.mdx`,
    facts: {
      ...{ broader: [], partOf: [], related: [], contrastWith: [], homonyms: [], sources: record.sources ?? [], unlinked: [], means: [] },
      ...record.relations,
      ...{ domain: record.domain, owner: record.owner, status: record.status, replacedBy: record.replacedBy, version: record.version },
      ...{ reviewed: record.reviewed, reviewEvery: record.reviewEvery, changes: record.changes ?? [], autoLink: record.autoLink ?? true },
    },
    words: Object.fromEntries(
      (Object.keys(record.labels) as Language[]).map((language) => {
        const labels = record.labels[language] ?? [];
        const title = labels.find(({ kind }) => kind === 'title');
        const linking = record.linking?.[language];
        return [
          language,
          {
            ...{ title: title?.text, gender: title?.gender, forms: title?.forms ?? [] },
            abbreviation: labels.find(({ kind }) => kind === 'abbreviation')?.text,
            labels: labels
              .filter(({ kind }) => kind === 'label')
              .map(({ text, status, gender, reason, replacement, forms }) => ({
                text,
                status,
                gender,
                reason,
                replacement,
                forms: forms ?? [],
              })),
            ...{ blockedForms: linking?.blockedForms ?? [], caseSensitive: linking?.caseSensitive },
            ...(record.texts?.[language] as TermTexts),
          },
        ];
      }),
    ),
    ...{ bodies: [], mentions: [], questions: [], positions: [] },
  }));
  return new LibraryOf(site, entries as unknown as Entry[]);
}

/** Any text content can hold: not empty, no blanks around it. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('A', 'B', 'a: b', 'In: x. y', 'key: v'),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');
const texts = fc.array(text, { maxLength: 3 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const day = fc.constantFrom('2026-01-31', '2024-02-29', '1999-12-01');
const gender = maybe(fc.constantFrom('m', 'f', 'n', 'pl'));
const label = fc.record({
  ...{
    text,
    status: fc.constantFrom('admitted', 'deprecated', 'forbidden'),
    gender,
    reason: maybe(text),
    replacement: maybe(text),
    forms: texts,
  },
});
const words = fc.record({
  ...{ title: text, gender, abbreviation: maybe(text), labels: fc.array(label, { maxLength: 3 }), forms: texts, blockedForms: texts },
  ...{
    caseSensitive: maybe(fc.boolean()),
    summary: text,
    definition: maybe(text),
    plain: maybe(text),
    not: maybe(text),
    example: maybe(text),
  },
  usage: maybe(text),
});
const source: fc.Arbitrary<Source> = fc.record(
  {
    ...{ author: text, title: text, year: fc.integer({ min: 1800, max: 2100 }), in: text, publisher: text },
    url: fc.constantFrom('https://a.example/x', 'http://b.example/?q=1&r=%C3%A4'),
  },
  { requiredKeys: ['author', 'title'] },
);
const change: fc.Arbitrary<Change> = fc.record(
  { date: day, version: text, note: fc.record({ de: text, en: text }, { requiredKeys: [] }) },
  { requiredKeys: ['date', 'note'] },
);
const ids = ['a', 'b', '1c', 'd-2'];
const some = fc.subarray(ids);
const facts = fc.record({
  ...{ broader: some, partOf: some, related: some, contrastWith: some, homonyms: some, domain: maybe(fc.constantFrom('methods', 'data')) },
  ...{ owner: maybe(fc.constantFrom('team', '1-team')), reviewed: day, reviewEvery: fc.integer({ min: 1, max: 60 }) },
  ...{ status: fc.constantFrom('draft', 'in-review', 'approved', 'deprecated'), replacedBy: maybe(fc.constantFrom(...ids)) },
  ...{
    version: maybe(text),
    changes: fc.array(change, { maxLength: 2 }),
    autoLink: fc.boolean(),
    sources: fc.array(source, { maxLength: 3 }),
  },
});
const sketch = fc.record({ facts, de: words, en: maybe(words) });

/** Libraries with everything a term can hold. */
export const libraries: fc.Arbitrary<Library> = fc
  .tuple(...ids.map(() => sketch))
  .map((all) => sketched(Object.fromEntries(ids.map((id, index) => [id, all[index] as Sketch]))));
