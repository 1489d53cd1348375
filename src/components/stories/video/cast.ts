import { group, grow, Pen } from '../film/draw.ts';
import type { PersonFrame } from '../film/frame.ts';
import { buildPuppet } from '../film/puppet.ts';
import type { Score } from '../film/score.ts';

const calm = {
  x: 0,
  y: 0,
  scale: 1,
  whole: false,
  facing: 1,
  tilt: 0,
  squash: 1,
  head: { x: 0, y: 0, tilt: 0 },
  mood: 'neutral',
  lids: 1,
  mouth: '',
  brows: 0,
  pose: 'stand',
  arms: [],
} as const satisfies Omit<PersonFrame, 'who'>;

/** Everybody of a film with a face and a name; who is in the scene stands out, who speaks most of all. */
export class Cast {
  readonly element = document.createElement('ul');
  readonly #people: readonly { who: string; item: HTMLElement; scenes: readonly number[] }[];

  /** @param names of the cast, in their order */
  constructor(score: Score, names: Readonly<Record<string, string>>) {
    this.element.className = 'video-cast';
    this.#people = Object.entries(names).flatMap(([who, name]) => {
      const actor = score.people[who];
      if (!actor) return [];
      const face = grow(['svg', { viewBox: '60 60 760 760' }]);
      buildPuppet(group(face), actor, score, false).paint({ who, ...calm }, new Pen());
      const item = document.createElement('li');
      const label = document.createElement('span');
      label.textContent = name;
      item.append(face, label);
      this.element.append(item);
      const scenes = score.scenes.flatMap(({ views }, index) => (views.some(({ places }) => who in places) ? [index] : []));
      return [{ who, item, scenes }];
    });
  }

  /** @param speaker who says something now */
  show(scene: number, speaker: string | undefined): void {
    for (const { who, item, scenes } of this.#people) {
      item.classList.toggle('here', scenes.includes(scene));
      item.classList.toggle('speaks', who === speaker);
    }
  }
}
