import { group, grow, Pen, Switch } from './draw.ts';
import { type Frame, frameAt, type Layer, type Move } from './frame.ts';
import { buildPuppet, type Puppet } from './puppet.ts';
import type { SceneScore, Score } from './score.ts';

interface Room {
  readonly root: SVGElement;
  readonly camera: SVGElement;
  readonly set: SVGElement;
  readonly backs: Switch;
  readonly fronts: Switch;
  readonly things: ReadonlyMap<string, SVGElement>;
  readonly puppets: ReadonlyMap<string, Puppet>;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const moved = ([x, y, scale]: Move): string => `matrix(${n(scale)} 0 0 ${n(scale)} ${n(x)} ${n(y)})`;

/** The picture of a film: an SVG of 640 by 400 that shows any moment. */
export class Stage {
  readonly #rooms: readonly Room[];
  readonly #pen = new Pen();
  readonly #score: Score;

  /**
   * @param picture an empty `<svg viewBox="0 0 640 400">`
   */
  constructor(picture: SVGElement, score: Score) {
    this.#score = score;
    this.#rooms = score.scenes.map((scene) => buildRoom(picture, scene, score));
    // Rehearsed backwards: what is done for the first time takes longer than a frame has, and every scene is left dressed for its beginning.
    for (let t = score.duration; t > 0; t -= 0.4) this.seek(t);
  }

  /**
   * Shows the picture at a time, whatever was shown before.
   * @param t seconds
   * @returns the frame, for what lies outside the picture: bubbles, ground, caption
   */
  seek(t: number): Frame {
    const frame = frameAt(this.#score, t);
    this.#rooms.forEach((room, index) => {
      const layer = frame.layers.find(({ scene }) => scene === index);
      // Unseen scenes stay in the layout: taking one in anew would cost a frame.
      this.#pen.write(room.root, 'opacity', n(layer?.opacity ?? 0));
      if (layer) this.#paint(room, layer);
    });
    return frame;
  }

  #paint({ camera, set, backs, fronts, things, puppets }: Room, layer: Layer): void {
    const pen = this.#pen;
    pen.write(camera, 'transform', moved(layer.camera));
    pen.write(set, 'transform', moved(layer.set));
    backs.to(layer.back);
    const front = fronts.to(layer.front);
    if (front) pen.write(front, 'transform', moved([0, layer.sunk, 1]));
    for (const [key, element] of things) {
      const thing = layer.things.find((one) => one.key === key);
      pen.write(element, 'opacity', n(thing?.opacity ?? 0));
      if (thing) pen.write(element, 'transform', moved(thing.at));
    }
    for (const [who, puppet] of puppets) {
      const person = layer.people.find((one) => one.who === who);
      pen.write(puppet.root, 'opacity', n(person ? 1 : 0));
      if (person) puppet.paint(person, pen);
    }
  }
}

function buildRoom(picture: SVGElement, scene: SceneScore, score: Score): Room {
  const root = group(picture);
  const camera = group(root);
  const layer = (kind = 'set') => group(camera, kind);
  const set = layer();
  const backs = drawings(
    set,
    scene.views.map(({ back }) => back),
    score,
  );
  const farther = layer();
  const puppets = new Map<string, Puppet>();
  for (const who of scene.people) {
    const actor = score.people[who];
    if (actor) puppets.set(who, buildPuppet(camera, actor, score, scene.screen));
  }
  const before = layer('set set-front');
  const floor = layer();
  const things = new Map<string, SVGElement>();
  for (const { key, behind } of scene.views.flatMap((view) => view.things)) {
    const tree = score.art[key.split('#')[0] ?? ''];
    if (tree && !things.has(key)) things.set(key, group(behind ? farther : floor, '', grow(tree)));
  }
  return {
    root,
    things,
    camera,
    set,
    backs,
    puppets,
    fronts: drawings(
      before,
      scene.views.flatMap(({ front }) => front ?? []),
      score,
    ),
  };
}

function drawings(parent: SVGElement, names: readonly string[], score: Score): Switch {
  const drawn = new Map<string, SVGElement>();
  for (const name of new Set(names)) {
    const tree = score.art[name];
    if (tree) drawn.set(name, group(parent, '', grow(tree)));
  }
  return new Switch(drawn);
}
