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

/** `/api/v1/heights.json`: what is known of the heights of embed pages. */
export interface HeightsFile {
  v: 1;
  widths: readonly number[];
  /** By kind, for pages nobody has measured. */
  usual: Record<string, Heights>;
  /** By path of the embed page below the site's root, `embed/terms/touchpoint/`; `lotse heights` fills it. */
  pages: Record<string, Heights>;
}

/** Medians of pages of the example company, as `lotse heights` measured them, in tens; `other` is for every other kind. */
export const usual: Record<string, Heights> = {
  assessments: [3280, 2590, 2270, 2270, 2620],
  guides: [5060, 3810, 3380, 3450, 3780],
  journeys: [5650, 4410, 4070, 3740, 3630],
  lessons: [11320, 9610, 8920, 9000, 9460],
  metrics: [1750, 1450, 1300, 1300, 1590],
  pages: [2170, 1620, 1480, 1500, 1730],
  paths: [2100, 1600, 1420, 1380, 1600],
  personas: [2430, 1940, 1740, 1830, 2140],
  practices: [1950, 1580, 1370, 1360, 1580],
  processes: [12120, 10950, 9050, 7380, 7130],
  review: [570, 530, 510, 520, 580],
  roles: [1440, 1130, 1090, 1080, 1300],
  search: [220, 230, 240, 240, 250],
  stories: [3830, 3320, 3300, 2700, 2980],
  terms: [2660, 2140, 1930, 1900, 2160],
  touchpoints: [2210, 1820, 1620, 1610, 1840],
  voices: [1320, 1080, 930, 910, 1140],
  other: [3540, 2830, 2500, 2410, 2650],
};

/**
 * Heights of a page, and whether they were measured.
 * @param file undefined where it could not be had
 * @param path of the embed page below the site's root
 */
export function heightsOf(file: HeightsFile | undefined, path: string): { heights: Heights; measured: boolean } {
  const pages = file?.pages ?? {};
  const own = Object.hasOwn(pages, path) ? readHeights(pages[path]?.join(' ')) : undefined;
  const [, kind = ''] = /embed\/([a-z]+)\//.exec(path) ?? [];
  const heights = own ?? (Object.hasOwn(usual, kind) ? usual[kind] : undefined) ?? (usual['other'] as Heights);
  return { heights, measured: Boolean(own) };
}
