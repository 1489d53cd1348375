import { expect, test } from 'vitest';
import { slotsOfLines } from '../../../src/components/stories/Bubbles.tsx';
import { placePeople } from '../../../src/components/stories/picture-layout.ts';
import { layoutScene, type Panel } from '../../../src/components/stories/strip-layout.ts';
import type { Beat, Scene } from '../../../src/model/kinds/story.ts';
import { cast, looks, scenes } from './sample.ts';

const scene = (beats: Beat[], set: Scene['set'] = 'home'): Scene => ({
  id: 's1',
  set,
  caption: { de: 'Hier' },
  describe: { de: 'Das' },
  beats,
});
const say = (who: string, more: Partial<Beat> = {}): Beat => ({ who, say: { de: 'Ja.' }, ...more });
const faces = (panel: Panel | undefined) => panel?.persons.map(({ who, mood }) => `${who} ${mood}`);

test('the same scene gives the same panels', () => {
  for (const one of scenes) expect(layoutScene(one, cast)).toEqual(layoutScene(structuredClone(one), cast));
});

test('no line is lost, none is said twice, none changes its place', () => {
  for (const one of scenes) {
    const said = one.beats.flatMap((beat, index) =>
      (['narrate', 'say', 'think'] as const).flatMap((kind) => (beat[kind] ? [`${index} ${kind}`] : [])),
    );
    expect(layoutScene(one, cast).flatMap(({ lines }) => lines.map(({ beat, kind }) => `${beat} ${kind}`))).toEqual(said);
  }
});

test('at most two bubbles stand over one picture', () => {
  const panels = layoutScene(scene([say('anna'), say('tom'), say('anna'), say('tom'), say('tom')]), cast);
  expect(panels.map(({ lines }) => lines.length)).toEqual([2, 2, 1]);
});

test('a narrator’s box below a bubble never lies on its tail', () => {
  const told = (...beats: Beat[]) => layoutScene(scene(beats), cast).map((panel) => slotsOfLines(panel, false));
  const narrate = { narrate: { de: 'Später.' } };
  expect(told(say('anna'), narrate)).toEqual([['left', 'right']]);
  expect(told({ who: 'tom' }, say('anna'), narrate)).toEqual([['left', 'right']]);
  expect(told({ who: 'anna' }, say('tom'), narrate)).toEqual([['right', 'left']]);
  expect(told({ who: 'anna' }, { who: 'tom' }, say('ines', { at: 'center' }), narrate)).toEqual([['center'], ['center']]);
  expect(told(narrate, say('anna'))).toEqual([['center', 'center']]);
});

test('a face shows one mood: who spoke and then changes gets a new picture', () => {
  const panels = layoutScene(scene([say('anna', { mood: 'angry' }), say('anna', { mood: 'happy' })]), cast);
  expect(panels.map(faces)).toEqual([['anna angry'], ['anna happy']]);
});

test('a silent change of who has not spoken joins the picture', () => {
  const panels = layoutScene(
    scene([{ who: 'anna', mood: 'sad' }, say('tom', { mood: 'explaining' }), { who: 'anna', mood: 'relieved' }]),
    cast,
  );
  expect(panels.map(faces)).toEqual([['anna relieved', 'tom explaining']]);
});

test('who explains has an open mouth only while they speak', () => {
  const panels = layoutScene(scene([say('tom', { mood: 'explaining' }), say('anna', { mood: 'sad', camera: { shot: 'wide' } })]), cast);
  expect(panels.map(faces)).toEqual([['tom explaining'], ['anna sad', 'tom neutral']]);
});

test('seen near, hair that is piled up high is not cut by the picture', () => {
  const close = layoutScene(scene([say('anna', { camera: { shot: 'close' } })]), cast)[0] as Panel;
  const top = (hair: (typeof looks)[string]['hair']) =>
    placePeople(close, { anna: { hair, top: 'shirt', skin: 'fair' } }, {}).map(({ y, scale }) => y / scale)[0] ?? 0;
  // Both are drawn upwards from their canvas: 97 and 34 units.
  expect(top('bun-curly')).toBeGreaterThan(97);
  expect(top('bun-curly')).toBeGreaterThan(top('bun'));
  expect(top('bun')).toBeGreaterThan(34);
});

test('a silent change after words becomes a picture of that face alone', () => {
  const panels = layoutScene(scene([say('anna'), say('tom'), { who: 'tom', mood: 'tired' }]), cast);
  expect(faces(panels[1])).toEqual(['tom tired']);
});

test('customers stand left, the company right, and they face each other', () => {
  const [panel] = layoutScene(scene([say('tom'), say('anna')]), cast);
  expect(panel?.persons.map(({ who, slot, mirrored }) => [who, slot, mirrored])).toEqual([
    ['anna', 'left', false],
    ['tom', 'right', true],
  ]);
});

test('nobody shares a place, even when the scene asks for it', () => {
  const [panel] = layoutScene(scene([say('anna', { at: 'left' }), { who: 'tom', at: 'left' }, { who: 'ines', at: 'left' }]), cast);
  expect(new Set(panel?.persons.map(({ slot }) => slot)).size).toBe(panel?.persons.length);
});

test('a telephone call always shows both ends, except from near', () => {
  const panels = layoutScene(
    scene(
      [say('anna'), say('tom', { camera: { shot: 'medium', on: 'tom' } }), say('anna', { camera: { shot: 'close', on: 'anna' } })],
      'split-phone',
    ),
    cast,
  );
  expect(panels.map(({ persons }) => persons.length)).toEqual([2, 2, 1]);
});

test('a close picture shows who the camera is on', () => {
  const panels = layoutScene(scene([say('anna'), say('tom', { camera: { shot: 'close', on: 'anna' } })]), cast);
  expect(panels[1]?.persons.map(({ who }) => who)).toEqual(['anna']);
});

test('every figure of every panel stands at least half inside its picture', () => {
  for (const one of scenes)
    for (const panel of layoutScene(one, cast))
      for (const place of placePeople(panel, looks, { front: undefined, screen: false })) {
        const middle = place.x + 425 * place.scale;
        expect(middle).toBeGreaterThan(60);
        expect(middle).toBeLessThan(580);
      }
});
