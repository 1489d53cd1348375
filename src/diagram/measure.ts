import { textWidth } from '../language/text-width.ts';

export { textWidth };

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
