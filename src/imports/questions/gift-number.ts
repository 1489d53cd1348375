import type { Language } from '../../model/entry.ts';
import { type Item, type Loss, letters, loss } from '../../model/exchange/questions/item.ts';
import type { RichElement } from '../../model/exchange/questions/rich.ts';
import type { At, Choice, GiftNumber, GiftQuestion } from './gift-question.ts';
import type { GiftText } from './gift-text.ts';
import { spell } from './spell.ts';

/** A number to be typed in, with its tolerance and the mistakes that are told apart. */
export function numberItem(
  question: GiftQuestion,
  base: Item,
  feedback: (one: GiftText | null) => RichElement[],
  at: At,
  language: Language,
  losses: Loss[],
): Item | undefined {
  const choices: Choice<GiftNumber>[] = Array.isArray(question.choices)
    ? (question.choices as Choice<GiftNumber>[])
    : [{ isCorrect: true, weight: null, text: question.choices, feedback: null }];
  // `{#=}` is no number, and four hundred digits are none that can be reckoned with.
  const odd = choices.find(({ text }) => ![...endsOf(text), text.type === 'range' ? text.range : 0].every(Number.isFinite));
  if (odd) {
    losses.push(loss('broken-question', at, { found: String(endsOf(odd.text)[0] ?? '') }));
    return;
  }
  const tolerance = (one: GiftNumber) => (one.type === 'range' ? one.range : 0);
  const rightOnes = choices.filter((choice) => choice.weight === null || choice.weight >= 100);
  const [right] = rightOnes;
  if (!right) {
    losses.push(loss('no-answer', at));
    return;
  }
  if (rightOnes.length > 1) losses.push(loss('one-right', at, { n: rightOnes.length }));
  if (choices.some((choice) => choice.weight !== null && choice.weight > 0 && choice.weight < 100)) losses.push(loss('weights', at));
  const within = right.text.type === 'high-low' ? Math.max(...choices.map((choice) => tolerance(choice.text))) : tolerance(right.text);
  const wrong = choices.filter((choice) => choice !== right);
  if (wrong.some((choice) => choice.text.type === 'range' && tolerance(choice.text) !== within))
    losses.push(loss('tolerances', at, { right: within }));
  return spelled(
    { ...base, ...(within > 0 && { within }) },
    [right, ...wrong].map((choice) => ({
      ends: endsOf(choice.text),
      feedback: feedback(choice.feedback),
      right: choice === right,
      order: choices.indexOf(choice),
    })),
    at,
    language,
    losses,
  );
}

const endsOf = (one: GiftNumber): [number, number] =>
  one.type === 'high-low' ? [Math.min(one.numberLow, one.numberHigh), Math.max(one.numberLow, one.numberHigh)] : [one.number, one.number];

/** Numbers as the language writes them; a mistake that lies in the right answer is none, and one number alone gets a second. */
export function spelled(
  item: Item,
  numbers: { ends: [number, number]; feedback: RichElement[]; right: boolean; order: number }[],
  at: Pick<Loss, 'id' | 'type' | 'line' | 'file'>,
  language: Language,
  losses: Loss[],
  otherwise: RichElement[] = [],
): Item {
  const slack = item.within ?? 0;
  const good = numbers.find((one) => one.right)?.ends ?? [0, 0];
  const clear = numbers.filter((one) => one.right || one.ends[0] - slack > good[1] + slack || one.ends[1] + slack < good[0] - slack);
  if (clear.length < numbers.length) losses.push(loss('alternatives', at, { n: numbers.length - clear.length }));
  if (clear.length === 1) {
    losses.push(loss('one-option', at));
    const width = Math.max(1, good[1] - good[0], slack * 4);
    const other = Number((good[1] + width).toPrecision(9));
    clear.push({ ends: [other, other], feedback: otherwise, right: false, order: 1 });
  }
  const text = ([from, to]: [number, number]) =>
    from === to ? spell(language).number(from) : `${spell(language).number(from)}–${spell(language).number(to)}`;
  const options = clear
    .sort((a, b) => a.order - b.order)
    .map((one, index) => ({ option: { key: letters[index] ?? 'z', text: [text(one.ends)], feedback: one.feedback }, right: one.right }));
  return {
    ...item,
    groups: [options.map(({ option }) => option)],
    right: options.filter(({ right }) => right).map(({ option }) => option.key),
  };
}
