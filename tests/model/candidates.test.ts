import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { candidateCounter, candidatesIn } from '../../src/model/candidates.ts';
import { contentTexts } from '../../src/model/quality-texts.ts';
import { readLibrary } from '../../src/model/read-library.ts';

const content = readContent('tests/fixtures/candidates');
const { library } = readLibrary(content);
if (!library) throw new Error('the fixture must be readable');
const candidates = candidatesIn(content, library);
const named = (label: string) => candidates.find((one) => one.label === label);
const labels = (language: string) => candidates.flatMap((one) => (one.language === language ? [one.label] : []));

/** Words of at least two entries: what the threshold alone keeps out. */
function rare(): string[] {
  const counter = candidateCounter(library as never);
  for (const text of contentTexts(content, library as never)) counter.add(text);
  return counter.list(2).map(({ label }) => label);
}

describe('candidates for terms', () => {
  it('are the planted words and no others', () => {
    expect(labels('de')).toEqual(['Rechnung', 'Kundenabwanderung', 'Zählertausch']);
    expect(labels('en')).toEqual(['journey workshop']);
  });

  it('count all forms of a noun as one, in every kind of entry, each entry once', () => {
    expect(named('Rechnung')).toMatchObject({
      count: 4,
      entries: 4,
      among: ['processes/ablesen', 'guides/eins', 'guides/zwei', 'guides/drei'],
    });
    expect(named('Kundenabwanderung')).toMatchObject({ count: 3, entries: 3 });
  });

  it('count spellings with and without hyphen as one, named as most write it', () => {
    expect(named('Zählertausch')).toMatchObject({ count: 3, entries: 3 });
  });

  it('show a compound taken apart, with the concept in it', () => {
    expect(named('Kundenabwanderung')).toMatchObject({ split: 'Kunden|abwanderung', terms: ['kunde'] });
  });

  it('lead to a place and show the sentence', () => {
    expect(named('Kundenabwanderung')?.example).toMatchObject({
      file: 'tests/fixtures/candidates/guides/eins/de.mdx',
      line: 9,
      sentence: 'Der Kunde fragte nach der Kundenabwanderung.',
    });
    expect(named('Rechnung')?.example).toMatchObject({ file: 'tests/fixtures/candidates/processes/ablesen/process.yaml', line: 5 });
  });

  it('must stand in three entries', () => {
    expect(rare()).toContain('Dürre');
    expect(labels('de')).not.toContain('Dürre');
  });

  it.each([
    ['a label of any status', ['Kunde', 'Abnehmer', 'Bezieher', 'Moment', 'Wahrheit']],
    ['the title of another entry', ['Pegelstelle', 'Ablesen']],
    ['the name of the company, of people or of a place', ['Wasserwerk', 'Sielmünde', 'Jana', 'Meerkamp', 'Husum']],
    ['an everyday word, a month or a day', ['Tag', 'Mensch', 'Thema', 'März', 'Montag', 'Gestern']],
    ['more often written small', ['Schwimmen']],
    ['half of a compound', ['Pumpe', 'Pumpen']],
    ['code or a quotation', ['Kennung', 'Zitatform']],
  ])('are never %s', (_what, words) => {
    expect(rare().filter((label) => words.includes(label))).toEqual([]);
  });

  it('in English are no subject before its verb', () => {
    expect(rare().filter((label) => /call|help|asked/.test(label))).toEqual([]);
  });

  it('are ranked by entries, then by count', () => {
    const ranks = candidates.filter(({ language }) => language === 'de').map(({ entries, count }) => entries * 1000 + count);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('are the same however the entries lie in the folder', () => {
    expect(candidatesIn({ ...content, entries: [...content.entries].reverse() }, library)).toEqual(candidates);
  });
});
