import type { LabelHit } from '../../language/label-index.ts';

/** A text node of the host that was cut: it stays where it is as the first piece, whoever else holds it. */
export interface Split {
  text: Text;
  /** What the text keeps. */
  head: string;
  /** What was made behind it, in order: marks and texts. */
  pieces: readonly (HTMLElement | Text)[];
}

/**
 * Cuts hits out of a text. No node of the host is moved, wrapped or taken away; ranges move along with the cuts.
 * @param hits in order, not overlapping, at least one
 * @param wrap makes the mark for a hit; the word goes in
 */
export function cut(text: Text, hits: readonly LabelHit<number>[], wrap: (hit: LabelHit<number>) => HTMLElement): Split {
  const pieces: (HTMLElement | Text)[] = [];
  for (const hit of hits.toReversed()) {
    const tail = hit.end < text.length ? text.splitText(hit.end) : undefined;
    const word = text.splitText(hit.start);
    const mark = wrap(hit);
    word.before(mark);
    mark.append(word);
    pieces.unshift(mark, ...(tail ? [tail] : []));
  }
  return { text, head: text.data, pieces };
}

/**
 * Gives a text back what was cut off and takes the pieces away. Where the host wrote a new text, its text stays; where it took a piece
 * away on its own, that piece stays away.
 * @param rewritten whether the host changed the text since
 */
export function join({ text, pieces }: Split, rewritten = false): void {
  const left = pieces.filter((piece) => piece.parentNode !== null || text.parentNode === null);
  if (!rewritten) text.appendData(left.map((piece) => piece.textContent ?? '').join(''));
  for (const piece of pieces) piece.remove();
}

/** Whether text and pieces still stand in a row. */
export function isWhole({ text, head, pieces }: Split): boolean {
  if (text.data !== head) return false;
  let last: ChildNode = text;
  return pieces.every((piece) => {
    const follows = last.nextSibling === piece;
    last = piece;
    return follows;
  });
}
