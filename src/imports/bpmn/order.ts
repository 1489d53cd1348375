import { isSubProcess, isTask } from './elements.ts';
import type { GraphNode } from './graph.ts';

/**
 * The steps of a story in the order of their numbers. A lone end or gateway without a word is no step. An export of ours says the
 * numbers itself.
 */
export function stepsInOrder(first: GraphNode | undefined): GraphNode[] {
  const all = first ? ordered(first) : [];
  const only = all.length === 1 ? all[0]?.source : undefined;
  if (all.length === 1 && !only?.name && !(only && (isTask(only.type) || isSubProcess(only.type)))) return [];
  if (all.every(({ source, made }) => source?.own && !made))
    all.sort((a, b) => (a.source?.own?.number ?? 0) - (b.source?.own?.number ?? 0));
  return all;
}

/** Each after those that lead to it, except ways back; of several ways the first goes first. */
function ordered(first: GraphNode): GraphNode[] {
  const done: GraphNode[] = [];
  const seen = new Set<GraphNode>([first]);
  const waiting: { node: GraphNode; next: number }[] = [{ node: first, next: first.outs.length - 1 }];
  for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
    const to = top.node.outs[top.next]?.to;
    top.next -= 1;
    if (to === undefined) {
      done.push(top.node);
      waiting.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      waiting.push({ node: to, next: to.outs.length - 1 });
    }
  }
  return done.reverse();
}
