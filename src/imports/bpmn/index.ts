import type { BpmnFile, BpmnFlow, BpmnNode, Participant } from './elements.ts';

/** What leads where in a file, looked up by id. */
export interface FileIndex {
  nodes: Map<string, BpmnNode>;
  /** Top process of a node. */
  processOf(node: BpmnNode): string;
  /** Nodes directly in a process or sub-process. */
  within(scope: string): readonly BpmnNode[];
  incoming(node: string): readonly BpmnFlow[];
  outgoing(node: string): readonly BpmnFlow[];
  messagesFrom(node: string): readonly BpmnFlow[];
  messagesTo(node: string): readonly BpmnFlow[];
  boundaries(node: string): readonly BpmnNode[];
  participants: Map<string, Participant>;
}

export function indexOf(file: BpmnFile): FileIndex {
  const nodes = new Map(file.nodes.map((node) => [node.id, node]));
  const flows = file.flows.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const lists = {
    within: listed(file.nodes, ({ scope }) => scope),
    incoming: listed(flows, ({ to }) => to),
    outgoing: listed(flows, ({ from }) => from),
    messagesFrom: listed(file.messages, ({ from }) => from),
    messagesTo: listed(file.messages, ({ to }) => to),
    boundaries: listed(
      file.nodes.filter(({ type }) => type === 'boundaryEvent'),
      ({ attachedTo }) => attachedTo ?? '',
    ),
  };
  const tops = new Map<string, string>();
  const processOf = (node: BpmnNode): string => {
    const known = tops.get(node.scope);
    if (known !== undefined) return known;
    const around = nodes.get(node.scope);
    const top = around ? processOf(around) : node.scope;
    tops.set(node.scope, top);
    return top;
  };
  return {
    nodes,
    processOf,
    within: (scope) => lists.within.get(scope) ?? [],
    incoming: (node) => lists.incoming.get(node) ?? [],
    outgoing: (node) => lists.outgoing.get(node) ?? [],
    messagesFrom: (node) => lists.messagesFrom.get(node) ?? [],
    messagesTo: (node) => lists.messagesTo.get(node) ?? [],
    boundaries: (node) => lists.boundaries.get(node) ?? [],
    participants: new Map(file.participants.map((one) => [one.id, one])),
  };
}

/** Things by a key, in their order. */
export function listed<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing[]> {
  const lists = new Map<string, Thing[]>();
  for (const thing of things) {
    const list = lists.get(key(thing));
    if (list) list.push(thing);
    else lists.set(key(thing), [thing]);
  }
  return lists;
}
