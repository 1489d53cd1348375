import type { Said } from '../../model/import-said.ts';
import { type Draft, draftOf, type Site } from './draft.ts';
import { type BpmnFile, isGateway, isSubProcess, isTask } from './elements.ts';
import { indexOf } from './index.ts';
import { Ids } from './names.ts';
import { type Refusal, readBpmn } from './read.ts';
import { type Remark, remark } from './report.ts';
import { partsOf } from './stories.ts';

/** How many elements of a sort were carried, of how many. */
export type Share = readonly [carried: number, of: number];
export type Sort = 'tasks' | 'gateways' | 'flows' | 'events' | 'messages';

/** What an import found; nothing is written here. */
export interface BpmnImport {
  drafts: Draft[];
  remarks: Remark[];
  carried: Record<Sort, Share>;
}

/**
 * Turns a BPMN 2.0 file into drafts, one for each story it tells.
 * @param name of the file, for a draft whose model has no name
 * @returns the drafts with all that could not be carried or was guessed; or why the file cannot be read
 */
export function importBpmn(bytes: Uint8Array, name: string, site: Site): BpmnImport | { said: Said } | { refusal: Refusal } {
  const read = readBpmn(bytes);
  if (!('file' in read)) return read;
  const { file } = read;
  const index = indexOf(file);
  const fallback = name.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ') || 'BPMN';
  const made = partsOf(file, index).map((part) => draftOf(part, index, fallback, site));
  const drafts = made.filter(({ facts }) => facts.steps.length > 0);
  const ids = new Ids('process');
  for (const draft of drafts) draft.id = ids.like(draft.id);
  const remarks = [
    ...file.twice.map((one) => remark('duplicate-id', one)),
    ...made.flatMap((draft) => draft.remarks),
    ...unread(file, made),
  ];
  return { drafts, remarks, carried: counted(file, made) };
}

/** What belongs to no draft at all: messages between pools without flows, and everything where there is no process. */
function unread(file: BpmnFile, made: readonly Draft[]): Remark[] {
  const told = new Set(made.flatMap(({ remarks }) => remarks.map(({ id }) => id)));
  const inFlow = new Set(file.nodes.map(({ id }) => id));
  const lost = file.messages.filter(({ id, from, to }) => !told.has(id) && !inFlow.has(from) && !inFlow.has(to));
  return [
    ...lost.map((flow) => remark('message-lost', flow, { from: flow.from, to: flow.to })),
    ...(made.length === 0 ? [...file.participants, ...file.others, ...file.groups, ...file.annotations] : []).map((one) =>
      remark('other', one),
    ),
    ...(made.length === 0
      ? []
      : file.participants.filter(({ process, id }) => process === undefined && !told.has(id)).map((one) => remark('other', one))),
  ];
}

function counted(file: BpmnFile, made: readonly Draft[]): BpmnImport['carried'] {
  const lost = new Set(made.flatMap(({ lostNodes, lostFlows, lostMessages }) => [...lostNodes, ...lostFlows, ...lostMessages]));
  const inFlow = new Set(file.nodes.map(({ id }) => id));
  for (const { id, from, to } of file.messages) if (!inFlow.has(from) && !inFlow.has(to)) lost.add(id);
  const share = (elements: readonly { id: string }[]): Share => [elements.filter(({ id }) => !lost.has(id)).length, elements.length];
  return {
    tasks: share(file.nodes.filter(({ type }) => isTask(type) || isSubProcess(type))),
    gateways: share(file.nodes.filter(({ type }) => isGateway(type))),
    flows: share(file.flows),
    events: share(file.nodes.filter(({ type }) => type.endsWith('Event'))),
    messages: share(file.messages),
  };
}
