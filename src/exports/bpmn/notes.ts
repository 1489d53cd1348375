import type { Box, Point } from '../../diagram/flow.ts';
import { wrap } from '../../diagram/measure.ts';
import { linesBelow, nameBelow } from './flow-nodes.ts';
import type { Places } from './place.ts';

/** What hangs on a step: a break point as an annotation, a document as a data object. */
export interface Note {
  kind: 'breakpoint' | 'document';
  id: string;
  /** XML id of the step. */
  step: string;
  text: string;
}

/** A note with its place, and the line to its step. */
export interface PlacedNote {
  note: Note;
  box: Box;
  points: Point[];
}

const gap = 16;
const annotation = 180;

/** Puts notes below the pool, near the column of their step, in as many rows as they need; none lies on another. */
export function besides(notes: readonly Note[], { pool, shapes }: Places): PlacedNote[] {
  const rows: { right: number; height: number; notes: { note: Note; x: number; width: number; height: number }[] }[] = [];
  const xOf = ({ step }: Note) => shapes.get(step)?.x ?? pool.x;
  for (const note of [...notes].sort((a, b) => xOf(a) - xOf(b))) {
    const width = note.kind === 'breakpoint' ? annotation : nameBelow.width;
    const height =
      note.kind === 'breakpoint'
        ? wrap(note.text, annotation - 20, 12).length * 15 + 14
        : 50 + (linesBelow(note.text) + 1) * nameBelow.line;
    let row = rows.find(({ right }) => right + gap <= xOf(note));
    if (!row) {
      row = { right: 0, height: 0, notes: [] };
      rows.push(row);
    }
    row.notes.push({ note, x: xOf(note), width, height });
    row.right = xOf(note) + width;
    row.height = Math.max(row.height, height);
  }
  let y = pool.y + pool.height + 2 * gap;
  return rows.flatMap((row) => {
    const top = y;
    y += row.height + gap;
    return row.notes.map(({ note, x, width, height }): PlacedNote => {
      const shape = shapes.get(note.step);
      const box = note.kind === 'document' ? { x: x + width / 2 - 18, y: top, width: 36, height: 50 } : { x, y: top, width, height };
      const middle = Math.round((box.x + box.width / 2) * 10) / 10;
      const from: Point = shape ? [Math.min(Math.max(middle, shape.x), shape.x + shape.width), shape.y + shape.height] : [middle, top];
      return { note, box, points: [from, [middle, top]] };
    });
  });
}
