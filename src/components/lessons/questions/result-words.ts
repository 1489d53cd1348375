import type { Words } from '../../../i18n/words.ts';
import type { QuestionKind } from '../../../model/questions/kinds.ts';

/** Kinds that are right in parts: each place, pair, gap or statement of its own. */
const inParts: readonly QuestionKind[] = ['truth', 'order', 'match', 'gap'];
const placed: readonly QuestionKind[] = ['order', 'match', 'gap'];

/** What the script of a question says and shows, as attributes of the region that announces: only what the kind needs. */
export function resultWords({ question }: Words, kind: QuestionKind): Record<`data-${string}`, string> {
  if (kind === 'reflection') return {};
  const { marks, way } = question;
  if (kind === 'scenario') return dataOf({ best: marks.best, back: marks.back, away: marks.away, right: way.best, wrong: way.other });
  return dataOf({
    right: question.right,
    wrong: question.wrong,
    choose: question.choose[kind],
    solved: question.solved,
    ...(placed.includes(kind)
      ? { good: marks.placed, bad: marks.misplaced }
      : kind === 'number'
        ? {}
        : { good: marks.good, bad: marks.bad, missed: marks.missed }),
    ...(kind === 'multiple' ? { some: question.some } : {}),
    ...(inParts.includes(kind) ? { parts: question.parts, one: question.partsOne } : {}),
    ...(kind === 'order' ? { up: question.up, down: question.down, moved: question.moved } : {}),
    ...(kind === 'hotspot' ? { elsewhere: question.elsewhere } : {}),
  });
}

const dataOf = (words: Record<string, string>): Record<`data-${string}`, string> =>
  Object.fromEntries(Object.entries(words).map(([name, text]) => [`data-${name}`, text]));
