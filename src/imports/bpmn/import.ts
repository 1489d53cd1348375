import type { Said } from '../../model/import-said.ts';
import { resolveCalls } from './calls.ts';
import { type Draft, draftOf, type Site } from './draft.ts';
import { type BpmnFile, isGateway, isSubProcess, isTask } from './elements.ts';
import { indexOf } from './index.ts';
import { Ids } from './names.ts';
import { nothingOf } from './nothing.ts';
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
  const parts = partsOf(file, index);
  const made = parts.map((part) => draftOf(part, index, fallback, site));
  const drafts = made.filter(({ facts }) => facts.steps.length > 0);
  const ids = new Ids('process');
  for (const draft of drafts) draft.id = ids.like(draft.id);
  for (const draft of drafts) resolveCalls(draft, drafts, site);
  const remarks = [
    ...file.twice.map((one) => remark('duplicate-id', one)),
    ...made.flatMap((draft) => draft.remarks),
    ...unread(file, parts, made),
  ];
  return { drafts, remarks, carried: counted(file, remarks) };
}

/** What belongs to no draft: all where there is no process, and pools that nothing joins to a story. */
function unread(file: BpmnFile, parts: readonly BpmnFile[], made: readonly Draft[]): Remark[] {
  if (parts.length === 0) return [...nothingOf(file, []), ...[...file.others, ...file.groups].map((one) => remark('other', one))];
  const told = new Set(made.flatMap(({ remarks }) => remarks.map(({ id }) => id)));
  return file.participants.filter(({ process, id }) => process === undefined && !told.has(id)).map((one) => remark('other', one));
}

/** Carried is whatever the report does not call lost. */
function counted(file: BpmnFile, remarks: readonly Remark[]): BpmnImport['carried'] {
  const lost = new Set(remarks.flatMap(({ level, id }) => (level === 'lost' ? [id] : [])));
  const share = (elements: readonly { id: string }[]): Share => [elements.filter(({ id }) => !lost.has(id)).length, elements.length];
  return {
    tasks: share(file.nodes.filter(({ type }) => isTask(type) || isSubProcess(type))),
    gateways: share(file.nodes.filter(({ type }) => isGateway(type))),
    flows: share(file.flows),
    events: share(file.nodes.filter(({ type }) => type.endsWith('Event'))),
    messages: share(file.messages),
  };
}
