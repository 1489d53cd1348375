import { expect, test } from 'vitest';
import { feelingsLayout } from '../../../../src/components/stories/texts/feelings-layout.ts';
import { tellScene } from '../../../../src/components/stories/texts/telling.ts';
import type { Beat } from '../../../../src/model/kinds/story.ts';
import { scenes } from '../sample.ts';

const words = { de: 'Ja.' };
const tell = (...beats: Beat[]) => tellScene({ beats });

test('everything said, thought and narrated is told once, in order', () => {
  for (const scene of scenes) {
    const spoken = scene.beats.flatMap((beat, index) =>
      (['narrate', 'say', 'think'] as const).flatMap((kind) => (beat[kind] ? [`${index} ${kind}`] : [])),
    );
    const told = tellScene(scene).flatMap(({ beat, what }) =>
      what === 'narrate' || what === 'say' || what === 'think' ? [`${beat} ${what}`] : [],
    );
    expect(told).toEqual(spoken);
  }
});

test('a mood stands beside the words it goes with, and is named only where it changes', () => {
  expect(
    tell({ who: 'a', mood: 'sad', say: words }, { who: 'a', mood: 'sad', say: words }, { who: 'a', mood: 'happy', think: words }),
  ).toEqual([
    { what: 'say', beat: 0, who: 'a', mood: 'sad' },
    { what: 'say', beat: 1, who: 'a', mood: undefined },
    { what: 'think', beat: 2, who: 'a', mood: 'happy' },
  ]);
});

test('a mood that changes in silence is told by itself', () => {
  expect(tell({ who: 'a', mood: 'sad' }, { who: 'a', pose: 'sit' }, { who: 'b', mood: 'happy' })).toEqual([
    { what: 'looks', beat: 0, who: 'a', mood: 'sad' },
    { what: 'looks', beat: 2, who: 'b', mood: 'happy' },
  ]);
});

test('who comes in does so before speaking, who leaves after', () => {
  expect(tell({ who: 'a', enter: 'left', leave: 'right', say: words }).map(({ what }) => what)).toEqual(['enters', 'say', 'leaves']);
});

test('everybody who feels anything has a line of their own, customer or not', () => {
  const layout = feelingsLayout({
    scenes: [
      {
        ...(scenes[0] as never as object),
        beats: [
          { who: 'tom', emotion: -2 },
          { who: 'anna', mood: 'sad' },
          { who: 'ines', emotion: 1 },
        ],
      },
      { ...(scenes[1] as never as object), beats: [{ who: 'tom', emotion: 2 }] },
      { ...(scenes[2] as never as object), beats: [] },
    ] as never,
  });
  expect(layout.people.map(({ who, points }) => [who, points.map(({ emotion, scene }) => [scene, emotion])])).toEqual([
    [
      'tom',
      [
        [0, -2],
        [1, 2],
      ],
    ],
    ['ines', [[0, 1]]],
  ]);
});

test('every feeling stands in the band of its scene, no two at one place, later ones to the right', () => {
  const { people, scenes: bands, width } = feelingsLayout({ scenes });
  const points = people.flatMap((one) => one.points).sort((a, b) => a.number - b.number);
  for (const [index, { x, scene }] of points.entries()) {
    const band = bands[scene];
    expect(x).toBeGreaterThan(band?.x ?? 0);
    expect(x).toBeLessThan((band?.x ?? 0) + (band?.width ?? 0));
    if (index > 0) expect(x).toBeGreaterThan(points[index - 1]?.x ?? 0);
  }
  expect((bands.at(-1)?.x ?? 0) + (bands.at(-1)?.width ?? 0)).toBeLessThanOrEqual(width + 1);
});
