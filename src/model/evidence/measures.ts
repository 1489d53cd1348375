/** What can be measured at a touchpoint, a step or over a whole process. The names stand in `evidence.csv`; words for people are in i18n. */
export const measureNames = [
  'csat',
  'nps',
  'ces',
  'complaints',
  'cancellations',
  'abandonment',
  'resolution-time',
  'first-contact-resolution',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** `points`: on the measure's own scale; `h`, `d`: hours, days. */
export const units = ['%', 'points', 'count', 'h', 'd'] as const;
export type Unit = (typeof units)[number];

/** How a measure is written, read and put together. */
export interface Measure {
  /** Units it may come in. With one alone the file need not name it. */
  units: readonly [Unit, ...Unit[]];
  min: number;
  /** Left out where there is no upper end. */
  max?: number;
  better: 'more' | 'less';
  /** Digits after the decimal mark that are shown; 0 for counts, which must be whole. */
  decimals: 0 | 1;
  /** Several values become one: counts are summed, the rest is weighed by n. */
  combine: 'sum' | 'mean';
}

/**
 * The measures. Scales: CSAT as share of satisfied answers (0–100 %), NPS -100…100 (Reichheld 2003), CES 2.0 on 1–7, where 7 is
 * least effort (Dixon et al. 2013), the others as counted.
 */
export const measures: Record<MeasureName, Measure> = {
  csat: { units: ['%'], min: 0, max: 100, better: 'more', decimals: 0, combine: 'mean' },
  nps: { units: ['points'], min: -100, max: 100, better: 'more', decimals: 0, combine: 'mean' },
  ces: { units: ['points'], min: 1, max: 7, better: 'more', decimals: 1, combine: 'mean' },
  complaints: { units: ['count'], min: 0, better: 'less', decimals: 0, combine: 'sum' },
  cancellations: { units: ['count'], min: 0, better: 'less', decimals: 0, combine: 'sum' },
  abandonment: { units: ['%'], min: 0, max: 100, better: 'less', decimals: 0, combine: 'mean' },
  'resolution-time': { units: ['h', 'd'], min: 0, better: 'less', decimals: 1, combine: 'mean' },
  'first-contact-resolution': { units: ['%'], min: 0, max: 100, better: 'more', decimals: 0, combine: 'mean' },
};

/** A figure on fewer answers could point to somebody: it is not shown, and does not leave the file. */
export const fewest = 5;

/** Months after its date from which a figure counts as stale. */
export const freshMonths = 12;

/** The values a measure can have, for messages: `0–100`. */
export const rangeText = ({ min, max, decimals }: Measure): string =>
  max === undefined ? `${min}, ${min + 1}, ${min + 2} …` : `${min}–${max}${decimals > 0 ? `, ${min}.5 …` : ''}`;

/** One value of several: a sum, or the mean weighed by n. Nothing without values. */
export function combined(measure: Measure, values: readonly { value: number; n: number }[]): number | undefined {
  if (values.length === 0) return;
  if (measure.combine === 'sum') return values.reduce((sum, { value }) => sum + value, 0);
  const n = values.reduce((sum, one) => sum + one.n, 0);
  return values.reduce((sum, one) => sum + one.value * one.n, 0) / n;
}
