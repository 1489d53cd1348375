/** A name of a column as comparisons see it: words apart, lower case, umlauts opened: `prefLabel` → pref label, „Oberbegriff(e)“ → oberbegriffe. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})\((e|en|n|s|r|er|in)\)/gu, '$1$2')
    .replace(/(\p{L})[:*](?=in)/gu, '$1')
    .replace(/(\p{L})[:*/]-?[rn](?!\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
