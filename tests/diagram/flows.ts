import fc from 'fast-check';
import type { Flow, FlowEdge, FlowStep, LaneKind } from '../../src/diagram/flow.ts';

const kinds: LaneKind[] = ['customer', 'frontstage', 'backstage', 'system', 'partner'];
const says = fc.constantFrom(
  'Prüft',
  'Liest den Brief',
  'Entdeckt einen falschen Zählerstand auf der Rechnung',
  'Stellt das Ticket in den Sammelkorb der Abrechnung',
  'Vertragsbestätigungsschreibenversanddienstleistung prüfen',
);

/** Any process: 3–60 steps, 2–8 lanes, phases, branches with and without answers, joins, loops back, loops onto itself. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .record({ steps: fc.integer({ min: 3, max: 60 }), lanes: fc.integer({ min: 2, max: 8 }), phases: fc.integer({ min: 1, max: 6 }) })
  .chain(({ steps, lanes, phases }) =>
    fc.record({
      lanes: fc.constant(
        Array.from({ length: lanes }, (_none, at) => ({ id: `l${at}`, label: `Bahn ${at}`, kind: kinds[at % 5] as LaneKind })),
      ),
      phases: fc.constant(Array.from({ length: Math.min(phases, steps) }, (_none, at) => ({ id: `p${at}`, label: `Phase ${at}` }))),
      steps: fc.tuple(...Array.from({ length: steps }, (_none, at) => step(at, steps, lanes, Math.min(phases, steps)))),
      edges: fc.tuple(...Array.from({ length: steps - 1 }, (_none, at) => exits(at, steps))).map((all) => all.flat()),
    }),
  );

const step = (at: number, steps: number, lanes: number, phases: number): fc.Arbitrary<FlowStep> =>
  fc.record({
    id: fc.constant(`s${at + 1}`),
    number: fc.constant(at + 1),
    lane: fc.integer({ min: 0, max: lanes - 1 }).map((lane) => `l${lane}`),
    phase: fc.constant(`p${Math.floor((at * phases) / steps)}`),
    text: says,
    place: fc.option(fc.constantFrom('Hotline', 'Brief'), { nil: undefined }),
    figures: fc.option(fc.constantFrom(['CSAT 61 %'], ['CSAT 61 %', 'Abbrüche 47 %']), { nil: undefined }),
    sign: fc.option(fc.constantFrom('Warten', 'Verlust bei der Übergabe'), { nil: undefined }),
    feels: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
  });

function exits(at: number, steps: number): fc.Arbitrary<FlowEdge[]> {
  const from = `s${at + 1}`;
  const target = fc.integer({ min: 1, max: steps }).map((to) => `s${to}`);
  const label = fc.option(fc.constantFrom('Ja', 'Nein, die Rechnung muss neu'), { nil: undefined });
  return fc.oneof(
    { weight: 7, arbitrary: fc.constant<FlowEdge[]>([{ from, to: `s${at + 2}` }]) },
    {
      weight: 3,
      arbitrary: fc.uniqueArray(fc.record({ from: fc.constant(from), to: target, label }), {
        minLength: 1,
        maxLength: 4,
        selector: ({ to }) => to,
      }),
    },
  );
}
