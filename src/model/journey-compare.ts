import type { JourneyFacts, JourneyPoint } from './kinds/journey.ts';

type Phase = JourneyFacts['phases'][number];
type Two<T> = [T, T];

/** A phase that both go through, or one of them alone. */
export interface AlignedPhase {
  id: string;
  phases: Two<Phase | undefined>;
  points: Two<JourneyPoint[]>;
}

/** A place where one is much happier than the other. */
export interface Difference {
  phase: AlignedPhase;
  /** The two moments that are compared: the same meeting at a touchpoint, or how each leaves the phase. */
  points: Two<JourneyPoint>;
  at: 'touchpoint' | 'end';
  /** Levels between them, always positive. */
  levels: number;
}

/** From so many levels on (of -2 … 2) a difference is named. */
const apart = 2;

/**
 * Lays the phases of two journeys side by side: phases of the same id meet, as many as keep the order of both;
 * the others stay alone between them, the first journey's before the second's.
 */
export function alignedPhases(a: JourneyFacts, b: JourneyFacts): AlignedPhase[] {
  const common = commonOrder(
    a.phases.map(({ id }) => id),
    b.phases.map(({ id }) => id),
  );
  const rest: Two<Phase[]> = [[...a.phases], [...b.phases]];
  const made: AlignedPhase[] = [];
  const add = (first: Phase | undefined, second: Phase | undefined) => {
    const id = first?.id ?? second?.id ?? '';
    const points = (facts: JourneyFacts, phase: Phase | undefined) =>
      phase ? facts.points.filter((point) => point.phase === phase.id) : [];
    made.push({ id, phases: [first, second], points: [points(a, first), points(b, second)] });
  };
  for (const id of [...common, undefined]) {
    while (rest[0].length > 0 && rest[0][0]?.id !== id) add(rest[0].shift(), undefined);
    while (rest[1].length > 0 && rest[1][0]?.id !== id) add(undefined, rest[1].shift());
    if (id !== undefined) add(rest[0].shift(), rest[1].shift());
  }
  return made;
}

/** Longest sequence of ids that both have in the same order. */
function commonOrder(a: readonly string[], b: readonly string[]): string[] {
  // best[i][j]: the longest one of what follows a[i] and b[j].
  const best: string[][][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => []));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [down = [], right = []] = [best[i + 1]?.[j], best[i]?.[j + 1]];
      const row = best[i];
      if (row) row[j] = a[i] === b[j] ? [a[i] ?? '', ...(best[i + 1]?.[j + 1] ?? [])] : down.length >= right.length ? down : right;
    }
  return best[0]?.[0] ?? [];
}

/**
 * Where one of two is at least two levels happier: at the same touchpoint in the same phase (first meeting with first, second
 * with second), and where both leave a phase. The end of a phase is not named again when a touchpoint already said the same.
 */
export function differences(phases: readonly AlignedPhase[]): Difference[] {
  return phases.flatMap((phase) => {
    const [ours, theirs] = phase.points;
    const met = (points: JourneyPoint[], touchpoint: string) => points.filter((point) => point.touchpoint === touchpoint);
    const found = [...new Set(ours.map((point) => point.touchpoint))].flatMap((touchpoint) => {
      const second = met(theirs, touchpoint);
      return met(ours, touchpoint).flatMap((point, index) => difference(phase, 'touchpoint', point, second[index]));
    });
    const end = difference(phase, 'end', ours.at(-1), theirs.at(-1));
    return [...found, ...end.filter((one) => !found.some((other) => happier(other) === happier(one)))];
  });
}

/** Which of the two is happier: 0 or 1. */
export const happier = ({ points: [a, b] }: Difference): 0 | 1 => (a.emotion > b.emotion ? 0 : 1);

function difference(phase: AlignedPhase, at: Difference['at'], a: JourneyPoint | undefined, b: JourneyPoint | undefined): Difference[] {
  if (!a || !b) return [];
  const levels = Math.abs(a.emotion - b.emotion);
  return levels < apart ? [] : [{ phase, points: [a, b], at, levels }];
}
