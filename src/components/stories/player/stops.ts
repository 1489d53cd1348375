import type { Reel } from './reel.ts';

/** A place where the film rests by itself. */
export interface Stop {
  readonly at: number;
  /** Id of the scene. */
  readonly scene: string;
  readonly kind: 'touchpoint' | 'lesson';
}

/**
 * Where a film rests: at every touchpoint's mark, when it is wanted, and at the end of scenes a lesson asks about.
 * @param touchpoints whether the reader wants to stop at them
 * @param asked ids of scenes with a question
 * @returns in order of time
 */
export function stopsOf({ scenes, to }: Pick<Reel, 'scenes' | 'to'>, touchpoints: boolean, asked: ReadonlySet<string>): Stop[] {
  return scenes
    .flatMap(({ id, beats, end }): Stop[] => {
      const marked = touchpoints ? beats.find(({ mark }) => mark) : undefined;
      return [
        ...(marked ? [{ at: marked.settled, scene: id, kind: 'touchpoint' as const }] : []),
        ...(asked.has(id) ? [{ at: Math.min(to, beats.at(-1)?.settled ?? end), scene: id, kind: 'lesson' as const }] : []),
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** The first stop on the way; one that stands where the way begins has been met already. */
export const stopBetween = (stops: readonly Stop[], from: number, to: number): Stop | undefined =>
  stops.find(({ at }) => from < at && at <= to);
