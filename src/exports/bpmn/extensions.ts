import type { ProcessFacts, Step } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { type Element, element } from '../terms/xml.ts';
import type { Pick } from './flow-nodes.ts';

/* What BPMN has no element for, in our namespace. `imports/bpmn/own.ts` reads it back. */

const text = (name: string, value: string, attributes: Record<string, string> = {}): Element[] =>
  value === '' ? [] : [element(`lotse:${name}`, attributes, value)];
const refs = (name: string, ids: readonly string[]): Element[] => ids.map((ref) => element(`lotse:${name}`, { ref }, ''));
const around = (inner: Element): Element => element('extensionElements', {}, [inner]);

/** Facts of the process. */
export function processExtension({ id, facts }: Entry<'processes'>, pick: Pick, language: string): Element {
  const { way, variant, asIs, title, summary, trigger, outcome, phases, terms } = facts;
  const attributes = { id, way, variant, ...(asIs && { asIs }), 'xml:lang': language };
  return around(
    element('lotse:process', attributes, [
      ...text('title', pick(title)),
      ...text('summary', pick(summary)),
      ...text('trigger', pick(trigger)),
      ...text('outcome', pick(outcome)),
      ...phases.flatMap(({ id, label }) => text('phase', pick(label), { id })),
      ...refs('term', terms),
    ]),
  );
}

/** Facts of a lane. */
export const laneExtension = ({ id, kind }: ProcessFacts['lanes'][number]): Element => around(element('lotse:lane', { id, kind }, ''));

/** Facts of a step: where it stands, what the customer sees and feels, what breaks, what is handed on. */
export function stepExtension(step: Step, number: number, pick: Pick): Element {
  const { handoff, breakpoint, touchpoint, process } = step;
  const inner = [
    ...(touchpoint ? refs('touchpoint', [touchpoint]) : []),
    ...(process ? refs('process', [process]) : []),
    ...text('sees', pick(step.sees)),
    ...text('feels', step.feels === undefined ? '' : String(step.feels)),
    ...(handoff ? text('handoff', pick(handoff.how), { to: handoff.to, ...(handoff.sla && { sla: pick(handoff.sla) }) }) : []),
    ...text('wait', pick(step.wait)),
    ...(breakpoint
      ? [
          element(
            'lotse:breakpoint',
            { kind: breakpoint.kind, severity: String(breakpoint.severity), knownFrom: breakpoint.knownFrom.join(' ') },
            [...text('what', pick(breakpoint.what)), ...text('effect', pick(breakpoint.effect)), ...text('fix', pick(breakpoint.fix))],
          ),
        ]
      : []),
    ...step.documents.flatMap((document) => text('document', pick(document))),
    ...refs('term', step.terms),
  ];
  return around(element('lotse:step', { id: step.id, phase: step.phase, number: String(number) }, inner));
}
