import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { floorOf } from '../../../src/components/figures/drawings.tsx';
import { Picture } from '../../../src/components/stories/Picture.tsx';
import { type Place, placePeople } from '../../../src/components/stories/picture-layout.ts';
import { faceOf, placeProps } from '../../../src/components/stories/prop-layout.ts';
import { props as drawings } from '../../../src/components/stories/props/index.ts';
import { propArt } from '../../../src/components/stories/props/prop-art.tsx';
import { sceneryOf } from '../../../src/components/stories/sets/index.ts';
import type { Panel } from '../../../src/components/stories/strip-layout.ts';
import { poses } from '../../../src/model/figure.ts';
import { props, sets } from '../../../src/model/kinds/story.ts';
import { cast, looks } from './sample.ts';

const slots = ['left', 'center', 'right'] as const;
const shots = ['wide', 'medium', 'close'] as const;
const panelOf = (shot: Panel['shot'], who: readonly string[], pose: Panel['persons'][number]['pose'] = 'stand'): Panel => ({
  shot,
  lines: [],
  marked: false,
  beats: [0],
  feelings: [],
  persons: who.map((id, index) => ({
    who: id,
    slot: who.length === 1 ? 'center' : who.length === 2 ? (index ? 'right' : 'left') : (slots[index] ?? 'center'),
    mood: 'neutral' as const,
    pose,
    mirrored: index > 0 && index === who.length - 1,
  })),
});
const groups = [['anna'], ['anna', 'tom'], ['anna', 'ines', 'tom']];
/** Every framing there is, with its people. */
const framings = sets.flatMap((set) =>
  shots.flatMap((shot) =>
    groups.map((who) => {
      const scenery = sceneryOf(set, who, cast);
      const panel = panelOf(shot, who);
      const seen = scenery.front === 'always' || (scenery.front && shot === 'wide');
      return { set, shot, panel, places: placePeople(panel, looks, scenery), desk: seen ? scenery.desk : undefined };
    }),
  ),
);
const covers = (face: ReturnType<typeof faceOf>, thing: ReturnType<typeof placeProps>[number]): boolean => {
  const [half, height] = drawings[thing.thing].size.map((value) => value * thing.scale) as [number, number];
  return thing.x + half > face.left && thing.x - half < face.right && thing.y > face.top && thing.y - height < face.bottom;
};

test('no thing stands before a face, in any set, seen from anywhere', () => {
  for (const { set, shot, places, desk } of framings)
    for (const thing of props)
      for (const at of slots)
        for (const placed of placeProps([{ thing, at }], { shot, places, desk }))
          for (const place of places) expect(covers(faceOf(place), placed), `${thing} ${at}, ${set} ${shot}`).toBe(false);
});
test('a thing stands on the floor, on the desk, or on its own table', () => {
  for (const { shot, places, desk } of framings)
    for (const thing of props) {
      const placed = placeProps([{ thing, at: 'left' }], { shot, places, desk });
      if (shot === 'close') {
        expect(placed).toEqual([]);
        continue;
      }
      const own = placed.at(-1);
      const table = placed.find((one) => one.thing === 'table');
      const small = drawings[thing].small ?? false;
      expect(own?.y).toBe(!small ? (shot === 'wide' ? 388 : 394) : table ? table.y - 100 * table.scale : desk);
      expect(table?.x ?? own?.x).toBe(own?.x);
      expect(table !== undefined).toBe(small && desk === undefined);
    }
});
test('every thing is inside the picture', () => {
  for (const { shot, places, desk } of framings)
    for (const thing of props)
      for (const at of slots)
        for (const { x, scale } of placeProps([{ thing, at }], { shot, places, desk })) {
          expect(x - (drawings[thing].size[0] * scale) / 2).toBeGreaterThanOrEqual(0);
          expect(x + (drawings[thing].size[0] * scale) / 2).toBeLessThanOrEqual(640);
        }
});
test('seen from afar everybody has their feet on the same floor', () => {
  for (const pose of poses) {
    const places: Place[] = placePeople(panelOf('wide', ['anna', 'ines', 'tom'], pose), looks, { screen: false });
    for (const { person, y, scale, crop } of places) {
      const look = looks[person.who];
      expect(crop).toBe('full');
      if (look) expect(y + floorOf(look, pose) * scale).toBeCloseTo(384);
    }
  }
});
test('a desk covers the legs of who sits behind it', () => {
  for (const { set, shot, places, desk } of framings)
    if (desk !== undefined && shot !== 'close')
      for (const { y, scale, crop } of places) {
        expect(crop).toBe('bust');
        expect(y + 1160 * scale, `${set} ${shot}`).toBeGreaterThan(desk - 10);
      }
});
test('the picture of a scene shows its things before its people', () => {
  const panel = panelOf('wide', ['anna', 'tom']);
  const drawn = render(<Picture panel={panel} set="home" cast={cast} looks={looks} props={[{ thing: 'cake', at: 'center' }]} />);
  const bare = render(<Picture panel={panel} set="home" cast={cast} looks={looks} />);
  expect(drawn.startsWith(bare.replace('</svg>', ''))).toBe(true);
  expect(drawn.length).toBeGreaterThan(bare.length);
});
test('tall things at the sides stand behind the people, low ones and those in the middle before them', () => {
  const panel = panelOf('medium', ['anna', 'tom']);
  const first = (thing: (typeof props)[number], at: (typeof slots)[number], set: (typeof sets)[number] = 'home') => {
    const markup = render(<Picture panel={panel} set={set} cast={cast} looks={looks} props={[{ thing, at }]} />);
    return markup.indexOf('set-thing') < markup.indexOf('class="fig ') ? 'thing' : 'people';
  };
  expect([first('lamp', 'left'), first('boxes', 'right')]).toEqual(['thing', 'thing']);
  expect([first('lamp', 'center'), first('toolbox', 'right'), first('lamp', 'left', 'shop')]).toEqual(['people', 'people', 'people']);
});
test('what hangs in the middle of a wall makes way for somebody alone', () => {
  for (const set of ['home', 'shop', 'call-centre', 'office'] as const) {
    const { Back } = sceneryOf(set, [], cast);
    expect(render(<Back people={1} />), set).toMatch(/translate\(-1\d\d/);
    expect(render(<Back people={2} />), set).not.toMatch(/translate\(-1\d\d/);
  }
});
test('a film gets every thing by its name', () => {
  const things = [...props, 'table' as const];
  const art = propArt(things);
  expect(Object.keys(art)).toEqual(things.map((thing) => `prop:${thing}`));
  expect(new Set(Object.values(art)).size).toBe(things.length);
  for (const markup of Object.values(art)) expect(markup).toMatch(/^<g class="set set-thing"><path/);
});
