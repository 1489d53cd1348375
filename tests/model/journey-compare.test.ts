import { describe, expect, it } from 'vitest';
import { alignedPhases, differences } from '../../src/model/journey-compare.ts';
import { journeyPairs, pairsWith } from '../../src/model/journey-pairs.ts';
import type { JourneyFacts } from '../../src/model/kinds/journey.ts';
import type { Entry, Library } from '../../src/model/library.ts';
import fc from '../property.ts';

/** A journey from its phases: `{ ask: ['web -1', 'phone 2'] }`. */
function journey(sketch: Record<string, string[]>): JourneyFacts {
  const points = Object.entries(sketch).flatMap(([phase, met]) =>
    met.map((one) => {
      const [touchpoint = '', emotion] = one.split(' ');
      return { phase, touchpoint, emotion: Number(emotion) };
    }),
  );
  return {
    phases: Object.keys(sketch).map((id) => ({ id, label: { de: id }, goal: { de: id } })),
    points: points.map((point, index) => ({ id: `p${index + 1}`, does: { de: 'tut' }, ...point })),
  } as unknown as JourneyFacts;
}

const named = (a: JourneyFacts, b: JourneyFacts) =>
  differences(alignedPhases(a, b)).map(
    ({ phase, at, points, levels }) => `${phase.id} ${at} ${points.map(({ id }) => id).join('/')} ${levels}`,
  );

describe('two journeys side by side', () => {
  it('share the phases of the same id and keep the others between them', () => {
    const a = journey({ ask: ['web 0'], choose: ['web 0'], arrive: ['web 0'] });
    const b = journey({ ask: ['web 0'], wait: ['web 0'], arrive: ['web 0'], leave: ['web 0'] });
    expect(alignedPhases(a, b).map(({ id, phases }) => `${id} ${phases.map((one) => (one ? 'x' : '-')).join('')}`)).toEqual([
      'ask xx',
      'choose x-',
      'wait -x',
      'arrive xx',
      'leave -x',
    ]);
  });

  it('keep every phase and every point of both, each in its order, whatever they share', () => {
    const phases = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
    fc.assert(
      fc.property(phases, phases, (one, two) => {
        const sides = [one, two].map((ids) => journey(Object.fromEntries(ids.map((id) => [id, ['web 0', 'phone 1']])))) as [
          JourneyFacts,
          JourneyFacts,
        ];
        const aligned = alignedPhases(...sides);
        for (const side of [0, 1] as const) {
          expect(aligned.flatMap((phase) => phase.phases[side]?.id ?? [])).toEqual([one, two][side]);
          expect(aligned.flatMap((phase) => phase.points[side].map(({ id }) => id))).toEqual(sides[side].points.map(({ id }) => id));
        }
        // No phase that both have in the same place stands twice.
        if (one.join() === two.join()) expect(aligned).toHaveLength(one.length);
      }),
    );
  });

  it('differ where one is two levels happier at the same touchpoint, the first time there compared with the first time', () => {
    const a = journey({ report: ['phone -2', 'mail 1', 'phone 2'] });
    const b = journey({ report: ['phone 0', 'phone 2', 'mail 1'] });
    expect(named(a, b)).toEqual(['report touchpoint p1/p1 2']);
  });

  it('differ where both leave a phase in another mood, said once if a touchpoint said it already', () => {
    expect(named(journey({ choose: ['web -1'] }), journey({ choose: ['phone 1'] }))).toEqual(['choose end p1/p1 2']);
    expect(named(journey({ choose: ['web -2'] }), journey({ choose: ['web 2', 'mail 1'] }))).toEqual(['choose touchpoint p1/p1 4']);
    // The end tells the opposite of the touchpoint: both are said.
    expect(named(journey({ choose: ['web -1', 'phone 2'] }), journey({ choose: ['web 2', 'mail 0'] }))).toEqual([
      'choose touchpoint p1/p1 3',
      'choose end p2/p2 2',
    ]);
  });

  it('do not differ by one level, nor in a phase that one of them has alone', () => {
    expect(named(journey({ ask: ['web 0'], use: ['app -2'] }), journey({ ask: ['web 1'], leave: ['app 2'] }))).toEqual([]);
  });
});

describe('pairs of journeys', () => {
  const entry = (id: string, occasion?: string) => ({ id, facts: { occasion } }) as unknown as Entry<'journeys'>;
  const journeys = [entry('a', 'moving'), entry('b'), entry('c', 'moving'), entry('d', 'outage'), entry('e', 'moving'), entry('f')];
  const library = { of: () => journeys } as unknown as Library;

  it('are those of one occasion, each pair once; without an occasion there is none', () => {
    expect(journeyPairs(library).map((pair) => pair.map(({ id }) => id).join(' '))).toEqual(['a c', 'a e', 'c e']);
  });

  it('lead from each of the two to the other', () => {
    const others = (id: string) => pairsWith(library, entry(id)).map(({ pair, other }) => `${pair[0].id}--${pair[1].id}: ${other.id}`);
    expect(others('c')).toEqual(['a--c: a', 'c--e: e']);
    expect(others('d')).toEqual([]);
  });
});
