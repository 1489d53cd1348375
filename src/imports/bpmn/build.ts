import type { Language } from '../../model/entry.ts';
import { attach } from './attach.ts';
import { type Building, type Built, beginBuilding } from './building.ts';
import type { BpmnFile } from './elements.ts';
import type { FileIndex } from './index.ts';
import { saysFlow } from './names.ts';
import { openScopes } from './open.ts';
import { beginAnywhere, part } from './part.ts';
import { awaited, placeAll } from './place.ts';

/** Turns the elements of some processes into one graph: sub-processes opened, events and messages joined in. */
export function build(file: BpmnFile, index: FileIndex, processes: readonly string[], language: Language): Built {
  const building = beginBuilding(file, index, processes, language);
  placeAll(building);
  for (const node of building.members) attach(building, node);
  sequence(building);
  openScopes(building);
  messages(building);
  for (const node of [...building.graph.nodes.values()]) part(building, node);
  beginAnywhere(building);
  return building;
}

function sequence(building: Building): void {
  const { file, index, processes, members, entry, exit, graph, say } = building;
  const own = new Set(members.map(({ id }) => id));
  for (const flow of file.flows) {
    const [from, to] = [index.nodes.get(flow.from), index.nodes.get(flow.to)];
    if (from && !processes.includes(index.processOf(from))) continue;
    if (!from && !processes.includes(flow.scope) && !own.has(flow.scope)) continue;
    const [out, into] = [exit.get(flow.from), entry.get(flow.to)];
    if (!from || !to || !out || !into) building.lose(flow, 'dangling-flow');
    else if (out === into) building.lose(flow, 'loop');
    else {
      const otherwise = from.defaultFlow === flow.id;
      const choice = out.role === 'choice' || flow.condition !== undefined || otherwise;
      const condition = flow.condition ? shortCondition(flow.condition) : '';
      const name = saysFlow(flow.name) ? '' : flow.name;
      const label = name || (choice ? condition || (otherwise ? say.otherwise : '') : '') || awaited(building, from, to);
      graph.join(out, into, { label, conditional: flow.condition !== undefined || otherwise });
    }
  }
}

/** Messages between pools of the story lead from one to the other. */
function messages({ file, index, processes, graph, entry }: Building): void {
  for (const flow of file.messages) {
    const [from, to] = [index.nodes.get(flow.from), index.nodes.get(flow.to)];
    if (!from || !to || !processes.includes(index.processOf(from)) || index.processOf(from) === index.processOf(to)) continue;
    const [out, into] = [graph.nodes.get(from.id), entry.get(to.id)];
    if (out && into) graph.join(out, into, { label: flow.name, message: true });
  }
}

/** A condition as an answer: without the marks of expression languages. */
const shortCondition = (condition: string): string => {
  const text = condition.replace(/^[$#=]?\s*\{?\s*|\s*\}?$/g, '').trim();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
