import { describe, expect, it } from 'vitest';
import { syllables } from '../../src/components/base/syllables.ts';
import type { Flow, FlowStep } from '../../src/diagram/flow.ts';
import { inspect } from '../../src/diagram/inspect.ts';
import { pictureSvg } from '../../src/diagram/svg.ts';
import { widePicture } from '../../src/diagram/wide.ts';
import fc from '../property.ts';
import { anyFlow } from './flows.ts';

const german = (word: string) => syllables(word, 'de');
const words = { name: 'Bild <a> & „b“', interaction: 'i', visibility: 'v', internal: 'n', feels: 'f' };

/** Steps in a row, each `lane` or `lane phase`. */
function flow(lanes: string[], edges: [from: number, to: number, label?: string][] = []): Flow {
  const steps = lanes.map((lane, at): FlowStep => ({ id: `s${at + 1}`, number: at + 1, lane, phase: 'p', text: `Schritt ${at + 1}` }));
  return {
    lanes: ['a', 'b', 'c'].map((id) => ({ id, label: id, kind: 'backstage' })),
    phases: [{ id: 'p', label: 'Phase' }],
    steps,
    edges: edges.map(([from, to, label]) => ({ from: `s${from}`, to: `s${to}`, label })),
  };
}
const column = (made: ReturnType<typeof widePicture>, id: string) => made.steps.find(({ step }) => step.id === id)?.x;

describe('the wide picture of any process', () => {
  it('lays no step on another, runs no edge through a step, a label or along another edge, and cuts no word', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        expect(inspect(widePicture(any, german)).faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        expect(widePicture(any, german)).toEqual(widePicture(structuredClone(any), german));
      }),
      { numRuns: 20 },
    );
  });

  it('has every step and every edge once', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const made = widePicture(any, german);
        expect(made.steps.map(({ step }) => step.id)).toEqual(any.steps.map(({ id }) => id));
        expect(made.edges.map(({ edge }) => edge)).toEqual(any.edges);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the wide picture', () => {
  it('bends an edge between neighbours at most twice', () => {
    const made = inspect(
      widePicture(
        flow(
          ['a', 'a', 'b', 'a', 'c'],
          [
            [1, 2],
            [2, 3],
            [3, 4],
            [4, 5],
          ],
        ),
      ),
    );
    expect(Object.values(made.bends).every((bends) => bends <= 2)).toBe(true);
  });

  it('hands over within a column where nothing is in the way', () => {
    const made = widePicture(flow(['a', 'c'], [[1, 2]]));
    expect(column(made, 's1')).toBe(column(made, 's2'));
    expect(made.edges[0]?.points.length).toBe(2);
  });

  it('does not hand over through a step of a lane between', () => {
    const made = widePicture(
      flow(
        ['b', 'a', 'c'],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    );
    expect(column(made, 's3')).not.toBe(column(made, 's2'));
  });

  it('sets ways that exclude one another below one another', () => {
    const made = widePicture(
      flow(
        ['a', 'b', 'b'],
        [
          [1, 2, 'Ja'],
          [1, 3, 'Nein'],
        ],
      ),
    );
    expect(column(made, 's2')).toBe(column(made, 's3'));
  });

  it('draws a decision no higher than its words, however long its answer: that has its room beside it', () => {
    const [asking, plain] = ['Ja, aber erst nach einem Gespräch mit der Kundin', undefined].map((answer) =>
      widePicture(flow(['b', 'b'], [[1, 2, answer]])),
    );
    expect(asking?.edges[0]?.label?.height).toBeGreaterThan(plain?.steps[0]?.height ?? Infinity);
    expect(asking?.steps[0]?.height).toBe(plain?.steps[0]?.height);
    expect(asking && inspect(asking).faults).toEqual([]);
  });

  it('draws two edges between the same steps apart', () => {
    expect(
      inspect(
        widePicture(
          flow(
            ['a', 'a'],
            [
              [1, 2, 'Ja'],
              [1, 2, 'Nein'],
            ],
          ),
        ),
      ).faults,
    ).toEqual([]);
  });

  it('leads a loop back around what lies between', () => {
    const made = widePicture(
      flow(
        ['a', 'a', 'a'],
        [
          [1, 2],
          [2, 3],
          [3, 1, 'noch einmal'],
        ],
      ),
    );
    expect(inspect(made).faults).toEqual([]);
    expect(made.edges[2]?.points.at(-1)?.[0]).toBeLessThan(made.edges[2]?.points[0]?.[0] ?? 0);
  });

  it('becomes SVG without styles and ids, its name escaped', () => {
    const { names, picture } = pictureSvg(widePicture(flow(['a', 'b'], [[1, 2, 'a < b']])), words);
    expect(names + picture).not.toMatch(/ (?:style|id)=|NaN|undefined/);
    expect(picture).toContain('aria-label="Bild &lt;a&gt; &amp; „b“"');
    expect(picture).toContain('a &lt; b');
  });
});

describe('the inspector', () => {
  const made = widePicture(
    flow(
      ['a', 'a', 'b'],
      [
        [1, 2],
        [2, 3],
      ],
    ),
  );
  const step = made.steps[0] as (typeof made.steps)[0];

  it('sees steps on one another', () => {
    expect(inspect({ ...made, steps: [step, { ...step, step: { ...step.step, id: 'x' } }] }).faults).toContain('s1 lies on x');
  });

  it('sees an edge through a step, and one along another', () => {
    const middle = step.y + step.height / 2;
    const through = {
      edge: { from: 'x', to: 'y' },
      points: [
        [0, middle],
        [made.width, middle],
      ] as const,
    };
    const { faults } = inspect({ ...made, edges: [...made.edges, { ...through, points: [...through.points] }] });
    expect(faults).toContain('x→y runs through s1');
    expect(faults).toContain('s1→s2 runs along x→y');
  });

  it('sees a word that is cut, and what leaves the picture', () => {
    const { faults } = inspect({ ...made, width: 10, steps: [{ ...step, text: ['Vertragsbestätigungsschreiben'] }] });
    expect(faults).toContain('words of s1 are cut');
    expect(faults).toContain('s1 leaves the picture');
  });

  it('counts crossings', () => {
    const across = (points: [number, number][]) => ({ edge: { from: points.join(), to: '' }, points });
    const edges = [
      across([
        [0, 5],
        [10, 5],
      ]),
      across([
        [5, 0],
        [5, 10],
      ]),
    ];
    expect(inspect({ ...made, steps: [], edges }).crossings).toBe(1);
  });
});
