import type { Language } from '../../model/entry.ts';
import type { ItemOption } from '../../model/exchange/questions/item.ts';
import { plainOf } from '../../model/exchange/questions/rich.ts';
import { readNumber } from '../../model/questions/number.ts';

/** The number an option stands for, or both ends of its range; nothing where it is none. */
export function numbersOf(option: ItemOption, language: Language): [number, number] | undefined {
  const [from, to = from] = plainOf(option.text)
    .split(/(?<=\d)\s*–\s*(?=\d)/)
    .map((end) => readNumber(end, language));
  return from === undefined || to === undefined ? undefined : [from, to];
}
