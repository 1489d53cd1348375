import { type Item, type Loss, loss } from '../../model/exchange/questions/item.ts';

/** An order that is already right as written leaves nothing to do without scripts: its last item comes first. */
export function inTurn(item: Item, at: Pick<Loss, 'id' | 'type' | 'line' | 'file'>, losses: Loss[]): Item {
  const [options = []] = item.groups;
  if (options.map(({ key }) => key).join(' ') !== item.right.join(' ')) return item;
  losses.push(loss('reordered', at));
  return { ...item, groups: [[...options.slice(-1), ...options.slice(0, -1)]] };
}
