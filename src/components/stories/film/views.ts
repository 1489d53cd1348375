import type { Look } from '../../../model/figure.ts';
import type { Scene, StoryFacts } from '../../../model/kinds/story.ts';
import { placePeople, placeShift } from '../picture-layout.ts';
import { type PlacedProp, placeProps } from '../prop-layout.ts';
import { groundOf, placeShown, sceneryOf } from '../sets/index.ts';
import type { Panel } from '../strip-layout.ts';
import type { ThingScore, View } from './score.ts';

/** What a scene's place is called in the art of a film; a screen moves when two people stand beside it. */
export const backName = (set: string, people: number): string => `set:${set}:${Math.min(2, people)}`;
export const thingName = (thing: string): string => `thing:${thing}`;
export const frontName = (set: string): string => `front:${set}`;
/**
 * The drawing of a place on its ground, whose colour it takes on. A drawing for each: were the ground the room's, a cut
 * from one to another would restyle every line of it in one frame.
 */
export const onGround = (name: string, ground: View['ground']): string => `${name}@${ground}`;

/**
 * The framings of a scene: the strip's panels as positions a camera moves between.
 * @param first number of the scene's first panel in the strip
 * @param starts when each framing begins, in seconds
 */
export function viewsOf(
  scene: Scene,
  panels: readonly Panel[],
  first: number,
  starts: readonly number[],
  cast: StoryFacts['cast'],
  looks: Readonly<Record<string, Look>>,
): View[] {
  const views: View[] = [];
  panels.forEach((panel, index) => {
    const seen = panel.persons.map(({ who }) => who);
    const scenery = sceneryOf(scene.set, seen, cast);
    const screen = scenery.screen ?? false;
    const places = placePeople(panel, looks, scenery);
    const near = panel.shot === 'close';
    const whole = places.some(({ crop }) => crop === 'full');
    const before = views.at(-1);
    const set = placeShown(scene.set, seen, cast);
    const ground = groundOf(scene, seen, cast);
    const back = onGround(backName(set, places.length), ground);
    const front = scenery.Front && !near && !whole && (scenery.front === 'always' || panel.shot === 'wide');
    views.push({
      panel: first + index,
      start: starts[index] ?? before?.start ?? 0,
      shot: panel.shot,
      cut: before !== undefined && (before.back !== back || Object.values(before.places).some((place) => place.whole !== whole)),
      ...(panel.move ? { move: panel.move } : {}),
      set: placeShift(panel.shot, screen),
      back,
      ...(front ? { front: onGround(frontName(set), ground) } : {}),
      ground,
      still: near && !screen,
      things: keyed(
        placeProps(scene.props, { shot: panel.shot, places, desk: front ? scenery.desk : undefined, open: !scenery.front }),
        ground,
      ),
      places: Object.fromEntries(
        places.map(({ person, x, y, scale, crop }) => [
          person.who,
          { x: Math.round(x), y: Math.round(y), scale, whole: crop === 'full', mirrored: person.mirrored },
        ]),
      ),
    });
  });
  return views;
}

/** Things keep their names from framing to framing, so that a film knows the first parcel from the second. */
const keyed = (things: readonly PlacedProp[], ground: View['ground']): ThingScore[] =>
  things.map(({ thing, ...at }, index) => ({
    key: `${onGround(thingName(thing), ground)}#${things.slice(0, index).filter((one) => one.thing === thing).length}`,
    ...at,
  }));
