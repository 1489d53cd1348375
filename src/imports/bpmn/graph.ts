import type { BpmnNode } from './elements.ts';

/**
 * What a flow is made of while it is turned into steps. `step` stays; `choice` (one way) and `fork` (all ways) are absorbed by the
 * step before them or become steps; `pass` vanishes.
 */
export type Role = 'step' | 'choice' | 'fork' | 'pass';

export interface GraphNode {
  id: string;
  role: Role;
  /** What a step of it would say. */
  text: string;
  /** Asked by a choice. */
  question: string;
  /** How a step goes on, once it has taken a gateway in. */
  mode?: 'choice' | 'fork';
  /** The element it comes from; nodes that are made have the one they are made for. */
  source: BpmnNode | undefined;
  /** Not in the file. */
  made: boolean;
  outs: GraphEdge[];
  ins: Set<GraphEdge>;
}

export interface GraphEdge {
  from: GraphNode;
  to: GraphNode;
  label: string;
  /** The way things normally go, beside exceptions. */
  plain: boolean;
  /** A condition stands on it. */
  conditional: boolean;
  /** A message, not the sequence. */
  message: boolean;
}

/** A flow as nodes and edges, and the changes made to it. */
export class Graph {
  readonly nodes = new Map<string, GraphNode>();

  add(id: string, role: Role, text: string, source: BpmnNode | undefined, made = false): GraphNode {
    const node: GraphNode = { id, role, text, question: '', source, made, outs: [], ins: new Set() };
    this.nodes.set(id, node);
    return node;
  }

  join(from: GraphNode, to: GraphNode, more: Partial<Pick<GraphEdge, 'label' | 'plain' | 'conditional' | 'message'>> = {}): GraphEdge {
    const edge: GraphEdge = { from, to, label: '', plain: false, conditional: false, message: false, ...more };
    from.outs.push(edge);
    to.ins.add(edge);
    return edge;
  }

  /** Puts a node between another and some of its exits. */
  insert(after: GraphNode, role: Role, id: string, exits: readonly GraphEdge[]): GraphNode {
    const node = this.add(id, role, '', after.source, true);
    const moved = new Set(exits);
    after.outs = after.outs.filter((edge) => !moved.has(edge));
    for (const edge of exits) {
      edge.from = node;
      node.outs.push(edge);
    }
    this.join(after, node);
    return node;
  }

  lead(edge: GraphEdge, to: GraphNode): void {
    edge.to.ins.delete(edge);
    edge.to = to;
    to.ins.add(edge);
  }

  cut(edge: GraphEdge): void {
    edge.to.ins.delete(edge);
    edge.from.outs = edge.from.outs.filter((one) => one !== edge);
  }

  remove(node: GraphNode): void {
    for (const edge of node.outs) edge.to.ins.delete(edge);
    for (const edge of node.ins) edge.from.outs = edge.from.outs.filter((one) => one !== edge);
    this.nodes.delete(node.id);
  }

  /** Everything that can be reached from some nodes; those already in `reached` are not looked at again. */
  reach(from: readonly GraphNode[], reached = new Set<GraphNode>()): Set<GraphNode> {
    const waiting = [...from];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      for (const { to } of node.outs) waiting.push(to);
    }
    return reached;
  }
}
