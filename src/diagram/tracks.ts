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
  const order = stretches.map((_stretch, at) => at);
  // Swapping neighbours until nothing gets better: exact enough for the handful of edges that meet in a gutter.
  for (let better = true; better; ) {
    better = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const [left, right] = [order[at] ?? 0, order[at + 1] ?? 0];
      const [near, far] = [stretches[left] as Stretch, stretches[right] as Stretch];
      if (crossings(far, near) >= crossings(near, far)) continue;
      [order[at], order[at + 1], better] = [right, left, true];
    }
  }
  const tracks: number[] = stretches.map(() => 0);
  for (const [place, at] of order.entries()) {
    const before = order.slice(0, place).filter((other) => overlap(stretches[at] as Stretch, stretches[other] as Stretch));
    tracks[at] = Math.max(-1, ...before.map((other) => tracks[other] ?? 0)) + 1;
  }
  return tracks;
}

/** Crossings of two stretches, the first one nearer to the source's side. */
function crossings(near: Stretch, far: Stretch): number {
  return (
    Number(near.out === 'after' && within(near.end, far)) +
    Number(within(far.start, near)) +
    Number(far.out === 'before' && within(far.end, near))
  );
}

const within = (at: number, { start, end }: Stretch): boolean => at > Math.min(start, end) && at < Math.max(start, end);

const overlap = (a: Stretch, b: Stretch): boolean =>
  Math.min(a.start, a.end) < Math.max(b.start, b.end) + apart && Math.min(b.start, b.end) < Math.max(a.start, a.end) + apart;
