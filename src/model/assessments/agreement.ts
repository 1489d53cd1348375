import { mean, variance } from './score.ts';

/** How far a group agrees, in words a reader understands. */
export const agreements = ['none', 'little', 'some', 'much', 'full'] as const;
export type Agreement = (typeof agreements)[number];

/**
 * How far a group agrees on a dimension, 0 to 1: 1 − mean variance of its statements / variance of answers by chance, (A² − 1) / 12
 * for A answers. For one statement this is r_wg (James, Demaree & Wolf 1984, Journal of Applied Psychology 69); for several r*_wg(J)
 * (Lindell, Brandt & Whitney 1999, Applied Psychological Measurement 23), which does not grow with the number of statements.
 * More spread than chance counts as 0, as both sources advise.
 * @param answers by statement, those of everybody who judged it; statements with fewer than two are left out
 */
export function agreementOf(scale: number, answers: readonly (readonly number[])[]): number | undefined {
  const spread = mean(answers.flatMap((given) => variance(given) ?? []));
  if (spread === undefined) return undefined;
  return Math.max(0, 1 - spread / ((scale ** 2 - 1) / 12));
}

/** Bounds of LeBreton & Senter 2008 (Organizational Research Methods 11): 0.30, 0.50, 0.70, 0.90. */
export function agreementWord(value: number): Agreement {
  // Figures are compared as they are shown, with two digits.
  const shown = Math.round(value * 100);
  return shown <= 30 ? 'none' : shown <= 50 ? 'little' : shown <= 70 ? 'some' : shown <= 90 ? 'much' : 'full';
}
