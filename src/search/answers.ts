import type { Kind } from '../model/kind-names.ts';
import { askHead } from './head/ask.ts';
import type { Head } from './head/open.ts';
import { saying } from './head/words.ts';
import { type Result, resultOf } from './result.ts';

/** Most answers of the head index; whoever needs more types a word more. */
const mostHits = 60;
/** Answers that hold only some of the words are shown when there is nothing better, and never many. */
const mostLoose = 8;
/** How much of what the best answer says of the query, a vague one has to say. */
const leastOfBest = 0.25;

/** What the head index answers. */
export interface HeadAnswers {
  results: Result[];
  counts: Partial<Record<Kind, number>>;
  /** What was taken for what was typed; to be said. */
  meant: string | undefined;
  /** The query without the words that say nothing. */
  said: string;
}

/** Answers of the head index to a query, best first; of one kind only where one is chosen. */
export function headAnswers(head: Head, query: string, kind: Kind | undefined, root: string): HeadAnswers {
  const { hits, intent } = askHead(head, query, mostHits);
  // Below a name nothing vague is wanted; below words it may be what was looked for, as long as it says nearly as much as the best.
  const named = hits.some((hit) => hit.reason === 'name' || hit.reason === 'compare');
  const best = Math.max(0, ...hits.map(({ coverage = 0 }) => coverage));
  const shown = hits.filter(
    ({ reason, coverage = 0 }, at) => reason !== 'some-words' || (!named && at < mostLoose && coverage >= leastOfBest * best),
  );
  const all = shown.map((hit) => resultOf(head, hit, root, intent === 'who'));
  const counts: Partial<Record<Kind, number>> = {};
  for (const result of all) counts[result.kind] = (counts[result.kind] ?? 0) + 1;
  const [first] = shown;
  return {
    said: saying(query, head.empty),
    results: kind ? all.filter((result) => result.kind === kind) : all,
    counts,
    meant: first?.reason === 'meant' || first?.reason === 'words' || first?.reason === 'parts' ? first.meant : undefined,
  };
}

/** What the full text adds: answers that are not there yet, in its own order, so that nothing above moves. */
export const added = (full: readonly Result[], shown: readonly Result[]): Result[] =>
  full.filter((result) => !shown.some((one) => one.key === result.key));

/**
 * The same query answered again, because more of the index has come: rows that are shown stay where they are, new ones come below.
 * Only a better first answer is worth a jump.
 */
export function steady(before: HeadAnswers, now: HeadAnswers): HeadAnswers {
  if (before.results[0]?.href !== now.results[0]?.href) return now;
  // By address: a comparison has the key of one of its terms.
  const fresh = new Map(now.results.map((result) => [result.href, result]));
  const counts = { ...now.counts };
  const kept = before.results.map((result) => {
    const again = fresh.get(result.href);
    if (!again) counts[result.kind] = (counts[result.kind] ?? 0) + 1;
    return again ?? result;
  });
  return { ...now, counts, results: [...kept, ...now.results.filter(({ href }) => !kept.some((one) => one.href === href))] };
}
