import { BpmnModdle } from 'bpmn-moddle';

/** What a file holds, as bpmn-moddle reads it: nothing here goes through the importer, so that the two can disagree. */
export interface Truth {
  nodes: TruthNode[];
  flows: TruthFlow[];
  messages: TruthFlow[];
  /** Every element with a name or a text, whatever it is. */
  names: { id: string; type: string; name: string }[];
  /** Bounds of shapes on all diagrams, by element. */
  shapes: Map<string, Bounds>;
  /** For each activity that holds nothing itself, the activities that come next: through gateways, events, frames and links. */
  next: Map<string, Set<string>>;
}
export interface TruthNode {
  id: string;
  type: string;
  name: string;
  /** Pool, as the id of its process. */
  process: string;
}
export interface TruthFlow {
  id: string;
  name: string;
  from: string | undefined;
  to: string | undefined;
}
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a tree of whatever BPMN has
type Element = any;

/** @returns what moddle finds in a file, or undefined if it does not read all of it */
export async function truthOf(xml: string): Promise<Truth | undefined> {
  let root: Element;
  try {
    const read = await new BpmnModdle().fromXML(xml);
    root = read.rootElement;
    // What moddle passes over, or takes for something else, nobody can count with it.
    if (read.warnings.some(({ message }) => /unparsable|unrecognized|duplicate ID|unexpected/i.test(message))) return;
  } catch {
    return;
  }
  if (root?.$type !== 'bpmn:Definitions') return;
  const truth: Truth = { nodes: [], flows: [], messages: [], names: [], shapes: new Map(), next: new Map() };
  for (const element of root.rootElements ?? []) {
    if (element.$type === 'bpmn:Process') scope(element, element.id, truth);
    if (element.$type === 'bpmn:Collaboration') {
      for (const flow of element.messageFlows ?? []) truth.messages.push(flowOf(flow));
      named(truth, element.participants, element.messageFlows, element.artifacts);
    }
  }
  for (const { plane } of root.diagrams ?? [])
    for (const { bpmnElement, bounds } of plane?.planeElement ?? [])
      if (bpmnElement?.id && bounds) truth.shapes.set(bpmnElement.id, bounds);
  followed(root, truth);
  return truth;
}

function scope(element: Element, process: string, truth: Truth): void {
  named(truth, element.artifacts);
  for (const set of element.laneSets ?? []) lanes(set, truth);
  for (const one of element.flowElements ?? []) {
    if (one.$instanceOf('bpmn:FlowNode'))
      truth.nodes.push({ id: one.id, type: String(one.$type).replace('bpmn:', ''), name: one.name ?? '', process });
    if (one.$type === 'bpmn:SequenceFlow') truth.flows.push(flowOf(one));
    named(truth, [one]);
    if (one.$instanceOf('bpmn:SubProcess')) scope(one, process, truth);
  }
}

function lanes(set: Element, truth: Truth): void {
  named(truth, set.lanes);
  for (const lane of set.lanes ?? []) if (lane.childLaneSet) lanes(lane.childLaneSet, truth);
}

function named(truth: Truth, ...lists: (Element[] | undefined)[]): void {
  for (const one of lists.flatMap((list) => list ?? [])) {
    const name = String(one.name ?? one.text ?? '').trim();
    if (name) truth.names.push({ id: one.id, type: String(one.$type).replace('bpmn:', ''), name });
  }
}

const flowOf = ({ id, name, sourceRef, targetRef }: Element): TruthFlow => ({
  id,
  name: name ?? '',
  from: sourceRef?.id,
  to: targetRef?.id,
});

const isFrame = (one: Element): boolean =>
  one.$instanceOf('bpmn:SubProcess') && (one.flowElements ?? []).some((inner: Element) => inner.$instanceOf('bpmn:FlowNode'));
const isLeaf = (one: Element): boolean => one.$instanceOf('bpmn:Activity') && !isFrame(one);

/** Which activity comes after which. Event sub-processes and compensation begin anywhere, so nothing leads to them. */
function followed(root: Element, truth: Truth): void {
  const all: Element[] = [];
  const gather = (holder: Element) => {
    for (const one of holder.flowElements ?? []) {
      all.push(one);
      if (one.$instanceOf('bpmn:SubProcess')) gather(one);
    }
  };
  for (const one of root.rootElements ?? []) if (one.$type === 'bpmn:Process') gather(one);
  const nodes = all.filter((one) => one.$instanceOf('bpmn:FlowNode'));
  const flows = all.filter((one) => one.$type === 'bpmn:SequenceFlow' && one.sourceRef && one.targetRef);
  const out = new Map<Element, Element[]>();
  const into = new Set<Element>();
  for (const flow of flows) {
    out.set(flow.sourceRef, [...(out.get(flow.sourceRef) ?? []), flow.targetRef]);
    into.add(flow.targetRef);
  }
  const link = (one: Element): string | undefined => (one.eventDefinitions ?? []).find((d: Element) => d.$type.includes('Link'))?.name;
  const step = (node: Element): Element[] => {
    const attached = nodes.filter((one) => one.attachedToRef === node);
    const linked =
      node.$type === 'bpmn:IntermediateThrowEvent' && link(node)
        ? nodes.filter((one) => one.$type === 'bpmn:IntermediateCatchEvent' && link(one) === link(node) && one.$parent === node.$parent)
        : [];
    const ways = [...(out.get(node) ?? []), ...linked];
    const frame = node.$parent;
    // What undoes an activity ends nothing.
    const ends =
      ways.length === 0 && !node.attachedToRef && frame?.$instanceOf('bpmn:SubProcess') && !frame.triggeredByEvent ? leave(frame) : [];
    return [...ways, ...attached.flatMap((one) => step(one)), ...ends];
  };
  const leave = (frame: Element): Element[] => step(frame).filter((one) => one.$parent !== frame);
  const begin = (frame: Element): Element[] =>
    (frame.flowElements ?? []).filter(
      (one: Element) =>
        one.$instanceOf('bpmn:FlowNode') &&
        !into.has(one) &&
        !one.attachedToRef &&
        !one.triggeredByEvent &&
        !one.isForCompensation &&
        !(link(one) && one.$type === 'bpmn:IntermediateCatchEvent'),
    );
  for (const node of nodes.filter(isLeaf)) {
    const found = new Set<string>();
    const seen = new Set<Element>();
    const waiting = step(node);
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      if (isLeaf(one)) found.add(one.id);
      else waiting.push(...(isFrame(one) ? begin(one) : step(one)));
    }
    truth.next.set(node.id, found);
  }
}
