/** Widths of a frame, in CSS pixels, that heights are worked out for at build time. */
export const widths = [320, 480, 640, 800, 1024] as const;

/** Heights of a page in frames of each of `widths`. */
export type Heights = readonly number[];

/** Takes heights apart as an attribute carries them: `900 800 760 700 680`; undefined where it is anything else. */
export function readHeights(text: string | null | undefined): Heights | undefined {
  const parts = (text ?? '').trim().split(/\s+/);
  const heights = parts.map((part) => (/^[1-9]\d{0,4}$/.test(part) ? Number(part) : Number.NaN));
  return heights.length === widths.length && heights.every((height) => height <= 20_000) ? heights : undefined;
}

/**
 * The height to reserve in a frame of a width: between two known widths what lies on the line between them, outside the nearest.
 * At a known width it is exact, so nothing in the host moves when the page has loaded.
 */
export function heightAt(heights: Heights, width: number): number {
  const above = widths.findIndex((known) => known >= width);
  if (above < 0) return heights.at(-1) ?? 640;
  const [high = 640, wide = 640] = [heights[above], widths[above]];
  const [low, narrow] = [heights[above - 1], widths[above - 1]];
  if (low === undefined || narrow === undefined) return high;
  return Math.ceil(high + ((wide - width) / (wide - narrow)) * (low - high));
}
