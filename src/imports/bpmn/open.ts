import { bpmnType } from '../../i18n/bpmn-types.ts';
import type { Building } from './building.ts';
import { type BpmnNode, isSubProcess, isTask } from './elements.ts';
import { named } from './place.ts';

/** Gives the processes their starts, and joins what sub-processes hold to what is around them. */
export function openScopes(building: Building): void {
  const { processes, members, index } = building;
  const frames = members.filter(({ type, id }) => isSubProcess(type) && index.within(id).length > 0);
  for (const scope of [...processes, ...frames.map(({ id }) => id)]) open(building, scope);
}

function open(building: Building, scope: string): void {
  const { graph, index, say, entry, exit, gathered, start, language, note, lostNodes } = building;
  const around = index.nodes.get(scope);
  const nodes = index.within(scope);
  const out = around ? (gathered.get(scope) ?? exit.get(scope)) : undefined;
  const from = around ? entry.get(scope) : start;
  if (!from) return;
  const roots = nodes.filter((node) => isRoot(building, node));
  const alternatives = roots.length > 1 && roots.every((node) => node.type === 'startEvent' || node.byEvent);
  const begin = roots.length > 1 ? graph.add(`${scope}#begin`, alternatives ? 'choice' : 'fork', say.start, around, true) : from;
  begin.question ||= say.startQuestion;
  if (begin !== from) graph.join(from, begin);
  for (const root of roots) {
    const into = entry.get(root.id);
    if (!into || into === begin) continue;
    const inner = root.byEvent ? index.within(root.id).find(({ type }) => type === 'startEvent')?.name || root.name : '';
    if (root.byEvent) note('event-subprocess', root);
    graph.join(begin, into, {
      label: root.byEvent ? say.anytime.replace('{name}', inner || bpmnType(root.type, language)) : named(building, root),
    });
  }
  if (!out) return;
  for (const node of nodes) {
    const end = node.byEvent ? undefined : exit.get(node.id);
    const open = end && index.outgoing(node.id).length === 0 && !lostNodes.has(node.id) && end.outs.every(({ message }) => message);
    if (open && end !== out) graph.join(end, out);
  }
  if (around?.byEvent && out.outs.length === 0 && out.ins.size === 0) graph.remove(out);
  // What never ends by itself is left by what interrupts it.
  else if (gathered.has(scope) && out.ins.size === 0) graph.join(begin, out);
}

/** Whether a node begins something. */
function isRoot({ index, lostFlows }: Building, node: BpmnNode): boolean {
  if (node.type === 'boundaryEvent') return !index.nodes.has(node.attachedTo ?? '');
  if (node.byEvent) return true;
  if (node.forCompensation || (node.triggers.includes('link') && node.type === 'intermediateCatchEvent')) return false;
  if (index.incoming(node.id).some(({ from, id }) => from !== node.id && !lostFlows.has(id))) return false;
  const told = index.messagesTo(node.id).some(({ from }) => index.nodes.has(from));
  // A start that another pool’s message sets off begins nothing by itself; a lone end or gateway begins nothing at all.
  if (node.type === 'startEvent') return !told && index.outgoing(node.id).length > 0;
  return (isTask(node.type) || isSubProcess(node.type) || index.outgoing(node.id).length > 0) && !told;
}
