import { type Item, type ItemOption, type Loss, letters, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, plainOf, type Rich } from '../../model/exchange/questions/rich.ts';
import type { At, GiftQuestion } from './gift-question.ts';
import { type GiftText, unescapedGift } from './gift-text.ts';
import { inTurn } from './in-turn.ts';

/** Pairs; where the partners are the numbers from 1 on, an order. */
export function matchItem(
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
export function listItems(parts: Rich): Rich[] | undefined {
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
