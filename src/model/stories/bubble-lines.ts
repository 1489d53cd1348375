import { textWidth } from '../../language/text-width.ts';

/** The narrowest strip: a screen of 320 CSS pixels less page edges, frame and the room beside bubbles (styles/strip.css, bubble.css). */
const frame = 260;
/** Room a tail takes beside a bubble at the side, and what border and padding take of a bubble. */
const tail = 56;
const around = { say: 31.2, think: 40.8, narrate: 28 } as const;
const sizes = { say: 16, think: 16, narrate: 15 } as const;

/** Lines a bubble may have: from so many on it is noted, and from so many on refused. Near pictures are mostly face. */
export const longest = { wide: { noted: 5, refused: 6 }, medium: { noted: 5, refused: 6 }, close: { noted: 4, refused: 5 } } as const;

/**
 * Lines a text needs in a bubble where the strip is narrowest.
 * @param alone who speaks is alone in the picture: the bubble has all its width
 */
export function bubbleLines(text: string, kind: 'say' | 'think' | 'narrate', alone: boolean): number {
  const width = frame - around[kind] - (alone || kind === 'narrate' ? 0 : tail);
  return linesOf(text, width, sizes[kind]);
}

/** Lines a text breaks into; a word that is wider than a line takes as many as it fills. */
function linesOf(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    const own = textWidth(word, size);
    const space = used === 0 ? 0 : textWidth(' ', size);
    if (used + space + own <= width) {
      used += space + own;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(own / width) - 1;
    used = own % width || own;
  }
  return lines;
}
