/** What stands in masked texts for what must not be read: each as long as what it covers. */
export const fills = {
  /** Between blocks: no label reaches across, and a sentence may open behind it. */
  block: '•',
  /** Within a line: code, an address. No label reaches across. */
  inline: '\uFFFC',
  /** Markup that readers do not see; `closeGaps` decides whether a word runs on. */
  gap: '\uE000',
} as const;

/** Covers a piece of text; line breaks are covered too. */
export const cover = (text: string, fill: string): string => fill.repeat(text.length);

/** Markup inside a word vanishes (Kunden<b>wert</b>), elsewhere it is a blank. */
export const closeGaps = (text: string): string =>
  text.replace(/([^\uE000]?)(\uE000+)(?=(.?))/gsu, (_all, before: string, gap: string, after: string) => {
    const runsOn = /[\p{L}\p{M}\p{N}\u2060-]/u.test(before) && /[\p{L}\p{N}-]/u.test(after);
    return before + (runsOn ? '\u2060' : ' ').repeat(gap.length);
  });

const place = '[^\\s<>"„“”»«)\\]•\\uFFFC]';
const addresses = [
  new RegExp(`(?:\\b[a-z][a-z0-9+.-]{0,15}://|\\bwww\\.|\\b(?:mailto|tel|lotse|urn|data):)${place}+`, 'giu'),
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})*\\.[a-z]{2,12}(?![\\p{L}\\p{N}-])(?:[/?#]${place}*)?`,
    'gu',
  ),
];

/** Covers what no markup tells: URLs, e-mail addresses, names of hosts and files. */
export const coverAddresses = (text: string): string =>
  addresses.reduce((rest, address) => rest.replace(address, (found) => cover(found, fills.inline)), text);

/** Covers letters without end (encoded data): no word is that long, and taking one apart would take too long. */
export const coverEndless = (text: string): string =>
  text.replace(/[\p{L}\p{M}\p{N}-]{1000,5000}/gu, (found) => cover(found, fills.inline));

/** Covers the blank lines between paragraphs. */
export const coverBlankLines = (text: string): string => text.replace(/(?:\r?\n[ \t]*){2,1000}/g, (found) => cover(found, fills.block));

const named = new Map(
  Object.entries({
    ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç' },
    ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00AD', zwnj: '\u2060', zwj: '\u2060' },
  }),
);

/** Reads character references in place: K&uuml;che stays as long as it is, invisible signs after the letter. */
export const readReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (found, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    const sign = name ? named.get(name) : code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (sign === undefined) return cover(found, fills.inline);
    const rest = found.length - sign.length;
    return /\s/.test(sign) ? ' '.repeat(found.length) : sign + (/[\p{L}\p{M}\p{N}\u00AD\u2060-]/u.test(sign) ? '\u2060' : ' ').repeat(rest);
  });
