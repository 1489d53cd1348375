import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { penAt } from '../../diagram/path.ts';
import { type MeasureName, measures } from '../../model/evidence/measures.ts';

/** A figure to draw. */
export interface Dot {
  date: string;
  value: number;
}

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const round = (n: number): number => Math.round(n * 10) / 10;

/** Upper and lower end of an axis: counts from zero; what has a scale never less than a sixth of it, or noise would look like news. */
function domainOf(name: MeasureName, dots: readonly Dot[]): [number, number] {
  const { min, max, combine } = measures[name];
  const values = dots.map(({ value }) => value);
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (max === undefined) return [0, combine === 'sum' ? Math.max(high, 4) : high || 1];
  const lack = (max - min) / 6 - (high - low);
  if (lack > 0) [low, high] = [low - lack / 2, high + lack / 2];
  const shift = Math.max(0, min - low) - Math.max(0, high - max);
  return [low + shift, high + shift];
}

export const sparkSize = { width: 64, height: 20 };

/**
 * A small line without axes.
 * @returns the path and its last point; nothing for less than two figures
 */
export function sparkLayout(name: MeasureName, dots: readonly Dot[]): { path: string; end: [number, number] } | undefined {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || dots.length < 2) return;
  const x = scaleLinear([at(first.date), at(last.date)], [2, sparkSize.width - 4]);
  const y = scaleLinear(domainOf(name, dots), [sparkSize.height - 3, 3]);
  const pen = penAt([x(at(first.date)), y(first.value)]);
  for (const { date, value } of dots.slice(1)) pen.line([x(at(date)), y(value)]);
  return { path: pen.drawn(), end: [Math.round(x(at(last.date))), Math.round(y(last.value))] };
}

/** Series in one chart: more could not be told apart by form. */
export const mostLines = 4;
/**
 * The form that marks figures of a series, around a place: circle, square, triangle, diamond.
 * @returns part of a path
 */
export function markPath(series: number, x: number, y: number): string {
  if (series === 0) return `M${round(x - 3)} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`;
  if (series === 1) return `M${round(x - 2.7)} ${round(y - 2.7)}h5.4v5.4h-5.4Z`;
  if (series === 2) return `M${x} ${round(y - 3.8)}l3.6 6.3h-7.2Z`;
  return `M${x} ${round(y - 4.4)}l3 4.4l-3 4.4l-3 -4.4Z`;
}

/** A chart, ready to draw. */
export interface Chart {
  width: number;
  height: number;
  /** Where the axes end: left, right, top and bottom. */
  area: { left: number; right: number; top: number; bottom: number };
  lines: { path: string; marks: [number, number][]; label: [number, number] }[];
  values: { y: number; value: number }[];
  months: { x: number; date: string }[];
}

const size = { width: 300, height: 170 };
const area = { left: 42, right: 278, top: 12, bottom: 146 };
/** Letters at the ends of lines keep this distance. */
const apart = 13;

/**
 * Several series of one measure over time.
 * @param series at least one with at least one figure, at most `mostLines`; oldest first
 */
export function chartLayout(name: MeasureName, series: readonly (readonly Dot[])[]): Chart {
  const dots = series.flat();
  const days = [...new Set(dots.map(({ date }) => date))].sort();
  const [first, last] = [at(days[0] ?? '1970-01-01'), at(days.at(-1) ?? '1970-01-01')];
  const x = scaleLinear([first, Math.max(last, first + 1)], [area.left + 8, area.right - 14]);
  const y = scaleLinear(domainOf(name, dots), [area.bottom - 4, area.top]).nice(4);
  const place = (dot: Dot): [number, number] => [round(x(at(dot.date))), round(y(dot.value))];
  const ends = series.map((one) => (one.length > 0 ? place(one.at(-1) as Dot) : ([area.left, area.bottom] as [number, number])));
  const labels = spread(ends.map(([, end]) => end));
  return {
    ...size,
    area,
    lines: series.map((one, index) => ({
      path:
        line<Dot>(
          (dot) => x(at(dot.date)),
          (dot) => y(dot.value),
        ).digits(1)(one) ?? '',
      marks: one.map(place),
      label: [(ends[index]?.[0] ?? 0) + 12, round((labels[index] ?? 0) + 4)],
    })),
    values: y.ticks(4).map((value) => ({ y: round(y(value)), value })),
    months: monthTicks(days).map((date) => ({ x: round(x(at(date))), date })),
  };
}

/** First, last and one between, as evenly as the days allow: three fit side by side. */
function monthTicks(days: readonly string[]): string[] {
  const [first, last] = [at(days[0] ?? ''), at(days.at(-1) ?? '')];
  const nearest = (time: number) =>
    days.reduce((best, day) => (Math.abs(at(day) - time) < Math.abs(at(best) - time) ? day : best), days[0] ?? '');
  return [...new Set([0, 1, 2].map((part) => nearest(first + (part * (last - first)) / 2)))];
}

/** Heights moved apart where they would cover each other, in their order. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed = [...heights];
  let before = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    before = Math.max(height, before + apart);
    placed[index] = before;
  }
  const over = Math.max(0, before - area.bottom);
  return placed.map((height) => height - over);
}
