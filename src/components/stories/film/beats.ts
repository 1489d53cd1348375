import type { Beat, Scene } from '../../../model/kinds/story.ts';
import type { Panel } from '../strip-layout.ts';
import { readingTime, rounded, seconds } from './durations.ts';
import { mouthOf } from './mouth.ts';
import type { BeatScore, LineScore } from './score.ts';

/** Words of a line in the film's language, plain. */
export type Words = (beat: Beat, kind: LineScore['kind'], index: number) => string;

/**
 * When each beat of a scene happens.
 * @param scene beats in order
 * @param panels framings of the scene, as the strip has them
 * @param from when the scene begins, in seconds
 * @returns beats, and when each framing begins
 */
export function timeBeats(scene: Scene, panels: readonly Panel[], from: number, words: Words): { beats: BeatScore[]; views: number[] } {
  const views: number[] = [];
  let now = from + seconds.opening;
  const beats = scene.beats.map((beat, index) => {
    const view = Math.max(
      0,
      panels.findIndex((panel) => panel.beats.includes(index)),
    );
    if (views[view] === undefined) {
      views[view] = view === 0 ? from : now;
      if (view > 0 && panels[view]?.shot !== panels[view - 1]?.shot) now += seconds.framing;
    }
    const timed = timeBeat(beat, index, view, now, words);
    now = timed.end;
    return timed;
  });
  return { beats, views };
}

function timeBeat(beat: Beat, index: number, view: number, start: number, words: Words): BeatScore {
  let now = start + (beat.enter ? seconds.walk : 0);
  const lines = (['narrate', 'say', 'think'] as const).flatMap((kind): LineScore[] => {
    if (!beat[kind]) return [];
    const text = words(beat, kind, index);
    const begin = now + (kind === 'narrate' ? 0 : seconds.lead);
    now = begin + readingTime(text);
    return [{ kind, start: rounded(begin), end: rounded(now), ...(kind === 'say' ? { mouth: mouthOf(text, (now - begin) * 0.85) } : {}) }];
  });
  if (lines.length > 0) now += seconds.after;
  else if (!beat.enter) now += seconds.silent;
  if (beat.mark) now = Math.max(now, start + seconds.mark);
  if (beat.leave) now += seconds.walk;
  const settled = now - (beat.leave ? 0.05 : seconds.after / 2);
  now += beat.hold ?? 0;
  return {
    beat: index,
    view,
    start: rounded(start),
    end: rounded(now),
    settled: rounded(settled),
    lines,
    ...(beat.who === undefined ? {} : { who: beat.who }),
    ...(beat.mood === undefined ? {} : { mood: beat.mood }),
    ...(beat.pose === undefined ? {} : { pose: beat.pose }),
    ...(beat.emotion === undefined ? {} : { emotion: beat.emotion as -2 | -1 | 0 | 1 | 2 }),
    ...(beat.enter === undefined ? {} : { enter: beat.enter }),
    ...(beat.leave === undefined ? {} : { leave: beat.leave }),
    ...(beat.mark ? { mark: true as const } : {}),
  };
}
