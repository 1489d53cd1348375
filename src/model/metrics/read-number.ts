import type { Language } from '../entry.ts';

/**
 * A number as people type it: `1.234,5`, `1,234.5`, `1 234,5`, `−3`, `12 %`, `40 €`.
 * Where both marks occur, the last one is the decimal mark. A single mark before three digits is read as the language writes it.
 * @returns nothing when it is no number
 */
export function readNumber(text: string, language: Language): number | undefined {
  const bare = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/\s*(%|€|EUR)$/i, '')
    .replace(/^€\s*/, '')
    .replace(/(\d)[\s'’](?=\d{3}(\D|$))/g, '$1');
  const shape = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(bare);
  if (!shape) return undefined;
  const [, sign = '', digits = ''] = shape;
  const decimal = decimalMark(digits, language);
  const [whole = '', fraction, ...more] = decimal ? digits.split(decimal) : [digits];
  if (more.length > 0 || /[.,]/.test(fraction ?? '')) return undefined;
  if (/[.,]/.test(whole) && !/^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test(whole)) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return sign === '-' ? -value : value;
}

function decimalMark(digits: string, language: Language): '.' | ',' | undefined {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot < 0 && comma < 0) return undefined;
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const mark = dot >= 0 ? '.' : ',';
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(digits);
  if (!grouped) return mark;
  // `1.234.567` can only be groups; `1.234` is what the language makes of it.
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return undefined;
  return mark === (language === 'de' ? ',' : '.') ? mark : undefined;
}

/** Numbers from a pasted list, and the pieces that are none. */
export interface PastedNumbers {
  values: number[];
  strangers: string[];
}

/** No more than this many are taken from a list: it would stop the page. */
export const mostValues = 100_000;

/**
 * Reads a pasted list or a column of a table: one a line, or parted by semicolons, tabs, blanks or commas.
 * A first line without any number is a heading and left out.
 */
export function readNumbers(text: string, language: Language): PastedNumbers {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  if (lines.length > 1 && lines[0] && !/\d/.test(lines[0])) lines.shift();
  const pieces = lines
    .flatMap((line) => line.split(/[;\t]|,\s+|\s+/))
    .map((piece) => piece.replace(/^"|"$|,$/g, ''))
    .filter(Boolean)
    .flatMap((piece) => (commaList(piece, language) ? piece.split(',') : [piece]))
    .slice(0, mostValues);
  const result: PastedNumbers = { values: [], strangers: [] };
  for (const piece of pieces) {
    const value = readNumber(piece, language);
    if (value === undefined) result.strangers.push(piece);
    else result.values.push(value);
  }
  return result;
}

/** `4,5,3` are three numbers in any language, `4,5` two in English only. */
const commaList = (piece: string, language: Language): boolean =>
  /^\d+(,\d+)+$/.test(piece) && (language === 'en' ? !/^\d{1,3}(,\d{3})+$/.test(piece) : piece.split(',').length > 2);
