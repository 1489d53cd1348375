import type { BpmnFile, Named } from './elements.ts';
import { type Remark, remark } from './report.ts';

/**
 * What is lost with a story that has no steps: all of it.
 * @param said what the report says already
 */
export function nothingOf(file: BpmnFile, said: readonly Remark[]): Remark[] {
  const lost = new Set(said.flatMap(({ level, id }) => (level === 'lost' ? [id] : [])));
  const inside: Named[] = [
    ...file.participants,
    ...file.lanes,
    ...file.nodes,
    ...file.flows,
    ...file.annotations.filter(({ text }) => text),
    ...file.data.filter(({ name }) => name),
  ];
  return [
    ...file.processes.map((one) => remark('empty-process', one)),
    ...file.messages.map((flow) => remark('message-lost', flow, { from: flow.from, to: flow.to })),
    ...inside.map((one) => remark('other', one)),
  ].filter(({ id }) => !lost.has(id));
}
