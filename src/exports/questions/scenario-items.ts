import { type Item, type ItemOption, type Loss, loss, placeOfItem } from '../../model/exchange/questions/item.ts';
import { blocksOf, type Rich, rich } from '../../model/exchange/questions/rich.ts';
import { type Option, optionText } from '../../model/questions/parts.ts';
import { lineOf, targetOf } from '../../model/questions/scenario.ts';

/**
 * A conversation as single choices along its best way, one for each turn; what is said elsewhere has no right answer and is left out.
 * @param name what somebody who speaks is called
 */
export function conversation(
  item: Item,
  nodes: readonly Option[],
  asOption: (option: Option) => ItemOption,
  name: (who: string) => string,
  losses: Loss[],
): Item[] {
  const at = placeOfItem(item);
  const turns: Item[] = [];
  let node = nodes[0];
  for (const [turn, key] of item.right.entries()) {
    const chosen = node?.choices.find((choice) => choice.key === key);
    if (!node || !chosen) break;
    const { who, words } = lineOf(optionText(node));
    const said: Rich = [rich('p', [rich('strong', [`${name(who)}:`]), ` ${words}`])];
    turns.push({
      ...item,
      id: `${item.id}-${turn + 1}`,
      kind: 'single',
      prompt: blocksOf([...(turn === 0 ? item.prompt : []), ...said]),
      groups: [node.choices.map((choice) => withoutTarget(asOption(choice)))],
      right: [key],
    });
    node = nodes.find((one) => one.key === targetOf(chosen));
  }
  const asking = nodes.filter((one) => one.choices.length > 0).length;
  if (turns.length === 0) losses.push(loss('scenario-lost', at));
  else losses.push(loss('scenario-split', at, { n: turns.length, lost: nodes.length - turns.length, asking: asking - turns.length }));
  return turns;
}

function withoutTarget(option: ItemOption): ItemOption {
  const text = [...option.text];
  const last = text.at(-1);
  if (typeof last === 'string') text[text.length - 1] = last.replace(/\s*→\s*\d?\s*$/, '');
  return { ...option, text };
}
