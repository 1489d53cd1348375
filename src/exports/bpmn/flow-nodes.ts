import type { Flow } from '../../diagram/flow.ts';
import { wrap } from '../../diagram/measure.ts';
import type { Language, Localized } from '../../model/entry.ts';
import { following, laneOrder, type ProcessFacts, type Step } from '../../model/kinds/process.ts';

/** A node of the BPMN flow: steps with the events and gateways that BPMN needs around them. */
export interface FlowNode {
  /** Valid as an XML id; a step keeps its own where XML allows it. */
  id: string;
  type: 'startEvent' | 'endEvent' | 'intermediateCatchEvent' | 'exclusiveGateway' | 'parallelGateway' | 'task';
  name: string;
  lane: string;
  phase: string;
  step: Step | undefined;
}

export interface NodeFlow {
  id: string;
  from: string;
  to: string;
  name: string;
}

/** A process as BPMN has it. */
export interface BpmnGraph {
  nodes: FlowNode[];
  flows: NodeFlow[];
}

/** Texts in the language asked for, or else in the other one. */
export type Pick = (value: Localized | undefined) => string;
export const picker =
  (language: Language): Pick =>
  (value) =>
    value?.[language] ?? value?.de ?? value?.en ?? '';

/** XML ids begin with a letter; ids of ours may begin with a digit. An underscore is in none of ours, so nothing clashes. */
export const xmlId = (id: string): string => (/^[a-z]/.test(id) ? id : `_${id}`);

/** Longest name of an event; a longer one stands in its documentation. */
export const longestEvent = 60;

/**
 * Puts events and gateways around the steps: a start, an end behind each last step, a timer for each wait, an exclusive gateway for each
 * decision, parallel ones where ways part and, if it is clear where, where they meet again.
 */
export function graphOf(facts: ProcessFacts, pick: Pick): BpmnGraph {
  const nodes: FlowNode[] = [];
  const flows: NodeFlow[] = [];
  const joins = joinsOf(facts);
  const first = facts.steps[0];
  const trigger = pick(facts.trigger);
  const add = (id: string, type: FlowNode['type'], name: string, { lane, phase }: Step, step?: Step) => {
    nodes.push({ id, type, name, lane, phase, step });
    return id;
  };
  const join = (from: string, to: string, name = '') => flows.push({ id: `_flow_${flows.length + 1}`, from, to, name });
  const into = (id: string, from: string) => (joins.get(id)?.sources.has(from) ? `_join_${id}` : xmlId(id));

  if (first) join(add('_start', 'startEvent', trigger.length <= longestEvent ? trigger : '', first), xmlId(first.id));
  for (const [at, step] of facts.steps.entries()) {
    if (joins.has(step.id)) join(add(`_join_${step.id}`, 'parallelGateway', '', step), xmlId(step.id));
    let last = add(xmlId(step.id), 'task', pick(step.does), step, step);
    const onward = (type: FlowNode['type'], id: string, name: string) => {
      join(last, add(id, type, name, step));
      last = id;
    };
    if (step.wait) onward('intermediateCatchEvent', `_wait_${step.id}`, pick(step.wait));
    const next = following(facts, at);
    if (next.length === 0) onward('endEvent', `_end_${step.id}`, '');
    else if (step.decide) onward('exclusiveGateway', `_decide_${step.id}`, pick(step.decide.question));
    else if (next.length > 1) onward('parallelGateway', `_fork_${step.id}`, '');
    for (const { id, answer } of next) {
      const target = facts.steps.find((one) => one.id === id);
      const handed = !answer && next.length === 1 && target && step.handoff?.to === target.lane ? pick(step.handoff.how) : '';
      join(last, into(id, step.id), answer ? pick(answer) : handed);
    }
  }
  return { nodes, flows };
}

/**
 * Where ways that part meet again: a step that each of them leads to once, and that nothing else leads to.
 * @returns by that step, the steps right before it
 */
function joinsOf(facts: ProcessFacts): Map<string, { sources: Set<string> }> {
  const after = new Map(facts.steps.map((step, at) => [step.id, following(facts, at).map(({ id }) => id)]));
  const before = new Map<string, string[]>(facts.steps.map(({ id }) => [id, []]));
  for (const [from, all] of after) for (const to of all) before.get(to)?.push(from);
  const joins = new Map<string, { sources: Set<string> }>();
  for (const [at, fork] of facts.steps.entries()) {
    const branches = after.get(fork.id) ?? [];
    if (fork.decide || branches.length < 2) continue;
    const meeting = facts.steps.slice(at + 1).find(({ id }) => {
      const sources = before.get(id) ?? [];
      if (sources.length !== branches.length) return false;
      const between = closed(branches, id, fork.id);
      return between !== undefined && sources.every((source) => between.has(source) || source === fork.id);
    });
    if (meeting && !joins.has(meeting.id)) joins.set(meeting.id, { sources: new Set(before.get(meeting.id)) });
  }
  return joins;

  /** Steps from the branches up to a meeting; undefined if a way ends or goes back to the fork before it. */
  function closed(branches: readonly string[], meeting: string, fork: string): Set<string> | undefined {
    const seen = new Set<string>();
    const waiting = branches.filter((id) => id !== meeting);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const next = after.get(id) ?? [];
      if (next.length === 0 || next.includes(fork)) return;
      waiting.push(...next.filter((one) => one !== meeting));
    }
    return seen;
  }
}

/** The same nodes as the layouter wants them; names of gateways and events hang below their shapes and need room. */
export function layoutFlow(facts: ProcessFacts, { nodes, flows }: BpmnGraph, pick: Pick): Flow {
  const filled = new Set(nodes.map(({ phase }) => phase));
  return {
    lanes: [...facts.lanes]
      .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
      .map(({ id, kind, label }) => ({ id, kind, label: pick(label) })),
    phases: facts.phases.filter(({ id }) => filled.has(id)).map(({ id, label }) => ({ id, label: pick(label) })),
    steps: nodes.map(({ id, type, name, lane, phase }, at) => ({ id, number: at + 1, lane, phase, text: roomFor(type, name) })),
    edges: flows.map(({ from, to, name }) => ({ from, to, label: name || undefined })),
  };
}

/** Width and line height of a name below a shape. */
export const nameBelow = { width: 120, line: 14, font: 11 };
export const linesBelow = (name: string): number => (name ? wrap(name, nameBelow.width, nameBelow.font).length : 0);

/** As many lines as make a box hold a shape of 50 pixels, with its name below and as much above, so that its middle stays the middle. */
function roomFor(type: FlowNode['type'], name: string): string {
  const filled = (lines: number) => Array.from({ length: lines }, () => 'MMMMMMM').join(' ');
  if (type === 'task') return [name, filled(Math.max(0, 4 - wrap(name, 97, 12.5).length))].join(' ').trim();
  return filled(3 + Math.ceil((2 * linesBelow(name) * nameBelow.line) / 16));
}
