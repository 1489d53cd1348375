import type { Picture } from './flow.ts';
import { sizes } from './sizes.ts';

/** What of a wide picture one sheet of paper shows, beside the names of its lanes. CSS pixels. */
export interface Sheet {
  x: number;
  width: number;
}

/** A picture on paper: upright where it is higher than it could be on its side. */
export interface Sheets {
  upright: boolean;
  /** From left to right; together they are the whole picture. */
  parts: Sheet[];
}

/**
 * What a sheet of A4 holds beside its margins and a line above the picture, in CSS pixels of the picture, if its smallest words
 * are to be no smaller than 7 pt: measures in mm, scaled by 12 px of the picture to 7 pt of paper.
 */
const pixel = (mm: number): number => (mm * 72 * sizes.small.font) / (25.4 * 7);
const aside = { width: pixel(285), height: pixel(190) };
const upright = { width: pixel(198), height: pixel(277) };

/**
 * Parts a wide picture among sheets of paper on which its words can be read: as few sheets as possible, cut between phases
 * before between columns, and as even as can be. A single column wider than a sheet, or lanes higher than one, are set smaller.
 */
export function sheetsOf(picture: Picture): Sheets {
  const stands = picture.height > aside.height;
  const room = (stands ? upright : aside).width - sizes.lane.width;
  const phases = new Set(picture.phases.map(({ x }) => Math.round(x)));
  const cuts = [...new Set(picture.steps.map(({ x }) => Math.round(x - 8)))].filter((x) => x > 0).sort((a, b) => a - b);
  const ends = [...cuts, Math.round(picture.width)];
  /** Best ways to show the picture up to each end, by the fewest sheets, cuts within phases, then the widest part. */
  const best: Way[] = [];
  for (const end of ends) {
    const ways = [{ count: 0, within: 0, widest: 0, parts: [] }, ...best].flatMap((before): Way[] => {
      const x = endOf(before);
      const width = end - x;
      // One column is never parted.
      if (width > room && ends.some((other) => other > x && other < end)) return [];
      const within = before.within + Number(x > 0 && !phases.has(x));
      return [{ count: before.count + 1, within, widest: Math.max(before.widest, width), parts: [...before.parts, { x, width }] }];
    });
    const [first] = ways.sort((a, b) => a.count - b.count || a.within - b.within || a.widest - b.widest);
    if (first) best.push(first);
  }
  return { upright: stands, parts: best.at(-1)?.parts ?? [] };
}

interface Way {
  count: number;
  within: number;
  widest: number;
  parts: Sheet[];
}

const endOf = ({ parts }: Way): number => {
  const last = parts.at(-1);
  return last ? last.x + last.width : 0;
};
