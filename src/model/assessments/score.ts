import { type Answers, type Asked, cannotJudge } from './asked.ts';

/** Points of somebody, or of a group: 0 (nothing applies) to 100 (everything applies). */
export interface Score {
  /** By dimension; nothing where too little was answered. */
  readonly dimensions: Readonly<Record<string, number | undefined>>;
  /** The mean of all dimensions; nothing if fewer than half of them have points. */
  readonly all: number | undefined;
}

/**
 * Points of one person. A dimension's answers are averaged and put on 0–100: (mean − 1) / (scale − 1) × 100.
 * With fewer than half of its statements judged a dimension has none: two answers of six would speak for the other four.
 */
export function scoreOf(asked: Asked, answers: Answers): Score {
  const dimensions = Object.fromEntries(asked.dimensions.map(({ id, items }) => [id, pointsOf(asked.scale, items, answers)]));
  return { dimensions, all: overall(Object.values(dimensions)) };
}

function pointsOf(scale: number, items: readonly string[], answers: Answers): number | undefined {
  const judged = items.flatMap((id) => (answers[id] === undefined || answers[id] === cannotJudge ? [] : [answers[id]]));
  if (judged.length === 0 || judged.length * 2 < items.length) return undefined;
  return (((mean(judged) ?? 1) - 1) / (scale - 1)) * 100;
}

/** The mean over dimensions, if at least half of them have points. */
export function overall(points: readonly (number | undefined)[]): number | undefined {
  const given = points.filter((one) => one !== undefined);
  return given.length * 2 < points.length ? undefined : mean(given);
}

/** The mean, or nothing of nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

/** The sample variance (divided by n − 1); nothing for fewer than two values. */
export function variance(values: readonly number[]): number | undefined {
  const middle = mean(values);
  if (middle === undefined || values.length < 2) return undefined;
  return values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1);
}
