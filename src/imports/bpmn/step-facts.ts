import { bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import { bpmnType } from '../../i18n/bpmn-types.ts';
import type { Language } from '../../model/entry.ts';
import type { Named } from './elements.ts';
import type { GraphNode } from './graph.ts';
import { type Ids, longestStep, shortened } from './names.ts';
import type { Notes } from './notes.ts';
import { type Remark, remark } from './report.ts';

/** What the steps of a story are made with. */
export interface StepGround {
  ids: Ids;
  laneOf: ReadonlyMap<GraphNode, string>;
  phases: readonly { id: string }[];
  waits: ReadonlyMap<string, string>;
  notes: Notes;
  language: Language;
  /** For the report, where no element stands behind a step. */
  process: Named;
}

/** Steps as they go into `process.yaml`, and what is said of them. */
export interface StepFacts {
  steps: Record<string, unknown>[];
  idOf: ReadonlyMap<GraphNode, string>;
  /** Texts that had to be cut, with what stands for them. */
  long: { short: string; text: string }[];
  /** Steps that call another process, by its id in the file. */
  calls: { step: Record<string, unknown>; called: string; by: Named }[];
  remarks: Remark[];
}

/** Turns what is left of the graph into steps. */
export function stepFacts(order: readonly GraphNode[], ground: StepGround): StepFacts {
  const { ids, laneOf, phases, waits, notes, language, process } = ground;
  const say = bpmnPhrases(language);
  const words = (text: string) => ({ [language]: text });
  const [long, calls, remarks]: [StepFacts['long'], StepFacts['calls'], Remark[]] = [[], [], []];
  const idOf = new Map(order.map((node) => [node, stepId(node)]));
  return { steps: order.map(stepOf), idOf, long, calls, remarks };

  function stepId(node: GraphNode): string {
    const given = node.source?.own?.id ?? (node.made ? `${node.source?.id ?? 'start'}-${node.id.replace(/^.*#/, '')}` : node.id);
    const id = ids.like(given);
    if (id !== given && !node.made && node.source) remarks.push(remark('id-mapped', node.source, { right: id }));
    return id;
  }

  function stepOf(node: GraphNode): Record<string, unknown> {
    const element = node.made ? undefined : node.source;
    const given = element?.own;
    const { question, ...rest } = (given ? localised(given.facts, language) : {}) as Record<string, unknown>;
    const text = textOf(node);
    const does = shortened(text);
    if (node.made) remarks.push(remark('made-step', node.source ?? process, { right: does }));
    else if (element && !element.name) remarks.push(remark('unnamed-step', element, { right: does }));
    if (text.length > longestStep) {
      if (node.source) remarks.push(remark('shortened', node.source, { right: does }));
      long.push({ short: does, text });
    }
    const wait = waits.get(element?.id ?? '');
    const called = given ? undefined : element?.calledElement;
    const step: Record<string, unknown> = {
      id: idOf.get(node),
      lane: laneOf.get(node),
      phase: given?.phase && phases.some(({ id }) => id === given.phase) ? given.phase : phases[0]?.id,
      does: words(does),
      // Filled or taken out when all drafts have their ids.
      ...(called && { process: '' }),
      ...(wait && { wait: words(wait) }),
      ...(notes.handoffs.has(node) && { handoff: notes.handoffs.get(node) }),
      ...(notes.documents.has(node) && { documents: notes.documents.get(node)?.map(words) }),
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...goesOn(node, question),
    };
    if (element && called) calls.push({ step, called, by: element });
    return step;
  }

  function textOf({ outs, source, made, text }: GraphNode): string {
    if (outs.length === 0 && source && !source.name && !made && source.type.endsWith('Gateway')) return say.end;
    return text || say.unnamed.replace('{type}', bpmnType(source?.type ?? 'task', language));
  }

  function goesOn(node: GraphNode, question: unknown): Record<string, unknown> {
    const target = (to: GraphNode) => idOf.get(to) ?? '';
    if (node.outs.length === 0) return { end: true };
    if (node.outs.length === 1) return { next: target(node.outs[0]?.to as GraphNode) };
    if (node.mode !== 'choice') return { next: node.outs.map(({ to }) => target(to)) };
    const options = node.outs.map((edge) => ({ answer: words(answer(node, edge)), next: target(edge.to) }));
    return { decide: { question: question ?? words(node.question || say.question), options } };
  }

  function answer({ source }: GraphNode, { label, to }: GraphNode['outs'][number]): string {
    if (label) return shortened(label, 120);
    const made = shortened(say.to.replace('{name}', to.text || say.end), 80);
    if (source) remarks.push(remark('condition', source, { right: made }));
    return made;
  }
}

/** Texts of an export of ours in the language of the draft. */
function localised(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => localised(one, language)) : undefined;
  if (!value || typeof value !== 'object') return value;
  if ('own' in value) return { [language]: value.own };
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, localised(one, language)]])));
}
