import { bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import { bpmnType } from '../../i18n/bpmn-types.ts';
import type { Building } from './building.ts';
import { type BpmnNode, isGateway, isSubProcess, isTask } from './elements.ts';
import type { GraphNode } from './graph.ts';
import { saysEnd, saysGateway } from './names.ts';

/** Gives every element of the story its place in the graph. */
export function placeAll(building: Building): void {
  const { members, processes } = building;
  const ends = members.filter((node) => node.type === 'endEvent' && node.name && !saysEnd(node.name) && processes.includes(node.scope));
  const outcomes = new Set(ends.map(({ name }) => name));
  for (const node of members) place(building, node, outcomes);
}

function place(building: Building, node: BpmnNode, outcomes: ReadonlySet<string>): void {
  const { graph, index, say, entry, exit, note } = building;
  let made: GraphNode;
  if (isGateway(node.type)) {
    const several = node.type === 'parallelGateway';
    const name = saysGateway(node.name) ? '' : node.name;
    made = graph.add(node.id, several ? 'fork' : 'choice', name || (several ? say.fork : say.decide), node);
    made.question = name || (node.type === 'eventBasedGateway' ? say.first : several ? '' : say.question);
    if (node.type === 'inclusiveGateway' && index.outgoing(node.id).length > 1) note('inclusive', node);
  } else if (isSubProcess(node.type) && index.within(node.id).length > 0) {
    made = graph.add(node.id, 'pass', node.name, node);
    exit.set(node.id, graph.add(`${node.id}#out`, 'pass', say.end, node, true));
    note('flattened', node);
  } else made = graph.add(node.id, roleOf(building, node, outcomes), named(building, node), node);
  entry.set(node.id, made);
  if (!exit.has(node.id)) exit.set(node.id, made);
}

/** Whether an element is a step of its own. Events that say nothing a step could say are not. */
function roleOf(
  { index, processes, waits, triggers, outcomes, language }: Building,
  node: BpmnNode,
  ends: ReadonlySet<string>,
): 'step' | 'pass' {
  if (isTask(node.type) || isSubProcess(node.type)) return 'step';
  const [incoming, outgoing] = [index.incoming(node.id), index.outgoing(node.id)];
  const before = incoming.length === 1 ? index.nodes.get(incoming[0]?.from ?? '') : undefined;
  if (node.type === 'startEvent') {
    if (node.name && processes.includes(node.scope)) triggers.push(node.name);
    return 'pass';
  }
  if (node.type === 'boundaryEvent') return 'pass';
  if (node.type === 'endEvent') {
    if (!processes.includes(node.scope) || !node.name || saysEnd(node.name)) return 'pass';
    const simple = before !== undefined && isTask(before.type) && index.outgoing(before.id).length === 1;
    if (ends.size > 1 || !simple) return 'step';
    outcomes.push(node.name);
    return 'pass';
  }
  if (node.triggers.includes('link')) return 'pass';
  if (!node.name && (node.triggers.length === 0 || outgoing.length === 0)) return 'pass';
  if (before?.type === 'eventBasedGateway' && outgoing.length === 1) return 'pass';
  const alone = before && isTask(before.type) && index.outgoing(before.id).length === 1 && index.boundaries(before.id).length === 0;
  if (node.triggers.includes('timer') && alone && outgoing.length === 1 && index.messagesTo(node.id).length === 0) {
    waits.set(before.id, named({ language }, node));
    return 'pass';
  }
  return 'step';
}

/** What an event-based gateway waits for is the answer that leads on. */
export const awaited = (building: Building, from: BpmnNode, to: BpmnNode): string =>
  from.type === 'eventBasedGateway' && !isTask(to.type) && !isGateway(to.type) ? answerOf(building, to) : '';

/** An event as the answer that leads on: its name, or what sets it off. */
export const answerOf = (building: Building, event: BpmnNode): string =>
  event.name ||
  (event.triggers[0] && event.triggers[0] !== 'message' ? bpmnType(event.triggers[0], building.language) : named(building, event));

/** An element’s name, or what an event without one is. */
export function named({ language }: Pick<Building, 'language'>, { name, type, triggers }: BpmnNode): string {
  if (name) return name;
  const say = bpmnPhrases(language);
  const [trigger] = triggers;
  if (type === 'endEvent' && !trigger) return say.end;
  if (type === 'startEvent' && !trigger) return say.start;
  if (trigger === 'message') return say.message;
  return say.unnamed.replace('{type}', bpmnType(trigger && trigger !== 'terminate' ? trigger : type, language));
}
