import type { Language } from '../../model/entry.ts';
import { type Item, type ItemOption, type Loss, letters, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, plainOf, type Rich, type RichElement } from '../../model/exchange/questions/rich.ts';
import { gapItem } from './gift-gap.ts';
import { listItems, matchItem } from './gift-match.ts';
import { numberItem } from './gift-number.ts';
import type { At, Choice, GiftQuestion } from './gift-question.ts';
import { type GiftText, giftRich } from './gift-text.ts';
import { spell } from './spell.ts';

/** A parsed GIFT question as ours; what does not fit is named. */
export function giftItem(question: GiftQuestion, at: At, pairs: readonly string[], language: Language, losses: Loss[]): Item | undefined {
  const said = new Set<string>();
  const missing = (what: 'picture' | 'media' | 'math') => {
    if (!said.has(what)) losses.push(loss(what, at));
    said.add(what);
  };
  const text = (one: GiftText | null | undefined) => giftRich(one, missing);
  const feedback = (one: GiftText | null | undefined) => blocksOf(text(one));
  const general = text(question.globalFeedback);
  const base = {
    id: at.id,
    line: at.line,
    prompt: blocksOf(text(question.stem)),
    between: [],
    groups: [] as ItemOption[][],
    right: [] as string[],
  };
  const dropGeneral = () => {
    if (plainOf(general)) losses.push(loss('general-feedback', at, { found: plainOf(general).slice(0, 80) }));
  };
  if (question.type === 'Essay') {
    const items = listItems(general);
    if (!items) dropGeneral();
    return {
      ...base,
      kind: 'reflection',
      groups: items ? [items.map((parts, index) => ({ key: letters[index] ?? 'z', text: parts, feedback: [] }))] : [],
    };
  }
  if (question.type === 'TF') {
    dropGeneral();
    const [wrong, good] = [feedback(question.trueFeedback), feedback(question.falseFeedback)];
    const [yes, no] = question.isTrue ? [good, wrong] : [wrong, good];
    // Whether a reason follows, `asTruths` sees.
    return {
      ...base,
      kind: 'truth',
      groups: [
        [
          { key: 'j', text: [spell(language).yes], feedback: yes },
          { key: 'n', text: [spell(language).no], feedback: no },
        ],
      ],
      right: [question.isTrue ? 'j' : 'n'],
    };
  }
  if (question.type === 'Matching') return matchItem(question, { ...base, kind: 'match' }, general, pairs, text, at, losses);
  if (question.type === 'Numerical') {
    dropGeneral();
    return numberItem(question, { ...base, kind: 'number' }, feedback, at, language, losses);
  }
  if (question.type === 'Short') {
    dropGeneral();
    return gapItem(question, { ...base, kind: 'gap' }, text, at, losses);
  }
  if (question.type !== 'MC') return;
  dropGeneral();
  return choiceItem(question.choices as Choice<GiftText>[], base, { text, feedback }, at, losses);
}

/** A choice of one or of several: what is right, or else what earns a share. */
function choiceItem(
  choices: readonly Choice<GiftText>[],
  base: Omit<Item, 'kind'>,
  { text, feedback }: { text: (one: GiftText) => Rich; feedback: (one: GiftText | null) => RichElement[] },
  at: At,
  losses: Loss[],
): Item | undefined {
  if (choices.length > letters.length) {
    losses.push(loss('too-many-options', at, { found: choices.length, right: letters.length }));
    return;
  }
  if (choices.length < 2) {
    losses.push(loss('no-options', at));
    return;
  }
  const options = choices.map((choice, index) => ({
    key: letters[index] ?? '',
    text: text(choice.text),
    feedback: feedback(choice.feedback),
  }));
  const correct = choices.map((choice) => choice.isCorrect && (choice.weight === null || choice.weight > 0));
  const weighed = choices.map((choice) => (choice.weight ?? 0) > 0);
  const keys = (marks: readonly boolean[]) => options.filter((_one, index) => marks[index]).map(({ key }) => key);
  if (correct.some(Boolean)) {
    if (choices.some((choice, index) => !correct[index] && (choice.weight ?? 0) > 0)) losses.push(loss('weights', at));
    const right = keys(correct);
    if (right.length === 1) return { ...base, kind: 'single', groups: [options], right };
    losses.push(loss('several-right', at, { n: right.length }));
    return { ...base, kind: 'multiple', groups: [options], right };
  }
  const right = keys(weighed);
  if (right.length === 0) {
    losses.push(loss('no-answer', at));
    return;
  }
  const shares = choices.flatMap((choice) => ((choice.weight ?? 0) > 0 ? [choice.weight ?? 0] : []));
  if (Math.max(...shares) - Math.min(...shares) > 0.01) losses.push(loss('weights', at));
  return { ...base, kind: 'multiple', groups: [options], right };
}
