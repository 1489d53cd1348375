/** Advance widths of Literata, weight 500, in thousandths of an em, rounded up; measured in a browser, which `terms-index.spec.ts` does again. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [260, " '"],
  [340, '!(),.:;[]’·j'],
  [380, '-il{}'],
  [420, '1"Itf'],
  [480, '*/\\_s|„'],
  [520, '257czç`r–'],
  [560, '369?aäáàeéè“”'],
  [600, '0+<=>^ovy~ö×48$Jgx'],
  [640, 'FLdkpPSbq'],
  [680, '#BZhnñEuü'],
  [740, 'ARTXYÄCß'],
  [780, 'DKOQÖGV'],
  [840, 'HN&UÜ'],
  [900, '%@w…'],
  [1000, 'mM—'],
  [1100, 'W'],
];
const known = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** Room that another serif needs where ours does not load, and what rounding loses. */
const slack = 1.02;
/** A letter that the table does not know is as wide as the widest. */
const unknown = 1100;

/**
 * Upper bound of a text's width in the text face.
 * @param size of the type; the answer is in the same unit
 */
export const widthOf = (text: string, size: number): number =>
  Math.ceil((([...text].reduce((sum, letter) => sum + (known.get(letter) ?? unknown), 0) * size) / 1000) * slack);

/** A word may be this much longer than its line before it is divided: a wrong division reads worse than a wide line. */
const whole = 1.5;

/**
 * Breaks a label into lines, after blanks, hyphens and slashes; only a word far too long is divided, by room and not by syllables.
 * @param most width of a line that has a choice
 * @returns at least one line; joined again (a blank where one was, no hyphen that was not there) they are the label
 */
export function wrap(label: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of label.trim().split(/(?<=[-/–])(?=\S)|(?<=\s)/u)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (widthOf(line.trimEnd(), size) > most * whole) {
      const [head, rest] = divided(line, size, most * whole);
      lines.push(head);
      line = rest;
    }
  }
  return [...lines, ...(line.trim() ? [line.trimEnd()] : [])];
}

/** A long word in two: as much as fits with a hyphen, never fewer than three letters on either side. */
function divided(word: string, size: number, most: number): [string, string] {
  const letters = [...word.trimEnd()];
  let n = letters.length - 3;
  while (n > 3 && widthOf(`${letters.slice(0, n).join('')}-`, size) > most) n -= 1;
  const at = Math.max(1, n);
  return [`${letters.slice(0, at).join('')}-`, [...word].slice(at).join('')];
}
