import type { Language } from '../../model/entry.ts';
import { type Item, type ItemOption, type Loss, letters, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, plainOf, type Rich, type RichElement, type RichPart, rich, same } from '../../model/exchange/questions/rich.ts';
import { type GiftText, giftRich, unescapedGift } from './gift-text.ts';
import { inTurn } from './in-turn.ts';
import { spell } from './spell.ts';

type GiftNumber =
  | { type: 'simple'; number: number }
  | { type: 'range'; number: number; range: number }
  | { type: 'high-low'; numberLow: number; numberHigh: number };
interface Choice<Text> {
  isCorrect: boolean;
  weight: number | null;
  text: Text;
  feedback: GiftText | null;
}
/** A question as the parser gives it. */
export interface GiftQuestion {
  type: 'MC' | 'Short' | 'Numerical' | 'TF' | 'Matching' | 'Essay' | 'Description' | 'Category';
  stem: GiftText;
  hasEmbeddedAnswers: boolean;
  globalFeedback: GiftText | null;
  choices: Choice<GiftText>[] | Choice<GiftNumber>[] | GiftNumber;
  isTrue: boolean;
  trueFeedback: GiftText | null;
  falseFeedback: GiftText | null;
  matchPairs: { subquestion: GiftText; subanswer: string }[];
}

type At = { id: string; type: string; line: number };

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
  if (question.type === 'Matching') return matching(question, { ...base, kind: 'match' }, general, pairs, text, at, losses);
  if (question.type === 'Numerical') {
    dropGeneral();
    return numerical(question, { ...base, kind: 'number' }, feedback, at, language, losses);
  }
  if (question.type === 'Short') {
    dropGeneral();
    return short(question, { ...base, kind: 'gap' }, text, at, losses);
  }
  if (question.type !== 'MC') return;
  dropGeneral();
  const choices = question.choices as Choice<GiftText>[];
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

function short(question: GiftQuestion, base: Item, text: (one: GiftText | null) => Rich, at: At, losses: Loss[]): Item {
  const choices = (question.choices as Choice<GiftText>[]).filter((choice) => choice.weight === null || choice.weight > 0);
  if (choices.some((choice) => choice.weight !== null && choice.weight < 100)) losses.push(loss('weights', at));
  const words = [...new Set(choices.map((choice) => plainOf(text(choice.text)).replace(/\s*\|\s*/g, ' ')).filter(Boolean))];
  const feedbacks = choices.map((choice) => blocksOf(text(choice.feedback))).filter((one) => one.length > 0);
  const different = feedbacks.filter((one, index) => feedbacks.findIndex((other) => same(other, one)) === index);
  if (different.length > 1) losses.push(loss('feedback-joined', at, { n: different.length }));
  let found = false;
  const open = (parts: Rich): Rich =>
    parts.flatMap((part): RichPart[] => {
      if (typeof part !== 'string') return [{ ...part, parts: open(part.parts) }];
      const index = found ? -1 : part.indexOf('_____');
      if (index < 0) return [unbracketed(part)];
      found = true;
      return [unbracketed(part.slice(0, index)), rich('gap', [], { key: 'a' }), unbracketed(part.slice(index + 5))].filter(
        (one) => one !== '',
      );
    });
  const opened = open(base.prompt);
  const prompt = found ? opened : [...opened, rich('p', [rich('gap', [], { key: 'a' })])];
  return { ...base, prompt, groups: [[{ key: 'a', text: [words.join(' | ')], feedback: different.flat() }]], right: [] };
}

/** `[a]` in a text with blanks would be one. */
export const unbracketed = (text: string): string => text.replace(/\[([a-z0-9])\]/g, '($1)');

