import { type Item, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, plainOf, type Rich, type RichPart, rich, same } from '../../model/exchange/questions/rich.ts';
import type { At, Choice, GiftQuestion } from './gift-question.ts';
import type { GiftText } from './gift-text.ts';

/** A short answer as a text with one gap: all accepted words in it. */
export function gapItem(question: GiftQuestion, base: Item, text: (one: GiftText | null) => Rich, at: At, losses: Loss[]): Item {
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
