import type { Mood } from '../../../model/figure.ts';
import type { Scene } from '../../../model/kinds/story.ts';

/** Something of a scene in words, in its order. `beat` is the beat's place in the scene. */
export type Told =
  | Spoken<'say'>
  | Spoken<'think'>
  | { readonly what: 'narrate'; readonly beat: number }
  | Way<'enters'>
  | Way<'leaves'>
  | Looks;
interface Spoken<What> {
  readonly what: What;
  readonly beat: number;
  readonly who: string | undefined;
  readonly mood: Mood | undefined;
}
interface Way<What> {
  readonly what: What;
  readonly beat: number;
  readonly who: string;
}
interface Looks extends Way<'looks'> {
  readonly mood: Mood;
}

/**
 * A scene as a script reads: who says, thinks, comes and goes. A mood is named once, where it changes: beside the words it goes with,
 * or by itself where nothing is said.
 */
export function tellScene({ beats }: Pick<Scene, 'beats'>): Told[] {
  const shown = new Map<string, Mood>();
  return beats.flatMap((beat, index): Told[] => {
    const { who } = beat;
    const told: Told[] = [];
    if (beat.narrate) told.push({ what: 'narrate', beat: index });
    if (who !== undefined && beat.enter) told.push({ what: 'enters', beat: index, who });
    const changed = who !== undefined && beat.mood !== undefined && shown.get(who) !== beat.mood;
    if (who !== undefined && beat.mood) shown.set(who, beat.mood);
    const mood = changed ? beat.mood : undefined;
    if (beat.say) told.push({ what: 'say', beat: index, who, mood });
    if (beat.think) told.push({ what: 'think', beat: index, who, mood: beat.say ? undefined : mood });
    if (!beat.say && !beat.think && who !== undefined && mood) told.push({ what: 'looks', beat: index, who, mood });
    if (who !== undefined && beat.leave) told.push({ what: 'leaves', beat: index, who });
    return told;
  });
}
