import { addMonths } from '../checks/overdue-review.ts';
import type { Entry, Library } from '../library.ts';
import { perLibrary } from '../per-library.ts';
import { combined, freshMonths, type MeasureName, measures, type Unit } from './measures.ts';
import type { Evidence } from './read-evidence.ts';

/** One figure of a series. Without a value it rests on too few answers. */
export interface Point {
  date: string;
  value?: number;
  n?: number;
}

/** What one source says of one measure at one place, by date. Different sources are never mixed. */
export interface Series {
  /** The entry beside which it lies. */
  entry: Entry;
  step: string | undefined;
  touchpoint: string | undefined;
  measure: MeasureName;
  unit: Unit;
  source: string;
  /** Oldest first, at least one. */
  points: readonly [Point, ...Point[]];
  /** Cancellations of the last twelve months by reason, most frequent first. */
  reasons: readonly { reason: string | undefined; value: number }[];
}

/** Where one asks: at a step, on a whole process, or at a touchpoint. */
export type Where = { process: string; step?: string } | { journey: string; step?: string } | { touchpoint: string };

/** All series of a library, in the order of its entries and their files. */
export const allSeries = perLibrary((library: Library): readonly Series[] => library.entries.flatMap(seriesOf));

/**
 * What the data say at a place.
 * @param where without a step: what was measured over the whole flow. A touchpoint: its own file, and what others measured there outside steps
 */
export function evidenceOf(library: Library, where: Where): Series[] {
  return allSeries(library).filter((series) => {
    if ('touchpoint' in where) return series.touchpoint === where.touchpoint && series.step === undefined;
    const [kind, id] = 'process' in where ? ['processes', where.process] : ['journeys', where.journey];
    return series.entry.kind === kind && series.entry.id === id && series.step === where.step;
  });
}

/** Series at steps that happen at a touchpoint. */
export function evidenceAtStepsOf(library: Library, touchpoint: string): Series[] {
  return allSeries(library).filter(
    ({ entry, step, touchpoint: at }) => step !== undefined && (at ?? touchpointOf(entry, step)) === touchpoint,
  );
}

/** The newest figure. */
export const latest = (series: Series): Point => series.points[series.points.length - 1] as Point;

/** Figures that may be shown. */
export const shownPoints = (series: Series): (Point & { value: number; n: number })[] =>
  series.points.flatMap(({ date, value, n }) => (value === undefined || n === undefined ? [] : [{ date, value, n }]));

/** The day after which a figure is stale. */
export const staleAfter = (date: string): string => addMonths(date, freshMonths);

function touchpointOf(entry: Entry, step: string): string | undefined {
  if (entry.kind === 'processes') return (entry as Entry<'processes'>).facts.steps.find(({ id }) => id === step)?.touchpoint;
  return entry.kind === 'journeys' ? (entry as Entry<'journeys'>).facts.points.find(({ id }) => id === step)?.touchpoint : undefined;
}

function seriesOf(entry: Entry): Series[] {
  const groups = Map.groupBy(entry.evidence ?? [], ({ step, touchpoint, measure, unit, source }) =>
    JSON.stringify([step, touchpoint, measure, unit, source]),
  );
  return [...groups.values()].map((rows) => {
    const [{ step, touchpoint, measure, unit, source }] = rows as [Evidence];
    const byDate = Map.groupBy(rows, ({ date }) => date);
    const points = [...byDate].map(([date, same]) => pointOf(measure, date, same)).sort((a, b) => (a.date < b.date ? -1 : 1));
    return {
      entry,
      step,
      touchpoint: touchpoint ?? (entry.kind === 'touchpoints' ? entry.id : undefined),
      measure,
      unit,
      source,
      points: points as [Point, ...Point[]],
      reasons: reasonsOf(rows),
    };
  });
}

/** Rows of one day: one row, or one for each reason. One that is too small leaves the sum out altogether, or it could be told from it. */
function pointOf(measure: MeasureName, date: string, rows: readonly Evidence[]): Point {
  const values = rows.flatMap(({ value, n }) => (value === undefined || n === undefined ? [] : [{ value, n }]));
  const value = values.length === rows.length ? combined(measures[measure], values) : undefined;
  return value === undefined ? { date } : { date, value, n: Math.max(...values.map(({ n }) => n)) };
}

function reasonsOf(rows: readonly Evidence[]): Series['reasons'] {
  if (rows[0]?.measure !== 'cancellations') return [];
  const newest = rows.reduce((date, row) => (row.date > date ? row.date : date), '');
  const year = rows.filter(({ date, value }) => date > addMonths(newest, -12) && value !== undefined);
  return [...Map.groupBy(year, ({ reason }) => reason)]
    .map(([reason, same]) => ({ reason, value: same.reduce((sum, { value = 0 }) => sum + value, 0) }))
    .sort((a, b) => b.value - a.value || ((a.reason ?? '') < (b.reason ?? '') ? -1 : 1));
}
