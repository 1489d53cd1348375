import { type MeasureName, measureNames, measures } from '../../model/evidence/measures.ts';
import { latest, type Series, shownPoints } from '../../model/evidence/series.ts';
import type { Entry } from '../../model/library.ts';
import { mostLines } from './chart-layout.ts';

/** Everything measured at one touchpoint, or along one flow and its steps. */
export interface MeasuredPlace {
  entry: Entry;
  /** Of the whole first, then step by step, then in the order of measures. */
  series: Series[];
}

/** Series by the entry they lie beside, in the order in which the entries first appear. */
export function measuredPlaces(all: readonly Series[]): MeasuredPlace[] {
  return [...Map.groupBy(all, ({ entry }) => entry)].map(([entry, series]) => ({
    entry,
    series: [...series].sort((a, b) => stepNumber(a) - stepNumber(b) || measureNames.indexOf(a.measure) - measureNames.indexOf(b.measure)),
  }));
}

/** Number of the step or touchpoint of a journey at which something was measured; 0 for the whole. */
export function stepNumber({ entry, step }: Series): number {
  if (step === undefined) return 0;
  const among = entry.kind === 'processes' ? (entry as Entry<'processes'>).facts.steps : (entry as Entry<'journeys'>).facts.points;
  return among.findIndex(({ id }) => id === step) + 1;
}

/** Series of one measure and unit that share a chart: of similar size, so that small ones are not pressed flat, and few enough to be told apart. */
export function chartsOf(all: readonly Series[]): Series[][] {
  const size = (series: Series) => {
    const points = shownPoints(series);
    return points.reduce((sum, { value }) => sum + value, 0) / Math.max(1, points.length);
  };
  const alike = Map.groupBy(
    [...all].sort((a, b) => measureNames.indexOf(a.measure) - measureNames.indexOf(b.measure)),
    ({ measure, unit }) => `${measure} ${unit}`,
  );
  return [...alike.values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => size(b) - size(a));
    const each = Math.ceil(sorted.length / Math.ceil(sorted.length / mostLines));
    return chunks(sorted, each);
  });
}

/** Charts that share a table: as many as it has columns for on a phone. */
export function figuresOf(all: readonly Series[]): Series[][][] {
  const figures: Series[][][] = [];
  for (const chart of chartsOf(all)) {
    const last = figures.at(-1);
    if (last && last.flat().length + chart.length <= mostLines) last.push(chart);
    else figures.push([chart]);
  }
  return figures;
}

/** A place's worst newest figure of a measure, in hours where it is a time; nothing where there is none to show. */
export function worstOf(series: readonly Series[], measure: MeasureName): number | undefined {
  const values = series.flatMap((one) => {
    const { value } = latest(one);
    return one.measure !== measure || value === undefined ? [] : value * (one.unit === 'd' ? 24 : 1);
  });
  if (values.length === 0) return;
  return measures[measure].better === 'more' ? Math.min(...values) : Math.max(...values);
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_none, at) => all.slice(at * size, (at + 1) * size));
