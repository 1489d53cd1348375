/** What a sample leaves open: with a confidence of 95 per cent the value of all lies in here. */
export interface Interval {
  from: number;
  to: number;
}

/** The 97.5 per cent point of the standard normal distribution: two-sided confidence of 95 per cent. */
export const z95 = 1.959963984540054;

/**
 * Score interval of a share (Wilson, E. B., 1927: Probable Inference, the Law of Succession, and Statistical Inference,
 * Journal of the American Statistical Association 22, 209–212). It holds for few answers and near 0 and 1, where the
 * usual interval fails.
 * @param hits how many of `n`; 0 ≤ hits ≤ n
 * @param n at least 1
 * @returns ends between 0 and 1
 */
export function wilson(hits: number, n: number, z = z95): Interval {
  const share = hits / n;
  const spread = z ** 2 / n;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

/**
 * Interval of a difference of two shares of the same answers: p − d, as in promoters less detractors. Its variance is
 * (p + d − (p − d)²) ÷ n, that of a value that is 1, 0 or −1 (for the net promoter score see Rocks, B., 2016: Interval
 * Estimation for the "Net Promoter Score", The American Statistician 70, 365–372, where this is the Wald interval).
 * @returns ends between −1 and 1
 */
export function netInterval(plus: number, minus: number, n: number, z = z95): Interval {
  const [p, d] = [plus / n, minus / n];
  const half = z * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n);
  return { from: Math.max(-1, p - d - half), to: Math.min(1, p - d + half) };
}

/**
 * Interval of a mean with Student's t (Student, 1908: The Probable Error of a Mean, Biometrika 6, 1–25).
 * @param deviation standard deviation of the sample, divided by n − 1
 * @param n at least 2
 */
export function meanInterval(mean: number, deviation: number, n: number): Interval {
  const half = (t95(n - 1) * deviation) / Math.sqrt(n);
  return { from: mean - half, to: mean + half };
}

/**
 * The 97.5 per cent point of Student's t distribution.
 * Its finite series for whole degrees of freedom: Abramowitz and Stegun, 1964, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 * @param freedom degrees of freedom, at least 1
 */
export function t95(freedom: number): number {
  if (freedom > 2000) return z95 + (z95 ** 3 + z95) / (4 * freedom);
  let [low, high] = [z95, 13];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of a t distribution between −t and t. */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= ((power - 1) / power) * cosine ** 2;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
