import { describe, expect, it } from 'vitest';
import { site } from '../../../src/model/site.ts';
import { alikeReader } from '../../../src/search/head/alike.ts';
import { alikeWords } from '../../../src/search/head/alike-words.ts';
import { askHead } from '../../../src/search/head/ask.ts';
import { askingIn } from '../../../src/search/head/asking.ts';
import { headData, headTexts } from '../../../src/search/head/build.ts';
import type { HeadData } from '../../../src/search/head/data.ts';
import { openHead } from '../../../src/search/head/open.ts';
import { flatWords } from '../../../src/search/head/words.ts';
import { exampleLibrary, headOf } from '../library.ts';

const titles = ['Kundenbindung', 'Bindung', 'Kundenkarte', 'Abwanderungsrate', 'Führungskraft', 'Eskalation', 'Fehlerkultur'];
const data: HeadData = {
  ...{ v: 1, language: 'de', base: '', kinds: ['terms'], owners: [], pairs: [] },
  rows: titles.map((title) => [0, title.toLowerCase(), title, [], -1]),
};
const alike = 'kunde klient abnehmer\nbindung treue\nabwanderung fluktuation\nrate quote\nführungskraft vorgesetzter chef';
const head = () =>
  openHead(data, {
    ...{ v: 1, language: 'de', scenes: [], texts: [] },
    asking: { frames: [], called: {}, verbs: { fronts: '', nouns: [] }, empty: 'die der von', alike },
  });
const first = (query: string) => {
  const [hit] = askHead(head(), query).hits;
  return hit?.reason === 'parts' ? titles[hit.row] : undefined;
};

describe('a name said in other words', () => {
  it.each([
    ['Klientenbindung', 'Kundenbindung'],
    ['Treue der Klienten', 'Kundenbindung'],
    ['Abnehmertreue', 'Kundenbindung'],
    ['Fluktuationsquote', 'Abwanderungsrate'],
    ['Vorgesetzte', 'Führungskraft'],
    ['eskalieren', 'Eskalation'],
  ])('is found: %s is %s', (query, title) => {
    expect(first(query)).toBe(title);
  });

  it.each(['Klientenkultur', 'Abnehmer', 'Treuekarte der Klienten', 'Quote'])(
    'is not found where a word of either is missing: %s',
    (query) => {
      expect(first(query)).toBeUndefined();
    },
  );

  it('stands behind the same words', () => {
    const asked = askHead(head(), 'Bindung').hits.map(({ row }) => titles[row]);
    expect(asked[0]).toBe('Bindung');
    expect(asked).not.toContain('Treue');
  });
});

describe('words that stand for one another', () => {
  it('know their groups in every form, and no word knows itself', () => {
    const reader = alikeReader(alike);
    expect(reader.words('Klienten')).toEqual(['kunde', 'abnehmer']);
    expect(reader.has('zaun')).toBe(false);
    expect(reader.words('zaun')).toEqual([]);
  });

  it.each(['de', 'en'] as const)('are groups of two or more, no word twice in one or in more than two: %s', (language) => {
    const groups = alikeWords[language].split('\n').map((line) => line.split(' '));
    const counts = new Map<string, number>();
    for (const word of groups.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(groups.filter((words) => words.length < 2 || new Set(words).size < words.length)).toEqual([]);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
    expect(groups.flat().filter((word) => flatWords(word).length !== 1)).toEqual([]);
  });
});

describe('the company’s own words', () => {
  const library = exampleLibrary();

  it.each([
    ['de', 'Stromzähler wechseln', 'meter-replacement'],
    ['en', 'register photovoltaic panels', 'solar-registration'],
  ] as const)('join those that Lotse brings: %s, %s leads to %s', (language, query, id) => {
    const asked = headOf(library, language);
    const [hit] = askHead(asked, query).hits;
    expect(asked.rows[hit?.row ?? -1]?.[1]).toBe(id);
    const without = openHead(headData(library, language), { ...headTexts(library, language), asking: askingIn(language) });
    expect(askHead(without, query).hits[0]?.reason).not.toBe('parts');
  });

  it('are groups of single words, two at least', () => {
    const { alike: own } = site.shape;
    expect(own.safeParse({ de: [['zähler', 'stromzähler']] }).success).toBe(true);
    for (const wrong of [[['zähler']], [['ein zähler', 'stromzähler']], ['zähler']])
      expect(own.safeParse({ de: wrong }).success).toBe(false);
  });
});
