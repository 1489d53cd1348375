import type { Building } from './building.ts';
import type { BpmnNode } from './elements.ts';
import { answerOf } from './place.ts';

/**
 * Boundary events are other ways out of what they hang on: a choice between the way as planned and theirs. A link leads on where it is
 * caught.
 */
export function attach(building: Building, node: BpmnNode): void {
  const { graph, index, say, entry, exit, gathered, note } = building;
  const ways = index.boundaries(node.id).filter((event) => {
    if (leadsOn(building, event)) return true;
    building.lostNodes.add(event.id);
    note('boundary-no-way', event, { at: node.name || node.id });
    graph.nodes.delete(event.id);
    return false;
  });
  const out = exit.get(node.id);
  if (ways.length > 0 && out) {
    const opened = out !== entry.get(node.id);
    const how = opened ? out : graph.add(`${node.id}#how`, 'choice', say.decide, node, true);
    how.role = 'choice';
    how.text = (opened && node.name) || say.decide;
    how.question = say.happens;
    const normal = graph.add(`${node.id}#normal`, 'pass', '', node, true);
    if (opened) gathered.set(node.id, out);
    else graph.join(out, how);
    graph.join(how, normal, { label: say.planned, plain: true });
    for (const event of ways) {
      const way = graph.nodes.get(event.id);
      if (way) graph.join(how, way, { label: answerOf(building, event) });
    }
    exit.set(node.id, normal);
  }
  if (node.type === 'boundaryEvent' && !index.nodes.has(node.attachedTo ?? ''))
    note('dangling-boundary', node, { found: node.attachedTo ?? '' });
  if (node.type === 'intermediateThrowEvent' && node.triggers.includes('link')) {
    const [from, into] = [graph.nodes.get(node.id), graph.nodes.get(caught(building, node) ?? '')];
    if (from && into) graph.join(from, into);
  }
}

/** Where a link comes out again (BPMN 2.0, 10.5.5: of the same name, in the same process). */
const caught = ({ index }: Building, thrown: BpmnNode): string | undefined =>
  index
    .within(thrown.scope)
    .find((node) => node.type === 'intermediateCatchEvent' && node.triggers.includes('link') && node.linkName === thrown.linkName)?.id;

/** Whether anything follows a boundary event: a flow, or what undoes an activity. */
function leadsOn({ file, index, graph, entry }: Building, event: BpmnNode): boolean {
  if (index.outgoing(event.id).length > 0) return true;
  const handlers = file.associations.flatMap(({ from, to }) => (from === event.id ? (entry.get(to) ?? []) : []));
  const own = graph.nodes.get(event.id);
  for (const handler of handlers) if (own) graph.join(own, handler);
  return handlers.length > 0;
}
