import { read, write } from '../base/storage.ts';

const isSeed = (value: unknown): value is number => typeof value === 'number';
let own: number | undefined;

/** A number that stays with this learner on this device, so that options always stand in the same order for one person. */
function learnerSeed(): number {
  own ??= read('lotse:seed:v1', 0, isSeed);
  if (own === 0) {
    own = crypto.getRandomValues(new Uint32Array(1))[0] || 1;
    write('lotse:seed:v1', own);
  }
  return own;
}

/**
 * Puts the children of a list into this learner's order: the same at every visit, another for other people.
 * @param name the question's, so that each has an order of its own
 * @param fits whether an order of keys may stay; a few more are tried where it may not
 */
export function shuffle(list: HTMLElement, name: string, fits: (keys: string[]) => boolean = () => true): void {
  const options = [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement && 'option' in child.dataset);
  let seed = learnerSeed();
  for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  for (let round = 0; round < 20; round++) {
    const mixed = mixedBy(options, seed + round);
    if (!fits(mixed.map((option) => option.dataset['option'] ?? ''))) continue;
    for (const option of mixed) list.append(option);
    return;
  }
}

/** Fisher–Yates with the generator mulberry32. */
export function mixedBy<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed >>> 0;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (state + 0x6d2b79f5) >>> 0;
    let drawn = Math.imul(state ^ (state >>> 15), state | 1);
    drawn ^= drawn + Math.imul(drawn ^ (drawn >>> 7), drawn | 61);
    const other = Math.floor((((drawn ^ (drawn >>> 14)) >>> 0) / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
