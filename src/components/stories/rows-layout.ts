import type { Panel } from './strip-layout.ts';

/** What of a panel decides how wide it may be. */
export interface Weighed extends Pick<Panel, 'shot'> {
  readonly persons: { readonly length: number };
  readonly lines: { readonly length: number };
  /** A large screen or sheet stands in it: it cannot be slim. */
  readonly screen?: boolean;
  /** First of its scene: rows like to begin with it. */
  readonly first: boolean;
}
/** How many of the strip's columns a panel takes, for each of four widths of the strip. */
export interface Spans {
  /** A page in the middle: one or two panels a row. */
  readonly mid: number;
  /** A broad one: two or three. */
  readonly far: number;
  /** A whole screen: three or four. */
  readonly vast: number;
  /** A sheet of paper: three or four, in a long strip four or five. */
  readonly leaf: number;
}

/** The columns of a row: a number that two, three, four and five panels share evenly. */
export const columns = 60;
/** Widths a panel can have. Few, because each has its rule in `styles/strip.css`. */
export const widths = [10, 12, 14, 15, 16, 18, 20, 22, 24, 26, 30, 34, 36, 60] as const;

/** Strips shorter than this are tastes: their panels stay small, rows may be open. */
const least = 4;
/** Strips longer than this take more panels a row on paper, or they would need a third sheet. */
const long = 20;

/** Whether a strip is printed in smaller letters, with more panels a row. */
export const isDense = (panels: { readonly length: number }): boolean => panels.length > long;

/**
 * Closes the rows of a strip: no row is left half empty, scenes begin rows where it fits, and within a row wide pictures are
 * wider than near ones that say little.
 * @param panels in reading order; their order is never changed
 * @returns the columns of each panel; those of a row fill it
 */
export function rowsOf(panels: readonly Weighed[]): Spans[] {
  if (panels.length < least) return panels.map(() => ({ mid: 30, far: 20, vast: 20, leaf: 15 }));
  const mid = pack(panels, { 1: alone, 2: shared(0.5, 0.5) });
  const far = pack(panels, { 2: (row) => 0.9 - 0.8 * count(row, 'wide') + 0.5 * count(row, 'close'), 3: shared(0.6, 0.5) });
  const vast = pack(panels, { 3: (row) => 0.8 - 0.5 * count(row, 'wide'), 4: shared(0.3, 0.4) });
  const leaf = pack(
    panels,
    isDense(panels)
      ? { 4: (row) => 1 - 0.2 * count(row, 'wide'), 5: shared(0.2, 0.1) }
      : { 3: (row) => 1 - 0.4 * count(row, 'wide'), 4: shared(0.3, 0.2) },
  );
  return panels.map((_, at) => ({ mid: mid[at] ?? 0, far: far[at] ?? 0, vast: vast[at] ?? 0, leaf: leaf[at] ?? 0 }));
}

type Row = readonly Weighed[];
const count = (row: Row, shot: Panel['shot']): number => row.filter((panel) => panel.shot === shot).length;
const alone = ([panel]: Row): number =>
  panel?.shot === 'wide' ? 0.1 : panel?.shot === 'close' ? 3 : (panel?.persons.length ?? 0) > 1 ? 1.2 : 2;
/** A row of several: dearer for each wide picture that gets little room, and for each scene that begins within. */
const shared =
  (wide: number, inside: number) =>
  (row: Row): number =>
    wide * count(row, 'wide') + inside * row.slice(1).filter(({ first }) => first).length;
/** A row that should not be: panels left over when the sizes do not add up. */
const tooShort = 20;

/** The cheapest way to cut panels into rows of the given sizes; for each panel the columns it takes in its row. */
function pack(panels: Row, costs: Readonly<Record<number, (row: Row) => number>>): number[] {
  const sizes = Object.keys(costs).map(Number);
  const best: { cost: number; rows: readonly Row[] }[] = [{ cost: 0, rows: [] }];
  for (let end = 1; end <= panels.length; end++) {
    const last = best[end - 1];
    let found = { cost: (last?.cost ?? 0) + tooShort, rows: [...(last?.rows ?? []), panels.slice(end - 1, end)] };
    for (const size of sizes) {
      const before = best[end - size];
      if (!before) continue;
      const row = panels.slice(end - size, end);
      const cost = before.cost + (costs[size]?.(row) ?? 0);
      if (cost < found.cost) found = { cost, rows: [...before.rows, row] };
    }
    best.push(found);
  }
  const most = Math.max(...sizes);
  return (best.at(-1)?.rows ?? []).flatMap((row) => (sizes.includes(row.length) ? share(row) : row.map(() => columns / most)));
}

/** How much of a row a panel would like: a wide picture more than others, a near face with a line at most less. */
const wish = ({ shot, persons, lines, screen }: Weighed): number =>
  shot === 'wide' ? 6 : shot === 'close' && persons.length < 2 && lines.length < 2 && !screen ? 4 : 5;

/** The columns of a row's panels, as near to their wishes as whole widths allow; equal wishes get equal widths, so a row is calm. */
function share(row: Row): number[] {
  const wishes = row.map(wish);
  const kinds = [...new Set(wishes)].sort((a, b) => a - b);
  const sum = wishes.reduce((all, one) => all + one, 0);
  const narrowest = (0.8 * columns) / row.length;
  let best: { off: number; of: ReadonlyMap<number, number> } | undefined;
  const choose = (chosen: readonly number[]): void => {
    if (chosen.length < kinds.length) {
      for (const width of widths) if (width >= (chosen.at(-1) ?? narrowest)) choose([...chosen, width]);
      return;
    }
    const of = new Map(kinds.map((kind, at) => [kind, chosen[at] ?? 0]));
    if (wishes.reduce((all, one) => all + (of.get(one) ?? 0), 0) !== columns) return;
    const off = wishes.reduce((all, one) => all + ((of.get(one) ?? 0) - (columns * one) / sum) ** 2, 0);
    if (!best || off < best.off) best = { off, of };
  };
  choose([]);
  return wishes.map((one) => best?.of.get(one) ?? columns / row.length);
}
