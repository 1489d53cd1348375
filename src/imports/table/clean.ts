/** What was taken from a cell, by the code of its loss. */
export type Taken = 'markup' | 'control-characters' | 'formula' | 'cell-error';

/** Texts people write where they have nothing to say. */
const placeholder = /^(?:[-–—?.…/]+|n\.?\s?\/?\s?a\.?|k\.\s?a\.|null|none|undefined|nan|tbd|\(leer\)|\(empty\))$/i;
/** Errors a spreadsheet leaves in place of a value, in German and English. */
const cellError = /^#(?:REF|NAME|VALUE|N\/A|NULL|NUM|DIV\/0|SPILL|CALC|GETTING_DATA|BEZUG|WERT|NV|ZAHL|ÜBERLAUF)[!?]?$/i;
/** A call, a reference to cells, a sum, or a command through a pipe: not a sentence that begins with “=”. */
const formula = /^[=+\-@]\s*(?:[\p{L}.]+\d*\(|[^|]{1,200}\|.*!|\$?[A-Z]{1,3}\$?\d+\b|\d+\s*[+*/-]\s*\d)/u;
const tag =
  /<!--[\s\S]*?-->|<\/?(?:p|br|b|i|u|em|strong|span|div|a|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|img|script|style|iframe|object|embed|svg|code|pre|sub|sup|font|blockquote|hr|s|small|mark|input|form|button|o:p|(?:ac|ri):[\w-]+)(?:\s[^<>]*)?\/?>/gi;
const dropped = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const entity =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|shy|[aouAOU]uml|szlig|ndash|mdash|hellip|bdquo|ldquo|rdquo|euro));/gi;
const entities: Record<string, string> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '\u00AD',
    szlig: 'ß',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    euro: '€',
  },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', bdquo: '„', ldquo: '“', rdquo: '”' },
};

/**
 * A cell of somebody else's table as plain text: no markup, formulas, errors, control characters; placeholders are nothing.
 * @param taken is told what was taken away
 */
export function cleanText(cell: string, taken: (what: Taken) => void): string {
  let text = cell.replace(/\r\n?|\u2028|\u2029/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controlled = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\uFEFF\uFFFE\uFFFF]/g, '').toWellFormed();
  if (controlled !== text) taken('control-characters');
  text = controlled.trim();
  if (placeholder.test(text)) return '';
  if (cellError.test(text)) return say('cell-error');
  if (formula.test(text)) return say('formula');
  const plain = unmarked(text);
  if (plain !== text) taken('markup');
  return plain
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

  function say(what: Taken): '' {
    taken(what);
    return '';
  }
}

/** A name of a concept: one line, without soft hyphens. */
export const cleanLabel = (cell: string, taken: (what: Taken) => void): string =>
  cleanText(cell, taken)
    .replace(/\u00AD/g, '')
    .replace(/(?<=\p{L})-\n/gu, '-')
    .replace(/\s+/g, ' ');

function unmarked(text: string): string {
  tag.lastIndex = 0;
  const tagged = /</.test(text) && tag.test(text);
  const bare = tagged
    ? text
        .replace(dropped, '')
        .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/ul|\/ol)\b[^<>]*>/gi, '\n')
        .replace(/<li\b[^<>]*>/gi, '• ')
        .replace(tag, '')
    : text;
  return bare.replace(entity, (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name) return entities[name] ?? entities[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0)
      ? String.fromCodePoint(code)
      : '';
  });
}
