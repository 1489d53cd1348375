import type { Mood, Pose } from '../../../model/figure.ts';
import { group, grow, type Pen, Switch, seen } from './draw.ts';
import type { PersonFrame } from './frame.ts';
import type { Actor, FaceArt, FilmPose, Point, Score } from './score.ts';

/** Somebody in a scene: groups that move, drawings that are shown in turn. */
export interface Puppet {
  readonly root: SVGElement;
  paint(person: PersonFrame, pen: Pen): void;
}

/** Where things turn, on the canvas of figures: 850 wide, a bust ends at 1160, feet stand at 3000. */
const neck: Point = [455, 520];
const elbow: Point = [300, 1060];
const [axis, bustEnd, feet] = [425, 1160, 3000];

/**
 * Numbers as coarse as the eye allows: what moves by less than a tenth of a pixel is not written, and a picture nothing
 * is written to costs neither style nor layout. Most frames only breathe.
 */
const to =
  (grain: number) =>
  (value: number): string =>
    String(Math.round(Math.round(value / grain) * grain * 1e4) / 1e4);
const n = to(0.5);
const degrees = to(0.1);
const pixels = to(0.1);
const sizes = to(0.001);
const stretch = to(0.001);
const about = ([x, y]: Point, tilt: number): string => `rotate(${degrees(tilt)} ${x} ${y})`;

/** @param screen whether a telephone is looked at */
export function buildPuppet(parent: SVGElement, actor: Actor, score: Score, screen: boolean): Puppet {
  const draw = (into: SVGElement, names: Readonly<Partial<Record<string, string>>>) => {
    const byName = new Map<string, SVGElement>();
    for (const name of new Set(Object.values(names))) {
      const tree = name === undefined ? undefined : score.art[name];
      if (name !== undefined && tree) byName.set(name, group(into, '', grow(tree)));
    }
    return byName;
  };
  const root = group(parent);
  const turn = group(
    root,
    `fig fig-of-${actor.role} fig-skin-${actor.skin}${actor.cloth ? ` fig-cloth-${actor.cloth}` : ''}${actor.bearded ? ' fig-bearded' : ''}`,
  );
  const bodies = group(turn);
  const body = new Switch(new Map([...draw(bodies, actor.wholes), ...draw(bodies, actor.busts)]));
  const head = group(turn);
  draw(head, { head: actor.head });
  const faces = new Map<Mood, Face>();
  for (const [mood, face] of Object.entries(actor.faces) as [Mood, FaceArt][]) faces.set(mood, buildFace(head, face, score));
  const face = new Switch(new Map([...faces].map(([mood, { root }]) => [mood, root])));
  draw(head, Object.fromEntries(actor.over.map((name) => [name, name])));
  const hands = group(turn);
  const held = (pose: Pose): FilmPose => (pose === 'phone' && screen ? 'phone:hand' : pose);
  const armName = (pose: Pose) => actor.arms[held(pose)];
  const arms = draw(hands, actor.arms);
  return {
    root,
    paint(person, pen) {
      const base = person.whole ? feet : bustEnd;
      pen.write(
        root,
        'transform',
        `translate(${pixels(person.x)} ${pixels(person.y)}) scale(${sizes(person.scale)}) ${about([axis, base], person.tilt)}`,
      );
      pen.write(turn, 'transform', `matrix(${sizes(person.facing)} 0 0 1 ${n(axis - axis * person.facing)} 0)`);
      pen.write(bodies, 'transform', `matrix(1 0 0 ${stretch(person.squash)} 0 ${n(base - base * person.squash)})`);
      body.to(person.whole ? actor.wholes[held(person.pose)] : (actor.busts[person.pose] ?? actor.busts.stand));
      pen.write(head, 'transform', `translate(${n(person.head.x)} ${n(person.head.y)}) ${about(neck, person.head.tilt)}`);
      const mood = faces.has(person.mood) ? person.mood : 'neutral';
      face.to(mood);
      faces.get(mood)?.paint(person, pen);
      for (const [name, element] of arms) {
        const arm = person.whole ? undefined : person.arms.find(({ pose }) => armName(pose) === name);
        pen.write(element, ...seen(arm));
        if (arm) pen.write(element, 'transform', `translate(0 ${n(arm.y)}) ${about(elbow, arm.tilt)}`);
      }
    },
  };
}

interface Face {
  readonly root: SVGElement;
  paint(person: PersonFrame, pen: Pen): void;
}

function buildFace(parent: SVGElement, face: FaceArt, score: Score): Face {
  const root = group(parent);
  const part = (name: string): SVGElement => {
    const tree = score.art[name];
    return group(root, '', ...(tree ? [grow(tree)] : []));
  };
  part(face.rest);
  const eyes = part(face.eyes);
  const brows = part(face.brows);
  const open = new Map([['', part(face.mouth)]]);
  for (const shape of ['1', '2', '3', 'o']) {
    const element = part(`mouth:${face.temper}:${shape}`);
    element.setAttribute('transform', `translate(${face.mouthAt.join(' ')})`);
    open.set(shape, element);
  }
  const mouths = new Switch(open);
  const [, lidsAt] = face.eyesAt;
  return {
    root,
    paint({ lids, mouth: shape, brows: lift }, pen) {
      const much = Math.max(0.2, lids);
      pen.write(eyes, 'transform', `matrix(1 0 0 ${sizes(much)} 0 ${n(lidsAt - lidsAt * much)})`);
      pen.write(brows, 'transform', `translate(0 ${n(lift)})`);
      mouths.to(open.has(shape) ? shape : '');
    },
  };
}
