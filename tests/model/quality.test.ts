import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { qualityOf } from '../../src/model/quality.ts';

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
