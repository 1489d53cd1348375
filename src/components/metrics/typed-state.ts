import type { Typed } from '../../model/metrics/reckon.ts';

const longest = 30;
const longestPasted = 400_000;

/**
 * What a calculator keeps, taken apart: fields it knows, with texts that fit. Nothing when it is no such state.
 * @param ids of the formula's fields
 */
export const typedState =
  (ids: readonly string[]) =>
  (value: unknown): Typed | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { fields, pasted } = value as Record<string, unknown>;
    if (typeof fields !== 'object' || fields === null || typeof pasted !== 'string' || pasted.length > longestPasted) return undefined;
    const known: Record<string, string> = {};
    for (const id of ids) {
      const text = Object.hasOwn(fields, id) ? (fields as Record<string, unknown>)[id] : undefined;
      if (text === undefined) continue;
      if (typeof text !== 'string' || text.length > longest) return undefined;
      known[id] = text;
    }
    return { fields: known, pasted };
  };
