import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { findingsDe } from '../../src/i18n/findings-de.ts';
import { findingsEn } from '../../src/i18n/findings-en.ts';
import { longDay, wordsIn } from '../../src/i18n/words.ts';
import { docsNav } from '../../src/layouts/docs-nav.ts';
import { languages } from '../../src/model/entry.ts';
import { rules } from '../../src/model/finding.ts';

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
const [german, english] = [new Map(leaves(de as Tree)), new Map(leaves(en as Tree))];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the words of the pages', () => {
  it('are the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('have the same places to fill in each sentence', () => {
    for (const [path, text] of german) expect([path, places(english.get(path) ?? '')]).toEqual([path, places(text)]);
  });

  it('say something wherever the other language does', () => {
    // English nouns have no gender.
    for (const [path, text] of german)
      if (!path.startsWith('term.gender.')) expect([path, (english.get(path) ?? '').trim() === '']).toEqual([path, text.trim() === '']);
  });

  it('use the quotes and dashes of their language', () => {
    for (const [path, text] of german) expect([path, /["”]|'(?!\w)|(?:^|\s)'| - /.test(text)]).toEqual([path, false]);
    for (const [path, text] of english) expect([path, /["„]| - /.test(text)]).toEqual([path, false]);
  });
});

describe('a day', () => {
  it('is written as each language does, on every machine', () => {
    expect([longDay('2026-03-01', 'de'), longDay('2026-12-31', 'en')]).toEqual(['1. März 2026', '31 December 2026']);
    expect(wordsIn('de').languageName).toBe('Deutsch');
  });
});

describe.each(languages)('the handbook in %s', (language) => {
  const page = (name: string) => `src/pages/docs/${language}/${name}.mdx`;
  const front = (name: string) => /^---\n([\s\S]*?)\n---/.exec(readFileSync(page(name), 'utf8'))?.[1] ?? '';

  it.each(rules)('has a page about %s with title, summary and layout', (rule) => {
    expect(existsSync(page(`findings/${rule}`))).toBe(true);
    expect(front(`findings/${rule}`)).toMatch(/^title: \S.*\nsummary: \S.*\nlayout: \.\.\/\.\.\/\.\.\/\.\.\/layouts\/DocsLayout\.astro$/m);
  });

  it('explains no rule that does not exist', () => {
    expect(
      readdirSync(`src/pages/docs/${language}/findings`)
        .map((name) => name.replace('.mdx', ''))
        .sort(),
    ).toEqual([...rules].sort());
  });

  it('has every page its menu names', () => {
    expect(docsNav.filter((item) => !existsSync(page(item.page))).map((item) => item.page)).toEqual([]);
    expect(existsSync(page('index'))).toBe(true);
  });
});

it('every rule has words in both languages', () => {
  for (const words of [findingsDe, findingsEn]) expect(Object.keys(words).sort()).toEqual([...rules].sort());
});
