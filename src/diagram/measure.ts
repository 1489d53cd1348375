/** Advance widths of Hanken Grotesk, weight 600 (the widest in use), in 1/100 em: as Chromium's canvas gives them. */
const groups: Record<number, string> = {
  19: "'",
  24: ',.:;ij',
  25: '!',
  26: ' \u00a0()I',
  27: 'l{|}‘’',
  29: '[]‚',
  31: '`',
  32: '·',
  33: '-',
  34: 'f',
  36: '"t',
  40: '*',
  42: '/r–„°',
  45: '“”',
  47: 'sz',
  50: 'L',
  51: '?',
  52: 'cg«»',
  53: 'vxy',
  54: 'aeäéèáà',
  55: 'Jk',
  56: '0123456789$+<=>FPhnuü€',
  57: 'Soö',
  58: 'ETbdpq',
  60: 'Z§',
  61: 'BR',
  62: 'Y',
  65: 'Kß',
  66: 'AUXÄÜ',
  67: 'V',
  68: 'DN…',
  69: 'H',
  70: '#&',
  71: 'C',
  73: 'G',
  74: '%',
  75: 'OwÖ',
  78: 'Q',
  84: 'm',
  85: 'M',
  87: '@',
  97: 'W',
};
const widths = new Map(Object.entries(groups).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)));
/** Any other sign is taken for a wide one: better room to spare than a cut word. */
const unknown = 100;

/**
 * Width of a text on one line.
 * @param size font size in CSS pixels
 * @returns CSS pixels
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const sign of text) sum += widths.get(sign) ?? unknown;
  return (sum * size) / 100;
}

/**
 * Breaks a text into lines, not at a space that holds its words together (U+00A0). A word that is wider than a line is parted at its syllables, else anywhere; no letter is lost.
 * @param width of a line, CSS pixels
 * @param syllables parts of a word between which it may be broken
 */
export function wrap(text: string, width: number, size: number, syllables: (word: string) => string[] = (word) => [word]): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => textWidth(words, size) <= width;
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (fits(word)) {
      lines.push(line);
      line = word;
      continue;
    }
    const parts = broken(word, line ? `${line} ` : '', fits, syllables);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

/** A word too wide for a line in pieces; the first one follows what the line already holds, if a syllable fits there. */
function broken(word: string, before: string, fits: (words: string) => boolean, syllables: (word: string) => string[]): string[] {
  const pieces = word.split(/(?<=-)/).flatMap((part) => (fits(part) ? [part] : syllables(part)));
  const parts = pieces.flatMap((piece) => (fits(`${piece}-`) ? [piece] : [...piece]));
  const lines: string[] = [];
  let line = before;
  for (const [at, part] of parts.entries()) {
    const hyphen = at < parts.length - 1 && !part.endsWith('-') ? '-' : '';
    if (fits(line + part + hyphen)) {
      line += part;
      continue;
    }
    const done = line.trimEnd();
    if (done) lines.push(done === before.trimEnd() || done.endsWith('-') ? done : `${done}-`);
    line = part;
  }
  return [...lines, line];
}
