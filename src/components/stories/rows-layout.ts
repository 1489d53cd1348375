import type { Panel } from './strip-layout.ts';

/** What of a panel decides how wide it may be. */
export interface Weighed extends Pick<Panel, 'shot'> {
  readonly persons: { readonly length: number };
  /** First of its scene: rows like to begin with it. */
  readonly first: boolean;
}
/** How many panels share a row, for each of three widths of the strip: a page in the middle, a wide one, a sheet of paper. */
export interface RowSizes {
  readonly mid: 1 | 2;
  readonly far: 2 | 3;
  readonly leaf: 3 | 4;
}

/** Strips shorter than this are tastes: their panels stay small, rows may be open. */
const least = 4;

/**
 * Closes the rows of a strip: no row is left half empty, wide pictures get room, near ones stay small, scenes begin rows where it fits.
 * @param panels in reading order; their order is never changed
 * @returns for each panel how many share its row; the members of a row all say the same
 */
export function rowsOf(panels: readonly Weighed[]): RowSizes[] {
  if (panels.length < least) return panels.map(() => ({ mid: 2, far: 3, leaf: 4 }));
  const mid = pack(panels, { 1: alone, 2: shared(0.5, 0.5) });
  const far = pack(panels, { 2: (row) => 0.9 - 0.8 * count(row, 'wide') + 0.5 * count(row, 'close'), 3: shared(0.6, 0.5) });
  const leaf = pack(panels, { 3: (row) => 1 - 0.4 * count(row, 'wide'), 4: shared(0.3, 0.2) });
  return panels.map((_, at) => ({ mid: mid[at] as 1 | 2, far: far[at] as 2 | 3, leaf: leaf[at] as 3 | 4 }));
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

/** The cheapest way to cut panels into rows of the given sizes; for each panel the size of its row. */
function pack(panels: Row, costs: Readonly<Record<number, (row: Row) => number>>): number[] {
  const sizes = Object.keys(costs).map(Number);
  const best: { cost: number; sizes: number[] }[] = [{ cost: 0, sizes: [] }];
  for (let end = 1; end <= panels.length; end++) {
    const last = best[end - 1];
    let found = { cost: (last?.cost ?? 0) + tooShort, sizes: [...(last?.sizes ?? []), Math.max(...sizes)] };
    for (const size of sizes) {
      const before = best[end - size];
      if (!before) continue;
      const cost = before.cost + (costs[size]?.(panels.slice(end - size, end)) ?? 0);
      if (cost < found.cost) found = { cost, sizes: [...before.sizes, ...Array.from({ length: size }, () => size)] };
    }
    best.push(found);
  }
  return best.at(-1)?.sizes ?? [];
}
