import { type Item, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { same } from '../../model/exchange/questions/rich.ts';

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
