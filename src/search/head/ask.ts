import { base, type HeadAnswer, type Hit } from './answer.ts';
import type { Head } from './open.ts';
import { alike } from './steps/alike.ts';
import { begun } from './steps/begins.ts';
import { compared } from './steps/compare.ts';
import { meant } from './steps/meant.ts';
import { named } from './steps/name.ts';
import { ofParts } from './steps/parts.ts';
import { worded } from './steps/words.ts';

export type { HeadAnswer, Hit, Reason } from './answer.ts';

/**
 * Asks the head index: comparisons, exact names, beginnings, slips, parts, other words for them, words, in this order.
 * @param query as typed
 * @param most how many hits at most
 */
export function askHead(head: Head, query: string, most = 50): HeadAnswer {
  const intent = head.intentOf(query.trim());
  const hits = new Map<number, Hit>();
  const add = (hit: Hit) => {
    // A comparison is a page of its own: the term it begins with stays an answer, too.
    const key = hit.other === undefined ? hit.row : -1 - hit.row;
    const before = hits.get(key);
    if (!before || before.score < hit.score)
      hits.set(key, before?.name && !hit.name && hit.reason === before.reason ? { ...hit, name: before.name } : hit);
  };
  if (intent.kind === 'difference') for (const hit of compared(head, intent.about)) add(hit);
  const about = intent.kind === 'difference' && hits.size === 0 ? [intent.about.join(' ')] : intent.about;
  // The whole query may be a name of its own: „Wie es läuft“, „Definition of Done“.
  for (const text of new Set([query, ...about])) for (const hit of named(head, text)) add(hit);
  const known = [...hits.values()].some((hit) => hit.reason === 'name');
  if (!known) for (const text of new Set([query, ...about])) for (const hit of meant(head, text)) add(hit);
  for (const text of about) {
    // Whoever asks who or how is not typing a name.
    if (intent.kind !== 'who' && intent.kind !== 'how') for (const hit of begun(head, text)) add(hit);
    for (const hit of ofParts(head, text)) add(hit);
    const { hits: some, read } = worded(head, text, intent);
    for (const hit of some) add(hit);
    if ([...hits.values()].some(({ score }) => score >= base.parts)) continue;
    // Other words may say the same; and the words as they were meant may be a name.
    for (const hit of alike(head, text)) add(hit);
    if (read) for (const hit of [...ofParts(head, read), ...alike(head, read)]) add({ ...hit, meant: read });
  }
  const best = [...hits.values()].sort((a, b) => b.score - a.score || a.row - b.row).slice(0, most);
  head.onShown(best.map(({ row }) => row));
  return { intent: intent.kind, hits: best };
}
