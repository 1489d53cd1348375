import { describe, expect, it } from 'vitest';
import { type Entry, Library } from '../../src/model/library.ts';
import { personaUses } from '../../src/model/persona-uses.ts';
import type { Site } from '../../src/model/site.ts';
import { touchpointUses } from '../../src/model/touchpoint-uses.ts';

const entry = (kind: string, id: string, facts: object, mentions: object[] = []) =>
  ({ kind, id, file: id, facts: { terms: [], ...facts }, words: { de: { title: id } }, mentions }) as unknown as Entry;

const step = (id: string, touchpoint?: string) => ({ id, touchpoint, terms: [], documents: [] });
const point = (id: string, phase: string, touchpoint: string, emotion: number, more: object = {}) => ({
  id,
  phase,
  touchpoint,
  emotion,
  ...more,
});

const library = new Library({ languages: ['de'], owners: {} } as unknown as Site, [
  entry('touchpoints', 'bill', {}),
  entry('touchpoints', 'hotline', {}),
  entry('touchpoints', 'shop', {}),
  entry('touchpoints', 'alone', {}),
  entry('personas', 'jana', {}),
  entry('personas', 'mehmet', {}),
  entry('processes', 'complaint', { steps: [step('s1', 'bill'), step('s2', 'hotline'), step('s3'), step('s4', 'hotline')] }),
  entry('journeys', 'moving', {
    persona: 'jana',
    phases: [{ id: 'a' }, { id: 'b' }],
    // Written out of order: the way goes by its phases.
    points: [
      point('p1', 'b', 'hotline', -2, { process: 'complaint', step: 's4' }),
      point('p2', 'a', 'bill', -2, { process: 'complaint', step: 's1' }),
      point('p3', 'b', 'hotline', 1, { process: 'complaint' }),
    ],
  }),
  entry('stories', 'strip', {
    cast: { j: { persona: 'jana' }, x: {} },
    scenes: [{ id: 'c1' }, { id: 'c2', touchpoint: 'hotline' }],
  }),
  entry('lessons', 'basics', {}, [
    { kind: 'stories', id: 'strip' },
    { kind: 'touchpoints', id: 'shop' },
  ]),
]);

describe('what happens at a touchpoint', () => {
  const uses = (id: string) => touchpointUses(library).get(id);

  it('is every step with its number in the whole process, every moment, every scene', () => {
    const hotline = uses('hotline');
    expect(hotline?.processes.map(({ entry: { id }, steps }) => [id, steps.map((one) => [one.step.id, one.number])])).toEqual([
      [
        'complaint',
        [
          ['s2', 2],
          ['s4', 4],
        ],
      ],
    ]);
    expect(hotline?.journeys.map(({ points }) => points.map(({ id }) => id))).toEqual([['p1', 'p3']]);
    expect(hotline?.stories.map(({ scenes }) => scenes.map(({ scene, number }) => [scene.id, number]))).toEqual([[['c2', 2]]]);
  });

  it('is a lesson that names it, or shows what comes by here, and says which', () => {
    const lessons = (id: string) => uses(id)?.lessons.map((one) => [one.entry.id, one.through.map((other) => other.id)]);
    expect(lessons('hotline')).toEqual([['basics', ['strip']]]);
    expect(lessons('shop')).toEqual([['basics', []]]);
    expect(lessons('bill')).toEqual([]);
  });

  it('is nothing where nothing happens', () => {
    expect(uses('alone')).toBeUndefined();
  });
});

describe('where a persona is met', () => {
  const persona = (id: string) => personaUses(library, library.get('personas', id) as Entry<'personas'>);

  it('are journeys with the first lowest and highest moment on the way, processes with the steps passed, and stories', () => {
    const { journeys, processes, stories } = persona('jana');
    expect(journeys.map(({ entry: { id }, low, high }) => [id, low.id, high.id])).toEqual([['moving', 'p2', 'p3']]);
    expect(processes.map(({ entry: { id }, steps }) => [id, steps])).toEqual([['complaint', ['s1', 's4']]]);
    expect(stories.map(({ id }) => id)).toEqual(['strip']);
  });

  it('are no lists at all for somebody who goes no way', () => {
    expect(persona('mehmet')).toEqual({ journeys: [], processes: [], stories: [] });
  });
});
