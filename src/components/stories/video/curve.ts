import { curvePath } from '../../journeys/curve-path.ts';
import { grow } from '../film/draw.ts';
import type { Score } from '../film/score.ts';

type Emotion = -2 | -1 | 0 | 1 | 2;
interface Felt {
  readonly start: number;
  readonly x: number;
  readonly y: number;
}
const [width, top, gap, gutter, margin] = [400, 22, 30, 128, 104];
const y = (emotion: number): number => top + (2 - emotion) * gap;

/** How everybody feels in the course of a film, as far as it has been told; the last feeling of each is marked. */
export class Curve {
  readonly element: SVGElement;
  readonly #lines: readonly { felt: readonly Felt[]; path: Element; spot: Element; name: Element }[];
  #told = -1;

  /**
   * @param names of the cast
   * @param words of the levels
   */
  constructor(score: Score, names: Readonly<Record<string, string>>, words: Readonly<Record<`${Emotion}`, string>>) {
    this.element = grow(['svg', { viewBox: `${-gutter} 0 ${width + gutter + margin} ${y(-2) + top}`, class: 'video-curve' }]);
    for (const level of [2, 1, 0, -1, -2] as const) {
      this.element.append(grow(['path', { class: level === 0 ? 'zero' : 'level', d: `M0 ${y(level)}H${width}` }]));
      if (level % 2 === 0) this.#write(words[`${level}`], { x: '-12', y: String(y(level) + 5), class: 'word' });
    }
    const beats = score.scenes.flatMap((scene) => scene.beats);
    const people = [...new Set(beats.flatMap(({ who, emotion }) => (who !== undefined && emotion !== undefined ? [who] : [])))];
    this.#lines = people.map((who, index) => {
      const felt = beats
        .filter((beat) => beat.who === who && beat.emotion !== undefined)
        .map(({ start, emotion = 0 }) => ({ start, x: Math.round((start / score.duration) * width), y: y(emotion) }));
      const path = grow(['path', { class: `line line-${index % 4}` }]);
      const spot = grow(['circle', { class: `spot spot-${index % 4}`, r: '7' }]);
      this.element.append(path, spot);
      return { felt, path, spot, name: this.#write(names[who] ?? who, { class: 'name' }) };
    });
  }

  /** Whether there is anything to tell. */
  get empty(): boolean {
    return this.#lines.length === 0;
  }

  /**
   * @param t seconds
   * @returns how many feelings have been told
   */
  show(t: number): number {
    const told = this.#lines.flatMap(({ felt }) => felt).filter(({ start }) => start <= t).length;
    if (told === this.#told) return told;
    this.#told = told;
    const heights: number[] = [];
    for (const { felt, path, spot, name } of this.#lines) {
      const points = felt.filter(({ start }) => start <= t);
      const last = points.at(-1);
      for (const one of [path, spot, name]) one.setAttribute('visibility', last ? 'visible' : 'hidden');
      if (!last) continue;
      path.setAttribute('d', curvePath(points));
      spot.setAttribute('cx', String(last.x));
      spot.setAttribute('cy', String(last.y));
      const height = free(last.y + 5, heights);
      heights.push(height);
      name.setAttribute('x', String(last.x + 13));
      name.setAttribute('y', String(height));
    }
    return told;
  }

  #write(text: string, attributes: Record<string, string>): Element {
    const element = grow(['text', attributes]);
    element.textContent = text;
    this.element.append(element);
    return element;
  }
}

/** The height nearest to the wanted one at which no name stands yet. */
function free(wanted: number, taken: readonly number[]): number {
  for (let by = 0; ; by += 4)
    for (const height of [wanted - by, wanted + by]) if (taken.every((other) => Math.abs(other - height) >= 19)) return height;
}
