import type { BpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import type { Language } from '../../model/entry.ts';
import type { BpmnFile } from './elements.ts';
import type { GraphNode } from './graph.ts';
import type { FileIndex } from './index.ts';
import type { Lanes } from './lanes.ts';
import { plainMarkdown } from './names.ts';
import { type Remark, remark } from './report.ts';

/** What stands around the flow: who hands what to whom, documents, and what goes into the text beside it. */
export interface Notes {
  handoffs: Map<GraphNode, { to: string; how: Partial<Record<Language, string>> }>;
  documents: Map<GraphNode, string[]>;
  /** Lines of Markdown about single steps. */
  about: string[];
  /** Plain paragraphs about the whole. */
  general: string[];
  remarks: Remark[];
  /** Adds a line about an element to the text, under the name of the step it belongs to. */
  tell(id: string, text: string): void;
}

interface Ground {
  byElement: Map<string, GraphNode>;
  laneOf: Map<GraphNode, string>;
  lanes: Lanes;
  say: BpmnPhrases;
  language: Language;
}

/** Gathers annotations, documentation, data, groups and messages of a story. */
export function notesOf(
  file: BpmnFile,
  index: FileIndex,
  processes: readonly string[],
  { byElement, laneOf, lanes, say, language }: Ground,
): Notes {
  const notes: Notes = { handoffs: new Map(), documents: new Map(), about: [], general: [], remarks: [], tell };
  const isOurs = (id: string) => {
    const node = index.nodes.get(id);
    return node !== undefined && processes.includes(index.processOf(node));
  };
  const stepAt = (id: string): GraphNode | undefined => byElement.get(id) ?? beside(id);
  for (const node of file.nodes) if (node.documentation && isOurs(node.id)) tell(node.id, node.documentation);
  messages();
  annotations();
  documents();
  return notes;

  /** The step an event without a step of its own belongs to: its host, or the one before or behind it. */
  function beside(id: string): GraphNode | undefined {
    const node = index.nodes.get(id);
    const ids = [node?.attachedTo, index.incoming(id)[0]?.from, index.outgoing(id)[0]?.to];
    return ids.flatMap((one) => byElement.get(one ?? '') ?? [])[0];
  }

  function tell(id: string, text: string): void {
    const name = stepAt(id)?.text || index.nodes.get(id)?.name;
    notes.about.push(name && !text.includes(name) ? `**${plainMarkdown(name)}**: ${plainMarkdown(text)}` : plainMarkdown(text));
  }

  /** The first message of a step is its hand-over; any other one is told in the text. */
  function messages(): void {
    const known = (id: string) => index.nodes.has(id) || index.participants.has(id);
    for (const flow of file.messages) {
      if (!known(flow.from) || !known(flow.to)) {
        notes.remarks.push(remark('dangling-flow', flow, { from: flow.from, to: flow.to }));
        continue;
      }
      const text = flow.name || say.message;
      const [sender, receiver] = [stepAt(flow.from), stepAt(flow.to)];
      const lane = receiver ? laneOf.get(receiver) : lanes.ofPool(flow.to);
      if (sender && lane !== undefined && !notes.handoffs.has(sender)) {
        notes.handoffs.set(sender, { to: lane, how: { [language]: text } });
        continue;
      }
      const [from, to] = [nameAt(flow.from), nameAt(flow.to)];
      if (sender) {
        tell(flow.from, `${text} → ${to}`);
        notes.remarks.push(remark(notes.handoffs.has(sender) ? 'second-handoff' : 'message-note', flow, { from, to }));
      } else {
        const said = say.from.replace('{name}', () => from).replace('{text}', () => text);
        if (receiver) tell(flow.to, said);
        else notes.general.push(`${text}: ${from} → ${to}`);
        notes.remarks.push(remark('message-note', flow, { from, to }));
      }
    }
  }

  /** What stands at an end of a message: a step, an event or a pool. */
  function nameAt(id: string): string {
    return stepAt(id)?.text || index.nodes.get(id)?.name || index.participants.get(id)?.name || id;
  }

  function annotations(): void {
    const joined = new Map<string, string>();
    for (const { from, to } of file.associations) {
      joined.set(from, to);
      if (!joined.has(to)) joined.set(to, from);
    }
    for (const annotation of file.annotations) {
      if (!annotation.text) continue;
      const other = joined.get(annotation.id);
      if (other !== undefined && index.nodes.has(other) && !isOurs(other)) continue;
      if (other !== undefined && isOurs(other)) {
        tell(other, annotation.text);
        notes.remarks.push(remark('note-kept', annotation));
      } else {
        notes.general.push(annotation.text);
        notes.remarks.push(remark('note-loose', annotation));
      }
    }
  }

  function documents(): void {
    const byId = new Map(file.data.map((one) => [one.id, one]));
    const used = new Set<string>();
    const carry = (data: string, node: string) => {
      const [named, step] = [byId.get(data), stepAt(node)];
      if (!named) return;
      used.add(named.id);
      if (!step || !named.name || !isOurs(node)) return;
      const names = notes.documents.get(step) ?? [];
      if (!names.includes(named.name)) notes.documents.set(step, [...names, named.name]);
    };
    for (const node of file.nodes) for (const data of node.data) carry(data, node.id);
    for (const { from, to } of file.associations) {
      carry(from, to);
      carry(to, from);
    }
    // A data object is a store; what stands in the flow is its reference, of the same name.
    const names = new Set(file.data.filter(({ id }) => used.has(id)).map(({ name }) => name));
    for (const one of file.data) if (!used.has(one.id) && one.name && !names.has(one.name)) notes.remarks.push(remark('data-loose', one));
    for (const one of file.groups) notes.remarks.push(remark('group', one));
    for (const one of file.others) notes.remarks.push(remark('other', one));
  }
}
