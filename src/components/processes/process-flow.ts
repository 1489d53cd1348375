import type { Flow } from '../../diagram/flow.ts';
import { evidenceOf } from '../../model/evidence/series.ts';
import { following, laneOrder } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { evidenceBrief } from '../evidence/figures.ts';
import type { Scope } from '../scope.ts';

/** A process as its picture needs it: words of the page's language, lanes in the order of a service blueprint. */
export function processFlow(scope: Scope, { id: process, facts }: Entry<'processes'>): Flow {
  const { t, library } = scope;
  const filled = new Set(facts.steps.map(({ phase }) => phase));
  const touchpoint = (id: string | undefined) => (id ? library.get('touchpoints', id) : undefined);
  return {
    lanes: [...facts.lanes]
      .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
      .map(({ id, kind, label }) => ({ id, kind, label: scope.pick(label) })),
    phases: facts.phases.filter(({ id }) => filled.has(id)).map(({ id, label }) => ({ id, label: scope.pick(label) })),
    steps: facts.steps.map((step, at) => {
      const place = touchpoint(step.touchpoint);
      return {
        id: step.id,
        number: at + 1,
        lane: step.lane,
        phase: step.phase,
        text: scope.pick(step.does),
        place: place && library.title(place, scope.language),
        figures: evidenceOf(library, { process, step: step.id }).map((series) => evidenceBrief(scope, series)),
        sign: step.breakpoint && t.process.kinds[step.breakpoint.kind],
        asks: step.decide !== undefined,
        end: following(facts, at).length === 0,
        feels: step.feels,
      };
    }),
    edges: facts.steps.flatMap(({ id }, at) =>
      following(facts, at).map((next) => ({ from: id, to: next.id, label: next.answer && scope.pick(next.answer) })),
    ),
  };
}
