/** A stretch across a gutter: from where it comes in to where it goes out, on which sides. */
export interface Stretch {
  /** Along the gutter. */
  start: number;
  end: number;
  /** Whether its way out is before the gutter (back) or after it (on). It always comes in from before. */
  out: 'before' | 'after';
}

/** Room between two stretches that share a track. */
const apart = 10;

/**
 * Gives stretches of one gutter their tracks (0 is next to the source's side), so that those which overlap lie side by side
 * and as few as possible cross.
 * @returns a track for each stretch, in their order
 */
export function tracksOf(stretches: readonly Stretch[]): number[] {
  let order = stretches.map((_stretch, at) => at);
  let best = cost(order, stretches);
  // Swapping neighbours until nothing gets better: exact enough for the handful of edges that meet in a gutter.
  for (let better = true; better; ) {
    better = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const other = order.with(at, order[at + 1] ?? 0).with(at + 1, order[at] ?? 0);
      const price = cost(other, stretches);
      if (price >= best) continue;
      [order, best, better] = [other, price, true];
    }
  }
  const tracks: number[] = stretches.map(() => 0);
  for (const [place, at] of order.entries()) {
    const before = order.slice(0, place).filter((other) => overlap(stretches[at] as Stretch, stretches[other] as Stretch));
    tracks[at] = Math.max(-1, ...before.map((other) => tracks[other] ?? 0)) + 1;
  }
  return tracks;
}

/** Crossings of stretches laid in an order. */
function cost(order: readonly number[], stretches: readonly Stretch[]): number {
  let sum = 0;
  for (const [place, at] of order.entries()) {
    for (const other of order.slice(place + 1)) {
      const [near, far] = [stretches[at] as Stretch, stretches[other] as Stretch];
      if (near.out === 'after' && within(near.end, far)) sum += 1;
      if (within(far.start, near)) sum += 1;
      if (far.out === 'before' && within(far.end, near)) sum += 1;
    }
  }
  return sum;
}

const within = (at: number, { start, end }: Stretch): boolean => at > Math.min(start, end) && at < Math.max(start, end);

const overlap = (a: Stretch, b: Stretch): boolean =>
  Math.min(a.start, a.end) < Math.max(b.start, b.end) + apart && Math.min(b.start, b.end) < Math.max(a.start, a.end) + apart;
