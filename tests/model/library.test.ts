import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { kindNames } from '../../src/model/kind-names.ts';
import type { Entry, Library } from '../../src/model/library.ts';

function read(name: string): Library {
  const { library } = checkContent(readContent(join(import.meta.dirname, '..', 'fixtures', name)));
  if (!library) throw new Error(`no library in ${name}`);
  return library;
}

function entry(library: Library, kind: Entry['kind'], id: string): Entry {
  const found = library.get(kind, id);
  if (!found) throw new Error(`no ${kind}/${id}`);
  return found;
}

const tiny = read('tiny');
const second = read('second');

describe('a library', () => {
  it('sorts its entries by kind, lower kinds first, then by id', () => {
    expect(tiny.entries.map((one) => `${one.kind}/${one.id}`)).toEqual([
      'terms/anker',
      'metrics/puenktlich',
      'touchpoints/steg',
      'personas/uta',
      'roles/deck',
      'processes/ablegen',
      'journeys/morgen',
      'voices/nasse-fuesse',
      'practices/sand',
      'stories/nebel',
      'lessons/erste',
      'paths/kurs',
      'guides/halt',
      'assessments/probe',
      'pages/imprint',
    ]);
    const lessons = second.of('lessons').map((lesson) => lesson.id);
    expect(lessons).toContain('seeing-like-a-rider');
    expect(lessons).toEqual([...lessons].sort());
  });

  it('lists the entries of every kind as the whole does', () => {
    for (const kind of kindNames) expect(second.of(kind)).toEqual(second.entries.filter((one) => one.kind === kind));
  });

  it('knows no entry that is not there', () => {
    expect(tiny.get('terms', 'nebel')).toBeUndefined();
    expect(tiny.get('guides', 'anker')).toBeUndefined();
  });

  it('leads with the first language of the site', () => {
    expect([tiny.leading, second.leading]).toEqual(['de', 'en']);
  });
});

describe('backlinks', () => {
  const rows = (library: Library, kind: Entry['kind'], id: string) =>
    library.backlinks(entry(library, kind, id)).map((link) => `${link.entry.kind}/${link.entry.id} ${link.relation}`);

  it('come from facts and from links in running text, lower kinds first', () => {
    expect(rows(tiny, 'terms', 'anker')).toEqual([
      'metrics/puenktlich terms',
      'processes/ablegen terms',
      'lessons/erste terms',
      'guides/halt mention',
    ]);
  });

  it('name each entry once, however often it points', () => {
    expect(rows(tiny, 'touchpoints', 'steg')).toEqual([
      'roles/deck expert',
      'processes/ablegen touchpoint',
      'journeys/morgen touchpoint',
      'voices/nasse-fuesse touchpoint',
      'practices/sand touchpoints',
      'stories/nebel touchpoint',
    ]);
  });

  it('come from components in a text', () => {
    expect(rows(tiny, 'stories', 'nebel')).toEqual(['lessons/erste mention']);
    expect(rows(second, 'processes', 'same-day-repair')).toContain('lessons/keeping-promises mention');
  });

  it('are empty for what nobody names', () => {
    expect(rows(tiny, 'pages', 'imprint')).toEqual([]);
  });

  it('never come from the entry itself', () => {
    for (const one of second.entries) expect(second.backlinks(one).map((link) => link.entry)).not.toContain(one);
  });
});

describe('words', () => {
  it('are in the wanted language where it has them', () => {
    expect(second.words(entry(second, 'terms', 'touchpoint'), 'de')).toMatchObject({ language: 'de', words: { title: 'Kontaktpunkt' } });
  });

  it('fall back to the leading language and say so', () => {
    expect(second.words(entry(second, 'terms', 'loan-bike'), 'de')).toMatchObject({ language: 'en', words: { title: 'Loan bike' } });
    expect(second.title(entry(second, 'terms', 'loan-bike'), 'de')).toBe('Loan bike');
  });

  it('of a flow come from its texts side by side', () => {
    expect(tiny.title(entry(tiny, 'processes', 'ablegen'), 'en')).toBe('Casting off');
  });
});

describe('the reading text of an entry', () => {
  it('has one fixed order and leaves out what is empty', () => {
    expect(tiny.reading(entry(tiny, 'terms', 'anker'), 'de').map((text) => text.path)).toEqual([
      'summary',
      'definition',
      'plain',
      'not',
      'example',
    ]);
    expect(tiny.reading(entry(tiny, 'processes', 'ablegen'), 'en').map((text) => text.path)).toEqual([
      'summary',
      'trigger',
      'outcome',
      'steps.s1.does',
      'steps.s2.does',
    ]);
  });

  it('falls back text by text where flows lack a translation', () => {
    const texts = second.reading(entry(second, 'journeys', 'saturday-by-the-sea'), 'de');
    expect(texts.find((text) => text.path === 'points.book.does')?.language).toBe('de');
    expect(texts.find((text) => text.path === 'points.collect.does')).toEqual({
      path: 'points.collect.does',
      text: 'Collects it and has the saddle raised.',
      language: 'en',
    });
  });
});

describe('an entry', () => {
  it('says which languages have a long text of their own', () => {
    expect([
      entry(second, 'processes', 'same-day-repair').bodies,
      entry(second, 'terms', 'no-show').bodies,
      entry(second, 'terms', 'touchpoint').bodies,
    ]).toEqual([['en'], [], ['de', 'en']]);
  });

  it('carries its questions and a path its stored positions', () => {
    expect(entry(second, 'lessons', 'seeing-like-a-rider').questions.map((question) => question.id)).toEqual([
      'unseen-touchpoint',
      'what-counts',
    ]);
    expect(entry(second, 'paths', 'first-week').positions).toContain('seeing-like-a-rider/an-old-question');
  });

  it('has the defaults of its schema filled in', () => {
    expect(entry(tiny, 'terms', 'anker').facts).toMatchObject({ reviewEvery: 12, sources: [], related: [] });
  });
});
