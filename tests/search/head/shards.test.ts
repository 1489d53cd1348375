import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askHead } from '../../../src/search/head/ask.ts';
import { headData, headTexts } from '../../../src/search/head/build.ts';
import { headFiles } from '../../../src/search/head/shards.ts';
import { unpackHead } from '../../../src/search/head/unpack.ts';
import { wantedBlocks, wantedShards } from '../../../src/search/head/wanted.ts';
import { exampleLibrary, headOf } from '../library.ts';
import { shippedHead } from './shipped.ts';

const library = exampleLibrary();
const queries = JSON.parse(readFileSync(join(import.meta.dirname, '../queries/dev.json'), 'utf8')) as {
  q: string;
  lang: 'de' | 'en';
  want: string[];
}[];

describe.each(['de', 'en'] as const)('the published files of %s', (language) => {
  const [data, texts] = [headData(library, language), headTexts(library, language)];
  const whole = headOf(library, language);
  const own = queries.filter(({ lang }) => lang === language);
  const best = (head: typeof whole, query: string, most: number) => askHead(head, query, most).hits.map(({ row }) => row);

  it('of a small site are two, and answer as the whole index does', () => {
    const { files, headFor } = shippedHead(data, texts);
    expect(files).toEqual([language, `${language}-texts`]);
    for (const { q } of own) expect([q, best(headFor(q), q, 10)]).toEqual([q, best(whole, q, 10)]);
  });

  it('of a large site are many small ones, of which a query needs a few', () => {
    const { files } = shippedHead(data, texts, 0);
    const sizes = headFiles(data, texts, 0)
      .slice(1)
      .map((file) => JSON.stringify(file.data).length);
    expect(files.length).toBeGreaterThan(15);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
    const core = headFiles(data, texts, 0)[0]?.data as Parameters<typeof unpackHead>[0];
    const { head } = { head: shippedHead(data, texts, 0).headFor('') };
    expect(unpackHead(core).shards?.starts.length).toBeGreaterThan(5);
    for (const { q } of own) expect(wantedShards(head, q).length).toBeLessThanOrEqual(24);
    expect(wantedShards(head, '')).toEqual([]);
    expect(wantedBlocks(head, [0, 1, 2, 50])).toEqual([0, 2]);
  });

  it('of a large site put the wanted entry where the whole index does, for all but a few queries', () => {
    const { headFor } = shippedHead(data, texts, 0);
    const found = (head: typeof whole, { q, want }: (typeof own)[number]) =>
      best(head, q, 3).some((row) => want.includes(`${head.data.kinds[head.rows[row]?.[0] ?? 0]}/${head.rows[row]?.[1]}`));
    const lost = own.filter((query) => found(whole, query) && !found(headFor(query.q), query)).map(({ q }) => q);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(0.03 * own.length);
  });

  it('are the same bytes each time', () => {
    const bytes = () => JSON.stringify(headFiles(headData(library, language), headTexts(library, language), 0));
    expect(bytes()).toBe(bytes());
  });
});
