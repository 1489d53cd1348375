import { type Item, type Loss, loss, placeOfItem } from '../../model/exchange/questions/item.ts';
import type { Rich, RichPart } from '../../model/exchange/questions/rich.ts';

/** A question as those GIFT knows: what it lacks becomes something near it, and is named. */
export function giftItems(item: Item, losses: Loss[]): Item[] {
  const at = placeOfItem(item);
  const [first = [], second = []] = item.groups;
  if (item.kind === 'truth') {
    losses.push(loss('truth-split', at, { right: `${item.id}-reason` }));
    const [verdict = '', reason = ''] = item.right;
    return [
      { ...item, groups: [first], right: [verdict] },
      { ...item, id: `${item.id}-reason`, kind: 'single', prompt: [...item.prompt, ...item.between], groups: [second], right: [reason] },
    ];
  }
  if (item.kind === 'order') {
    losses.push(loss('order-as-match', at));
    const places = first.map((_one, index) => ({ key: String(index + 1), text: [`${index + 1}`], feedback: [] }));
    return [{ ...item, kind: 'match', groups: [first, places], right: first.map(({ key }) => `${key}${item.right.indexOf(key) + 1}`) }];
  }
  if (item.kind === 'gap' && first.length > 1) {
    losses.push(loss('gap-split', at, { n: first.length }));
    return first.map((option) => ({
      ...item,
      id: `${item.id}-${option.key}`,
      prompt: onlyGap(item.prompt, option.key),
      groups: [[option]],
    }));
  }
  return [item];
}

/** The text with one blank; the others are only hinted at. */
function onlyGap(parts: Rich, key: string): Rich {
  return parts.map((part): RichPart => {
    if (typeof part === 'string') return part;
    if (part.tag !== 'gap') return { ...part, parts: onlyGap(part.parts, key) };
    return part.attributes?.['key'] === key ? part : '(…)';
  });
}
