import type { GroupPicture } from './team.ts';

/** How a dimension moved from one round to the next. */
export interface Change {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Whether it is larger than what chance alone often makes of so few people. */
  readonly clear: boolean;
}

/** Below so many people in either round no difference is called clear. */
export const fewForComparison = 10;

/**
 * Compares two rounds. A difference is clear if it exceeds twice its standard error, √(s₁²/n₁ + s₂²/n₂) (Welch 1947), with ten people or more in
 * both: a plain caution and no test, since partly the same people answered and nobody was drawn by lot.
 * Dimensions without points in one of both are left out.
 */
export function changesOf(before: GroupPicture, after: GroupPicture): Change[] {
  return after.dimensions.flatMap((now) => {
    const then = before.dimensions.find(({ id }) => id === now.id);
    if (then?.points === undefined || now.points === undefined) return [];
    const difference = now.points - then.points;
    const error = Math.sqrt((then.spread ?? 0) / then.people + (now.spread ?? 0) / now.people);
    const enough = then.people >= fewForComparison && now.people >= fewForComparison;
    return [{ id: now.id, before: then.points, after: now.points, difference, clear: enough && Math.abs(difference) > 2 * error }];
  });
}
