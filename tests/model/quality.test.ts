import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { dueDays, mentionedIn, qualityFor, qualityOf } from '../../src/model/quality.ts';
import { noticesOf } from '../../src/model/quality-notices.ts';

const { library } = checkContent(readContent('tests/fixtures/second'));
if (!library) throw new Error('the second company must be readable');
const name = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

describe('the state of the content', () => {
  const quality = qualityOf(library, new Set());

  it('lists every entry once, by the day it is due', () => {
    expect(quality.reviews).toHaveLength(library.entries.length);
    const days = quality.reviews.map(({ due }) => due);
    expect(days).toEqual([...days].sort());
  });

  it('names drafts, and nothing that is approved', () => {
    expect(quality.unsettled.map(name)).toContain('terms/no-show');
    expect(quality.unsettled.every((entry) => entry.facts.status !== 'approved')).toBe(true);
  });

  it('says what a language lacks, and whether only the long text', () => {
    const lacking = quality.untranslated.filter(({ entry }) => entry.kind === 'terms');
    expect(lacking.length).toBeGreaterThan(0);
    for (const { entry, language, part } of lacking) expect(entry.words[language] === undefined).toBe(part === 'all');
  });

  it('calls a term an orphan only when nobody names it and no text mentions it', () => {
    const orphan = quality.orphans[0];
    expect(orphan).toBeDefined();
    expect(library.backlinks(orphan as never)).toEqual([]);
    expect(qualityOf(library, new Set([orphan?.id ?? ''])).orphans).not.toContain(orphan);
  });
});

describe('the state of a library with gaps', () => {
  const content = readContent('tests/fixtures/candidates');
  const { library: gaps } = checkContent(content);
  if (!gaps) throw new Error('the fixture must be readable');
  const quality = qualityOf(gaps, new Set(), noticesOf(content, gaps));

  it('names entries nobody answers for', () => {
    expect(quality.unowned.map(name)).toEqual(['guides/vier']);
  });

  it('counts the texts a flow lacks, with their places, and does not call the whole entry missing', () => {
    expect(quality.untranslated.filter(({ entry }) => entry.kind === 'processes')).toMatchObject([
      { language: 'en', part: 'texts', texts: ['outcome', 'steps.1.does'] },
    ]);
    expect(quality.untranslated.filter(({ part }) => part === 'all').map(({ entry }) => name(entry))).toEqual([
      'touchpoints/pegel',
      'personas/jana',
      'guides/vier',
    ]);
  });

  it('finds forbidden and deprecated words in texts, with what to write and the sentence, but not on the page that warns of them', () => {
    expect(quality.words.map(({ kind, id, found, status, right, line }) => [`${kind}/${id}`, found, status, right, line])).toEqual([
      ['guides/drei', 'Bezieher', 'deprecated', 'Kunde', 9],
      ['guides/eins', 'Abnehmer', 'forbidden', 'Kunde', 13],
      ['guides/zwei', 'Abnehmer', 'forbidden', 'Kunde', 11],
    ]);
    expect(quality.words[0]).toMatchObject({ sentence: 'Beim Zählertausch half ein Bezieher.', term: 'kunde' });
    expect(quality.words[1]?.reason).toBe('Klingt nach Amt.');
  });

  it('names each term whose forms are unread once, with its languages', () => {
    expect(quality.forms.map(({ id, languages }) => [id, languages.map(({ language }) => language)])).toEqual([
      ['journey', ['de', 'en']],
      ['kunde', ['de', 'en']],
      ['wahrheit', ['de', 'en']],
    ]);
  });

  it('for one owner holds nothing of others, and no candidates', () => {
    const office = qualityFor('office', quality);
    expect(office.reviews.map(({ entry }) => name(entry))).toEqual(['terms/wahrheit']);
    expect([office.entries, office.forms.length, office.words.length, office.candidates.length, office.untranslated.length]).toEqual([
      1, 1, 0, 0, 0,
    ]);
    const service = qualityFor('service', quality);
    expect(service.entries + office.entries + quality.unowned.length).toBe(quality.entries);
  });

  it('counts reviews by day, so that any day can tell what is overdue', () => {
    const days = dueDays(quality.reviews);
    expect(days.reduce((sum, [, count]) => sum + count, 0)).toBe(quality.reviews.length);
    expect(new Set(days.map(([day]) => day)).size).toBe(days.length);
  });

  it('takes terms for mentioned that any page links', () => {
    expect(mentionedIn(gaps, ({ id }) => (id === 'eins' ? ['kunde', 'journey'] : []))).toEqual(new Set(['kunde', 'journey']));
  });
});
