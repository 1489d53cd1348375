import type { HeadData, HeadTexts } from '../../../src/search/head/data.ts';
import { type Head, openHead } from '../../../src/search/head/open.ts';
import { headFiles } from '../../../src/search/head/shards.ts';
import {
  type PackedHead,
  type PackedShard,
  type PackedTexts,
  unpackHead,
  unpackShard,
  unpackTexts,
} from '../../../src/search/head/unpack.ts';
import { wantedShards } from '../../../src/search/head/wanted.ts';

/**
 * The head index as a browser gets it: from published files, of a large site only those a query needs.
 * @param most from how many letters on a site is large
 * @returns the head with what has come for a query; and how many files there are
 */
export function shippedHead(data: HeadData, texts: HeadTexts, most?: number): { headFor: (query: string) => Head; files: string[] } {
  const published = new Map(headFiles(data, texts, most).map((file) => [file.name, JSON.parse(JSON.stringify(file.data)) as unknown]));
  const head = openHead(unpackHead(published.get(data.language) as PackedHead));
  const come = new Set<number>();
  const rest = published.get(`${data.language}-texts`);
  if (rest) head.addTexts(unpackTexts(rest as PackedTexts, head.data));
  return {
    files: [...published.keys()],
    headFor(query) {
      for (const at of wantedShards(head, query))
        if (!come.has(at)) {
          come.add(at);
          head.addShard(unpackShard(published.get(`${data.language}-w${at}`) as PackedShard, head.data));
        }
      return head;
    },
  };
}
