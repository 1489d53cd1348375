/** A counted thing: „1 Schritt“, „{n} Schritte“. */
export interface Counted {
  one: string;
  many: string;
}

/** A number with its noun in the right form. */
export const counted = (words: Counted, n: number): string => fill(n === 1 ? words.one : words.many, { n });

/**
 * Fills a sentence: `{name}` becomes its value; a part in `[…]` vanishes when one of its names has no value.
 * @param sentence words with places
 * @param values what goes in
 */
export function fill(sentence: string, values: Record<string, string | number | undefined>): string {
  const has = (name: string) => values[name] !== undefined && values[name] !== '';
  return sentence
    .replace(/\[([^[\]]*)\]/g, (_all, part: string) => ([...part.matchAll(/\{(\w+)\}/g)].every((match) => has(match[1] ?? '')) ? part : ''))
    .replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}
