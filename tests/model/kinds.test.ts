import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { kindNames, kinds } from '../../src/model/kinds.ts';
import { referencesOf } from '../../src/model/library.ts';
import { vocabulary } from '../../src/model/vocabulary.ts';

/** Kinds whose text may point at every other one. */
const pointsAtAll = ['guides', 'pages'];

const libraries = ['content', 'tests/fixtures/tiny', 'tests/fixtures/second'].map(
  (folder) => checkContent(readContent(join(import.meta.dirname, '../..', folder))).library,
);

describe('the precedence of kinds', () => {
  it.each(kindNames)('lets %s name only their own or lower kinds in their facts', (kind) => {
    for (const library of libraries) {
      for (const entry of library?.of(kind) ?? []) {
        for (const reference of referencesOf(entry)) {
          const allowed = pointsAtAll.includes(kind) || kindNames.indexOf(reference.kind) <= kindNames.indexOf(kind);
          expect(allowed, `${entry.kind}/${entry.id} names ${reference.kind}/${reference.id} (${reference.relation})`).toBe(true);
        }
      }
    }
  });

  it('is exercised: every kind that can name others does so in the fixtures', () => {
    const naming = new Set(
      libraries.flatMap((library) => library?.entries.filter((entry) => referencesOf(entry).length > 0).map((entry) => entry.kind) ?? []),
    );
    expect([...naming].sort()).toEqual(kindNames.filter((kind) => kind !== 'personas' && kind !== 'pages').sort());
  });
});

describe('the table of kinds', () => {
  it('gives words to prose and none to flows', () => {
    for (const kind of kindNames) expect(Boolean(kinds[kind].words), kind).toBe(kinds[kind].form === 'prose');
  });

  it('has no key that is a fact and a word at once', () => {
    for (const kind of kindNames) {
      const words = Object.keys(kinds[kind].words?.shape ?? {});
      expect(
        Object.keys(kinds[kind].facts.shape).filter((key) => words.includes(key)),
        kind,
      ).toEqual([]);
    }
  });
});

describe('the vocabulary', () => {
  it('names in `partOf` only properties that are ids of entries', () => {
    for (const [name, { props }] of Object.entries(vocabulary)) {
      for (const [key, prop] of Object.entries(props as Record<string, { partOf?: string; entry?: string }>)) {
        if (prop.partOf) expect((props as Record<string, { entry?: string }>)[prop.partOf]?.entry, `<${name} ${key}>`).toBeTruthy();
      }
    }
  });
});
