import { meanInterval } from './interval.ts';
import { type Figure, type Given, type MetricNote, of, sampleNotes } from './metric-formula.ts';

/** Mean and spread of answers on a scale, from how often each was given. */
export interface Graded {
  n: number;
  mean: Figure;
  notes: MetricNote[];
}

/**
 * The mean of graded answers with its t-interval, kept within the scale. A scale of grades is taken as one of equal steps;
 * that is usual, and an assumption.
 */
export function graded(given: Given, from: number, to: number): Graded {
  let [n, sum] = [0, 0];
  for (let answer = from; answer <= to; answer++) {
    n += of(given, `a${answer}`);
    sum += answer * of(given, `a${answer}`);
  }
  const mean = sum / n;
  let squares = 0;
  for (let answer = from; answer <= to; answer++) squares += of(given, `a${answer}`) * (answer - mean) ** 2;
  const figure: Figure = { id: 'mean', value: mean, unit: 'grade' };
  if (n < 2 || squares === 0) return { n, mean: figure, notes: [...sampleNotes(n), ...(n > 1 ? (['unanimous'] as const) : [])] };
  const { from: low, to: high } = meanInterval(mean, Math.sqrt(squares / (n - 1)), n);
  return { n, mean: { ...figure, interval: { from: Math.max(from, low), to: Math.min(to, high) } }, notes: sampleNotes(n) };
}
