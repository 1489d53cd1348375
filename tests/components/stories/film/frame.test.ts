import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frame, frameAt, type PersonFrame } from '../../../../src/components/stories/film/frame.ts';
import type { Score } from '../../../../src/components/stories/film/score.ts';
import { timeScenes } from '../../../../src/components/stories/film/timeline.ts';
import type { Scene } from '../../../../src/model/kinds/story.ts';
import { cast, looks, scenes } from '../sample.ts';

const walking: Scene = {
  id: 'walk',
  set: 'street',
  caption: { de: 'Dort' },
  describe: { de: 'Das' },
  beats: [
    { who: 'anna', at: 'left', pose: 'walk', enter: 'left', mood: 'happy', say: { de: 'Guten Tag!' } },
    {
      who: 'tom',
      at: 'right',
      mood: 'surprised',
      pose: 'explain',
      say: { de: 'Ach, Sie sind es.' },
      camera: { shot: 'medium', move: 'push' },
    },
    { who: 'anna', mood: 'angry', pose: 'point', say: { de: 'Ja, ich bin es!' } },
    { who: 'anna', leave: 'left', mood: 'sad' },
    { who: 'tom', mood: 'sad', hold: 2 },
  ],
};
const all = [...scenes.slice(0, 4), walking, ...scenes.slice(4)];
const timed = timeScenes({ id: 'x', language: 'de', story: { cast, scenes: all } as never, looks, text: (value) => value?.de ?? '' });
const score: Score = { v: 1, id: 'x', language: 'de', duration: (timed.at(-1)?.end ?? 0) + 1.4, people: {}, scenes: timed, art: {} };
const cuts = timed.flatMap(({ views }) => views.filter(({ cut }) => cut).map(({ start }) => start));

test('the same time gives the same picture, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: score.duration + 5, noNaN: true }), { minLength: 2, maxLength: 8 }), (times) => {
      const once = times.map((t) => frameAt(score, t));
      for (const [i, t] of [...times.entries()].reverse()) expect(frameAt(score, t)).toEqual(once[i]);
    }),
    { numRuns: 200 },
  );
});

test('nobody jumps: from one sixtieth of a second to the next everything moves a little, cuts excepted', () => {
  let before: Frame | undefined;
  const jumps: string[] = [];
  for (let t = 0; t < score.duration; t += 1 / 60) {
    const frame = frameAt(score, t);
    if (before && !cuts.some((cut) => cut > t - 1 / 30 && cut <= t))
      jumps.push(...compare(before, frame).map((what) => `${t.toFixed(2)} ${what}`));
    before = frame;
  }
  expect(jumps).toEqual([]);
});

function compare(a: Frame, b: Frame): string[] {
  return b.layers.flatMap((layer) => {
    const old = a.layers.find(({ scene }) => scene === layer.scene);
    if (!old) return [];
    const found = (['camera', 'set'] as const).flatMap((key) =>
      layer[key].some((value, i) => Math.abs(value - (old[key][i] ?? 0)) > (i === 2 ? 0.05 : 12))
        ? [`${key} ${old[key]} -> ${layer[key]}`]
        : [],
    );
    for (const person of layer.people) {
      const last = old.people.find(({ who }) => who === person.who);
      if (last) found.push(...leaps(last, person).map((what) => `${person.who}: ${what}`));
    }
    return found;
  });
}
/** Limits in units of the picture and degrees for one sixtieth of a second. */
function leaps(a: PersonFrame, b: PersonFrame): string[] {
  const all: [string, number, number, number][] = [
    ['x', a.x, b.x, 26],
    ['y', a.y, b.y, 9],
    ['scale', a.scale, b.scale, 0.02],
    ['tilt', a.tilt, b.tilt, 1.2],
    ['head x', a.head.x, b.head.x, 12],
    ['head y', a.head.y, b.head.y, 12],
    ['head tilt', a.head.tilt, b.head.tilt, 1.5],
  ];
  return all.flatMap(([name, from, to, most]) => (Math.abs(from - to) > most ? [`${name} ${from} -> ${to}`] : []));
}

test('a mouth moves only while its owner speaks, and is closed at the end of the words', () => {
  for (const scene of timed)
    for (const beat of scene.beats)
      for (const line of beat.lines.filter(({ kind }) => kind === 'say')) {
        const mouths = (t: number) =>
          Object.fromEntries(
            frameAt(score, t)
              .layers.at(-1)
              ?.people.map(({ who, mouth }) => [who, mouth]) ?? [],
          );
        const middle = mouths((line.start + line.end) / 2);
        for (const [who, mouth] of Object.entries(middle)) if (who !== beat.who) expect(mouth).toBe('');
        expect(['', '0']).toContain(mouths(line.end - 0.02)[beat.who ?? ''] ?? '');
        expect(line.mouth).toMatch(/[123o]/);
      }
});

test('who walks in is not there before, who leaves is gone after', () => {
  const scene = timed.find(({ id }) => id === 'walk') as (typeof timed)[number];
  const there = (t: number, who: string) =>
    frameAt(score, t)
      .layers.at(-1)
      ?.people.some((person) => person.who === who);
  const [first, , , leaving, last] = scene.beats;
  expect(there((first?.start ?? 0) - 0.1, 'anna')).toBe(false);
  expect(there(first?.settled ?? 0, 'anna')).toBe(true);
  expect(there((leaving?.end ?? 0) + 0.1, 'anna')).toBe(false);
  expect(there(last?.settled ?? 0, 'tom')).toBe(true);
});

test('where step mode rests, all words of the beat are read in full and no eye is on its way to close for a new face', () => {
  for (const scene of timed)
    for (const beat of scene.beats) {
      const frame = frameAt(score, beat.settled);
      for (const { start } of beat.lines) expect(start).toBeLessThan(beat.settled);
      if (beat.lines.length > 0 && !beat.leave)
        expect(frame.bubbles.filter(({ opacity }) => opacity === 1).length).toBeGreaterThanOrEqual(beat.lines.length);
    }
});
