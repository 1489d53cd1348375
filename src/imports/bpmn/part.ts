import type { Building } from './building.ts';
import type { GraphEdge, GraphNode } from './graph.ts';

/** A step with several exits gets a gateway, so that all gateways are treated alike. Messages go out beside what follows. */
export function part({ graph, start, say }: Building, node: GraphNode): void {
  if (node === start || node.outs.length < 2) return;
  const [messages, sequence] = [node.outs.filter(({ message }) => message), node.outs.filter(({ message }) => !message)];
  const asks = (edges: GraphEdge[]) => edges.some(({ conditional }) => conditional);
  if (node.role === 'choice' && messages.length === 0) return;
  if (sequence.length > 1 && asks(sequence) && node.role !== 'choice') {
    const choice = graph.insert(node, 'choice', `${node.id}#choice`, sequence);
    choice.question = say.question;
    choice.text = say.decide;
  }
  if (node.role === 'step' && node.outs.length > 1) graph.insert(node, 'fork', `${node.id}#fork`, node.outs).text = say.fork;
}

/** Whatever no start reaches gets a way from the start. What is joined to nothing is left out. */
export function beginAnywhere({ graph, start, lostNodes, note }: Building): void {
  for (const node of [...graph.nodes.values()]) {
    if (node.role === 'step' || node === start || node.ins.size > 0 || node.outs.length > 0 || !node.source) continue;
    graph.remove(node);
    if (node.made || lostNodes.has(node.id)) continue;
    lostNodes.add(node.id);
    note('unconnected', node.source);
  }
  const reached = graph.reach([start]);
  const missing = () => [...graph.nodes.values()].filter((node) => !reached.has(node));
  for (const node of [...missing().filter(({ ins }) => ins.size === 0), ...missing()]) {
    if (reached.has(node) || !graph.nodes.has(node.id)) continue;
    if (node.source && !node.made) note('not-reached', node.source);
    graph.join(start, node, { label: node.text });
    graph.reach([node], reached);
  }
}
