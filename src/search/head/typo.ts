import { editDistance } from '../../model/nearest.ts';

/** Slips forgiven in a word or name of this length; short words turn into others too easily. */
export const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Keys by length, with the letters each holds, so that most can be passed over without counting edits. */
export interface TypoIndex {
  keys: readonly string[];
  masks: Uint32Array;
  /** Where keys of a length begin; one more at the end. */
  starts: readonly number[];
}

/** Makes keys ready for being looked up with slips. */
export function typoIndex(all: readonly string[]): TypoIndex {
  const keys = [...all].sort((a, b) => a.length - b.length);
  const starts: number[] = [];
  for (const [at, { length }] of keys.entries()) while (starts.length <= length) starts.push(at);
  return { keys, masks: Uint32Array.from(keys, mask), starts: [...starts, keys.length] };
}

/**
 * Keys a few slips away, the nearest first; swapped neighbours are one slip. A first letter that differs counts a little more.
 * An edit changes at most two letters of the set: whatever differs in more can be passed over.
 */
export function nearKeys({ keys, masks, starts }: TypoIndex, word: string, most = slips(word.length)): { key: string; distance: number }[] {
  if (most === 0) return [];
  const own = mask(word);
  const found: { key: string; distance: number }[] = [];
  const from = starts[Math.max(0, word.length - most)] ?? keys.length;
  const to = starts[word.length + most + 1] ?? keys.length;
  for (let at = from; at < to; at++) {
    if (bits(own ^ (masks[at] as number)) > 2 * most) continue;
    const key = keys[at] as string;
    const distance = editDistance(word, key, most + 1);
    if (distance <= most) found.push({ key, distance: distance + (key[0] === word[0] ? 0 : 0.5) });
  }
  return found.sort((a, b) => a.distance - b.distance || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
}

function mask(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) % 31);
  return set >>> 0;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
