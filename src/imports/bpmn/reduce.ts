import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** Two exits of a decision that lead to the same place. */
export interface Merged {
  node: GraphNode;
  labels: string[];
}

/**
 * Leaves nothing but steps: what passes on vanishes, joins become several ways to one step, a gateway is taken in by the step before
 * it or becomes a step. The start node (a fork or a choice) is removed if it has one way only.
 * @returns the first step, and what had to be merged
 */
export function reduce(graph: Graph, start: GraphNode): { first: GraphNode | undefined; merged: Merged[] } {
  const merged: Merged[] = [];
  settle(graph, start, merged);
  closeEnds(graph, start);
  settle(graph, start, merged);
  let first: GraphNode | undefined = start;
  if (start.outs.length <= 1) {
    first = start.outs[0]?.to;
    graph.remove(start);
  } else toStep(start);
  for (const node of [...graph.nodes.values()]) if (node.role !== 'step') absorb(graph, node);
  return { first, merged };
}

/** Takes out what only passes on, until nothing does. Each node is looked at again when its exits changed. */
function settle(graph: Graph, start: GraphNode, merged: Merged[]): void {
  const waiting = new Set<GraphNode>(graph.nodes.values());
  for (const node of waiting) {
    waiting.delete(node);
    if (!graph.nodes.has(node.id)) continue;
    dedupe(graph, node, merged);
    if (node.role === 'step' || node === start) continue;
    if (node.role === 'pass' && node.outs.length > 1) node.role = 'fork';
    for (const edge of node.outs) if (edge.to === node) graph.cut(edge);
    const only = node.outs.length === 1 ? node.outs[0] : undefined;
    if (only) {
      for (const edge of [...node.ins]) {
        const both = edge.label && only.label && !edge.plain && !edge.label.includes(only.label);
        edge.label = both ? `${edge.label}: ${only.label}` : edge.label || only.label;
        edge.message ||= only.message;
        graph.lead(edge, only.to);
        waiting.add(edge.from);
      }
      graph.remove(node);
    } else if (flatten(node)) waiting.add([...node.ins][0]?.from ?? node);
  }

  /** A fork behind a fork, or a decision behind the normal way of another: one node. */
  function flatten(node: GraphNode): boolean {
    const [edge, second] = node.ins;
    if (!edge || second || node.outs.length < 2 || edge.from === node || edge.from.role !== node.role || edge.from === start) return false;
    if (node.role !== 'fork' && !(edge.plain && edge.from.made)) return false;
    const before = edge.from;
    before.question = node.question || before.question;
    before.source = node.source;
    const at = before.outs.indexOf(edge);
    for (const exit of node.outs) exit.from = before;
    before.outs.splice(at, 1, ...node.outs);
    node.outs = [];
    edge.to.ins.delete(edge);
    graph.nodes.delete(node.id);
    waiting.add(before);
    return true;
  }
}

/** One edge to each place. */
function dedupe(graph: Graph, node: GraphNode, merged: Merged[]): void {
  if (node.outs.length < 2) return;
  const byTarget = new Map<GraphNode, GraphEdge>();
  for (const edge of [...node.outs]) {
    const same = byTarget.get(edge.to);
    if (!same) {
      byTarget.set(edge.to, edge);
      continue;
    }
    if (node.role === 'choice') {
      merged.push({ node, labels: [same.label, edge.label] });
      same.label = [...new Set([same.label, edge.label].filter(Boolean))].join(' / ');
    }
    graph.cut(edge);
  }
}

/**
 * What leads nowhere is an end: of the step before it, or, where several ways part, a step of its own. One of several ways at once that
 * ends right away without a word is left out.
 */
function closeEnds(graph: Graph, start: GraphNode): void {
  const waiting = [...graph.nodes.values()];
  for (const node of waiting) {
    if (!graph.nodes.has(node.id) || node.role === 'step' || node === start || node.outs.length > 0) continue;
    for (const edge of [...node.ins]) {
      const { from } = edge;
      const silent = from.role === 'fork' && from !== start && node.source?.name === '';
      if (!silent && (from.role !== 'step' || from.outs.length !== 1)) continue;
      graph.cut(edge);
      if (from.outs.length === 0) waiting.push(from);
    }
    if (node.ins.size === 0) graph.remove(node);
    else toStep(node);
  }
}

/** A gateway with several exits: into the only step before it, if that does nothing else, or a step. */
function absorb(graph: Graph, node: GraphNode): void {
  const [edge, second] = node.ins;
  const before = edge?.from;
  if (!edge || second || !before || before.role !== 'step' || before.mode || before.outs.length !== 1) {
    toStep(node);
    return;
  }
  before.mode = node.role === 'choice' ? 'choice' : 'fork';
  before.question = node.question || node.text;
  before.outs = node.outs;
  for (const exit of node.outs) exit.from = before;
  node.ins.clear();
  graph.nodes.delete(node.id);
}

function toStep(node: GraphNode): void {
  if (node.outs.length > 1) node.mode = node.role === 'choice' ? 'choice' : 'fork';
  node.role = 'step';
}
