import type { BpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import { bpmnType } from '../../i18n/bpmn-types.ts';
import type { Language } from '../../model/entry.ts';
import type { BpmnFile, Named } from './elements.ts';
import type { FileIndex } from './index.ts';
import { saysNothing } from './names.ts';
import type { Notes } from './notes.ts';
import { type Remark, remark } from './report.ts';

/**
 * Names that found no place among the facts go into the text beside the flow: of frames, of joins, of ends inside a frame, of flows
 * that ask nothing, of pools and lanes around others. A name that only says what an element is, is left out.
 * @param spoken all texts of the facts
 * @param remarks what the report says so far; what is lost stays lost
 */
export function leftovers(
  file: BpmnFile,
  index: FileIndex,
  spoken: Iterable<string>,
  remarks: readonly Remark[],
  notes: Notes,
  { say, language }: { say: BpmnPhrases; language: Language },
): Remark[] {
  const known = new Set<string>([...spoken].flatMap((text) => [text, ...text.split(/ \/ | · |: /)]));
  const lost = new Set(remarks.flatMap(({ level, id }) => (level === 'lost' ? [id] : [])));
  const made: Remark[] = [];
  /** @param at where it belongs: a node, or nothing for what lies around others */
  const keep = (element: Named, at?: string, holds: readonly { name: string }[] = []) => {
    const { id, type, name } = element;
    if (!name || known.has(name) || lost.has(id)) return;
    if (saysNothing(name)) {
      made.push(remark('name-dropped', element));
      return;
    }
    known.add(name);
    const inner = holds.map((one) => one.name).filter(Boolean);
    const text = say.named.replace('{type}', () => bpmnType(type, language)).replace('{name}', () => name);
    if (at !== undefined) notes.tell(at, text);
    else notes.general.push(inner.length > 0 ? `${text} (${inner.join(', ')})` : text);
    made.push(remark('name-kept', element));
  };
  for (const pool of file.participants) {
    const lanes = file.lanes.filter(({ process, above }) => process === pool.process && above.length === 0);
    keep(pool, undefined, lanes);
  }
  for (const lane of file.lanes) {
    const below = file.lanes.filter(({ process, above }) => process === lane.process && above.at(-1) === lane.name && above.length > 0);
    keep(lane, undefined, below);
  }
  for (const node of file.nodes) {
    const inner = index.within(node.id);
    if (inner.length === 0) keep(node, node.id);
    else
      keep(
        node,
        undefined,
        inner.filter(({ type }) => !type.endsWith('Event')),
      );
  }
  for (const flow of file.flows) keep(flow, flow.from);
  for (const data of file.data) keep(data);
  return made;
}

/** Every text in some facts. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
