import type { LabelHit } from '../../language/label-index.ts';

/** What stands right beside a text without a gap; empty where something else does. */
export interface Beside {
  before: string;
  after: string;
}

/** Letters, digits and the hyphens that tie words. */
const tiesBefore = /[\p{L}\p{M}\p{N}\-\u2010\u2011\u00AD]$/u;
const tiesAfter = /^[\p{L}\p{M}\p{N}\-\u2010\u2011\u00AD]/u;

/**
 * Which hits of a text are marked: the first of each target, and none that is but a part of a word that goes on in the next element
 * (Kunden + <b>bindung</b>).
 * @param seen whether a target is marked already; asked once per hit, in order
 * @param beside asked only where a hit touches an end of the text
 */
export function firstMentions(
  text: string,
  hits: readonly LabelHit<number>[],
  seen: (target: number) => boolean,
  beside: () => Beside,
): LabelHit<number>[] {
  const here = new Set<number>();
  return hits.filter(({ start, end, value }) => {
    if (here.has(value) || seen(value)) return false;
    if (start === 0 && tiesBefore.test(beside().before)) return false;
    if (end === text.length && tiesAfter.test(beside().after)) return false;
    here.add(value);
    return true;
  });
}
