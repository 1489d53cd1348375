import { listOf } from './vocabulary.ts';

/** Properties of `<Story>`, as authors write them. */
export interface StoryGuest {
  scene?: string | undefined;
  scenes?: string | undefined;
  stop?: string | undefined;
  question?: string | undefined;
}

/** The film rests at the end of this scene and hands over to this question of the same text. */
export interface GuestStop {
  scene: string;
  question: string;
}

/**
 * Scenes of a story that a text shows.
 * @returns undefined for all of them
 */
export function guestScenes({ scene, scenes }: StoryGuest): string[] | undefined {
  const named = [...new Set(listOf(scenes ?? scene))];
  return named.length > 0 ? named : undefined;
}

/**
 * Where the film rests, in the order written: the first scene of `stop` goes with the first of `question`. One question
 * without a `stop` belongs to the end. What has no counterpart is left out; the check `story-guest` names it.
 * @param all ids of the story's scenes, in order
 */
export function guestStops(guest: StoryGuest, all: readonly string[]): GuestStop[] {
  const shown = guestScenes(guest);
  const last = all.findLast((id) => !shown || shown.includes(id));
  const questions = listOf(guest.question);
  const stops = guest.stop === undefined && questions.length === 1 && last ? [last] : listOf(guest.stop);
  return stops.flatMap((scene, index) => {
    const question = questions[index];
    return question ? [{ scene, question }] : [];
  });
}