function numerical(
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

function matching(
  question: GiftQuestion,
  base: Item,
  general: Rich,
  pairs: readonly string[],
  text: (one: GiftText) => Rich,
  at: At,
  losses: Loss[],
): Item | undefined {
  const plain = (answer: string): Rich => [
    partner(answer)
      .replaceAll('-\u200B>', '->')
      .replace(/<[^>]*>/g, '')
      .trim(),
  ];
  const all = question.matchPairs.map((pair, index) => ({
    thing: text(pair.subquestion),
    partner: plain(pair.subanswer),
    said: pairs[index] ?? '',
  }));
  const things = all.filter(({ thing }) => plainOf(thing) !== '');
  const partners = [...new Set([...things, ...all.filter(({ thing }) => plainOf(thing) === '')].map(({ partner }) => plainOf(partner)))];
  if (things.length < 2) {
    losses.push(loss('no-options', at));
    return;
  }
  const why = feedbackOf(
    general,
    things.map(({ thing }) => thing),
  );
  if (!why && plainOf(general)) losses.push(loss('general-feedback', at, { found: plainOf(general).slice(0, 80) }));
  const options = things.map(({ thing, said }, index) => ({
    key: letters[index] ?? '',
    text: thing,
    feedback: why?.[index] ?? (said ? blocksOf(text({ format: question.stem.format, text: unescapedGift(said) })) : []),
  }));
  const numbered =
    things.length > 2 && partners.length === things.length && things.every((_one, index) => partners.includes(String(index + 1)));
  if (things.length > letters.length || (!numbered && partners.length > 9)) {
    losses.push(loss('too-many-options', at, { found: Math.max(things.length, partners.length), right: 9 }));
    return;
  }
  if (numbered) {
    losses.push(loss('match-as-order', at));
    const right = [...options].sort((a, b) => place(a) - place(b)).map(({ key }) => key);
    function place({ key }: ItemOption): number {
      return Number(plainOf(things[letters.indexOf(key)]?.partner ?? []));
    }
    return inTurn({ ...base, kind: 'order', groups: [options], right }, at, losses);
  }
  return {
    ...base,
    groups: [options, partners.map((partner, index) => ({ key: String(index + 1), text: [partner], feedback: [] }))],
    right: things.map(({ partner }, index) => `${letters[index]}${partners.indexOf(plainOf(partner)) + 1}`),
  };
}

/** The parser leaves escaped signs of a partner as it holds them within: `&&058;` is a colon. */
const partner = (text: string): string => text.replace(/&&(\d{3});?/g, (_all, code: string) => String.fromCharCode(Number(code)));

/** The items of a text that is nothing but a list. */
function listItems(parts: Rich): Rich[] | undefined {
  const [only, ...more] = parts;
  if (more.length > 0 || typeof only !== 'object' || only.tag !== 'ul' || only.parts.length > letters.length) return;
  return only.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.parts]));
}

/** Feedback of each thing in the list our own export makes of it. */
function feedbackOf(general: Rich, things: readonly Rich[]): Rich[] | undefined {
  const items = listItems(general);
  if (items?.length !== things.length) return;
  const found = items.map((item, index) => {
    const [name, mark, ...rest] = item;
    const fits = typeof name === 'object' && name.tag === 'strong' && plainOf(name.parts) === plainOf(things[index] ?? []);
    const broken = typeof mark === 'object' && mark.tag === 'br';
    if (fits && broken) return blocksOf(rest);
    // Marked text in a paragraph of its own.
    return undefined;
  });
  return found.every((one) => one !== undefined) ? (found as Rich[]) : undefined;
}

/**
 * A statement that a question for its reason follows is one question; a mere statement becomes a choice of two.
 */
export function asTruths(items: readonly Item[], losses: Loss[]): Item[] {
  const list: Item[] = [];
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const before = items[index - 1];
    if (before && isReason(before, item)) continue;
    if (item.kind !== 'truth') list.push(item);
    else if (next && isReason(item, next))
      list.push({
        ...item,
        between: next.prompt.slice(item.prompt.length),
        groups: [...item.groups, ...next.groups],
        right: [...item.right, ...next.right],
      });
    else {
      losses.push(loss('truth-as-choice', { id: item.id, type: 'TF', ...(item.line !== undefined && { line: item.line }) }));
      const keys: Record<string, string> = { j: 'a', n: 'b' };
      list.push({
        ...item,
        kind: 'single',
        groups: item.groups.map((group) => group.map((one) => ({ ...one, key: keys[one.key] ?? 'a' }))),
        right: item.right.map((key) => keys[key] ?? 'a'),
      });
    }
  }
  return list;
}

const isReason = (statement: Item, reason: Item): boolean =>
  statement.kind === 'truth' &&
  reason.kind === 'single' &&
  reason.id === `${statement.id}-reason` &&
  reason.prompt.length > statement.prompt.length &&
  same(reason.prompt.slice(0, statement.prompt.length), statement.prompt) &&
  (reason.groups[0] ?? []).every(({ key }) => key !== 'j' && key !== 'n');
