import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { writeFiles } from '../../src/build/write-files.ts';
import { contentTexts, sentenceAt, sideBySide } from '../../src/model/quality-texts.ts';
import { readLibrary } from '../../src/model/read-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse texts ü '));
afterAll(() => rmSync(folder, { recursive: true }));

const site = `name: { de: A, en: A }
company: { de: A, en: A }
claim: { de: A, en: A }
languages: [de, en]
colours:
  light: { paper: '#ffffff', ink: '#111111', signal: '#0b5394', customer: '#fff2cc', company: '#dae8f5' }
  dark: { paper: '#111111', ink: '#eeeeee', signal: '#9fc5f0', customer: '#33300f', company: '#15293a' }
owners: {}
customerWay: [{ id: use, label: { de: A, en: A } }]
feedback: mailto:a@a.example
`;
const guide = `---
title: Titel
summary: Mit \`Code\` und [Link](lotse:terms/x).
reviewed: 2026-01-01
status: draft
---

## Überschrift *hier*

Ein Absatz
über **zwei** Zeilen, mit \`code\` darin.

> Fremde Worte.

| Kopf |
| --- |
| Zelle |
`;
writeFiles(folder, [
  { path: 'site.yaml', body: site },
  { path: 'guides/g/de.mdx', body: guide },
]);
const content = readContent(folder);
const { library } = readLibrary(content);
const texts = library ? [...contentTexts(content, library)] : [];

describe('the texts of a library', () => {
  it('are what people read, stretch by stretch, without code, quotes and addresses', () => {
    expect(texts.map(({ text }) => text)).toEqual([
      'Titel',
      'Mit \uFFFC und [Link].',
      'Überschrift hier',
      'Ein Absatz\nüber zwei Zeilen, mit \uFFFC darin.',
      'Kopf',
      'Zelle',
    ]);
  });

  it('know the line of every place in a long text, and of a field its beginning', () => {
    const at = (start: string, word: string) => {
      const found = texts.find(({ text }) => text.startsWith(start));
      return found?.at(found.text.indexOf(word)).line;
    };
    expect([
      at('Titel', 'Titel'),
      at('Mit', 'Link'),
      at('Über', 'hier'),
      at('Ein', 'Absatz'),
      at('Ein', 'zwei'),
      at('Zelle', 'Zelle'),
    ]).toEqual([2, 3, 8, 10, 11, 17]);
  });

  it('that only stand in for a missing translation are not read twice', () => {
    expect(texts.every(({ language }) => language === 'de')).toBe(true);
  });
});

describe('a sentence', () => {
  const text = 'Der erste Satz. Hier steht\ndas Wort, und zwar „so“! Danach nichts.';
  it('is the one around the place, on one line', () => {
    const start = text.indexOf('Wort');
    expect(sentenceAt(text, start, start + 4)).toBe('Hier steht das Wort, und zwar „so“!');
    expect(sentenceAt(text, 0, 3)).toBe('Der erste Satz.');
  });
  it('is cut at words where it is long', () => {
    const long = `Anfang ${'viele kleine Worte '.repeat(20)}WORT ${'und noch mehr davon '.repeat(20)}Schluss.`;
    const start = long.indexOf('WORT');
    const cut = sentenceAt(long, start, start + 4);
    expect(cut).toMatch(/^… \S.* WORT .*\S …$/);
    expect(cut.length).toBeLessThan(200);
  });
});

it('foreign words beside each other are no texts', () => {
  expect([...sideBySide({ title: { de: 'Titel' }, foreign: { de: ['Stadtwerke'], en: ['take care'] } })]).toEqual([
    { path: ['title'], texts: { de: 'Titel' } },
  ]);
});
