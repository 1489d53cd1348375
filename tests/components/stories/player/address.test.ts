import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SceneScore } from '../../../../src/components/stories/film/score.ts';
import { placeOf, readAddress, timeOf, writeAddress } from '../../../../src/components/stories/player/address.ts';

const scenes = [
  { id: 's1', start: 0, end: 12 },
  { id: 'at-home', start: 12, end: 31 },
] as unknown as SceneScore[];

test('an address names a scene, a moment of it, or seconds of the story', () => {
  expect(readAddress('#s3', '')).toEqual({ scene: 's3', offset: 0 });
  expect(readAddress('#at-home@12.5', '')).toEqual({ scene: 'at-home', offset: 12.5 });
  expect(readAddress('', '?t=74')).toBe(74);
  expect(readAddress('#s1', '?t=74')).toEqual({ scene: 's1', offset: 0 });
});

test('an address nobody can mean asks for nothing', () => {
  for (const [hash, search] of [
    ['', ''],
    ['#', '?t='],
    ['#s1@', '?t=-3'],
    ['#s1@x', '?t=1e9'],
    ['#@3', '?t=soon'],
    ['#%E0%A4%A', ''],
  ] as const)
    expect(readAddress(hash, search)).toBeUndefined();
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.integer({ min: 0, max: 6000 }), (scene, tenths) => {
      const place = { scene, offset: tenths / 10 };
      expect(readAddress(`#${writeAddress(place)}`, '')).toEqual(place);
    }),
  );
});

test('a place leads to its time and back; a scene that is gone leads nowhere, a moment beyond a scene to its end', () => {
  expect(timeOf(scenes, placeOf(scenes, 1, 20))).toBe(20);
  expect(timeOf(scenes, { scene: 'gone', offset: 1 })).toBeUndefined();
  expect(timeOf(scenes, { scene: 's1', offset: 99 })).toBeLessThan(12);
});
