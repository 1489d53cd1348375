/** Nothing to open and no mark to take off. */
const bare = /^[A-Za-z]*$/;

/** A spelling as comparisons see it: lower case, umlauts and ß opened, no marks, hyphens as blanks. */
export const fold = (text: string): string =>
  bare.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFC')
        .toLowerCase()
        .trim()
        .replace(/ä/g, 'ae')
        .replace(/ö/g, 'oe')
        .replace(/ü/g, 'ue')
        .replace(/ß/g, 'ss')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[-\s]+/g, ' ');
