import type { BpmnFile } from './elements.ts';
import { type FileIndex, listed } from './index.ts';

/**
 * A file by its stories, so that each is read for itself: what hangs on a node goes with it, what hangs on nothing with the first.
 * @returns a file for each story, in the order of the file
 */
export function partsOf(file: BpmnFile, index: FileIndex): BpmnFile[] {
  const stories = storiesOf(file, index);
  const numbers = new Map(stories.flatMap((processes, at) => processes.map((id) => [id, at] as const)));
  const storyAt = (id: string): number | undefined => {
    const node = index.nodes.get(id);
    return numbers.get(node ? index.processOf(node) : (index.participants.get(id)?.process ?? id));
  };
  /** Stories of what is joined to a note or to data. */
  const joined = new Map<string, Set<number>>();
  const join = (id: string, story: number | undefined) => {
    if (story !== undefined) joined.set(id, (joined.get(id) ?? new Set()).add(story));
  };
  for (const { from, to } of file.associations) {
    join(from, storyAt(to));
    join(to, storyAt(from));
  }
  for (const node of file.nodes) for (const id of node.data) join(id, storyAt(node.id));
  const by = <Thing>(things: readonly Thing[], story: (thing: Thing) => Iterable<number>): Thing[][] => {
    const lists: Thing[][] = stories.map(() => []);
    for (const thing of things) for (const at of story(thing)) lists[at]?.push(thing);
    return lists;
  };
  const at = (...ids: (string | undefined)[]) => [ids.map((id) => storyAt(id ?? '')).find((story) => story !== undefined) ?? 0];
  const loose = ({ id }: { id: string }) => joined.get(id) ?? [0];
  const parts = {
    processes: by(file.processes, ({ id }) => at(id)),
    participants: by(file.participants, ({ process }) => (process === undefined ? [] : at(process))),
    nodes: by(file.nodes, ({ id }) => at(id)),
    flows: by(file.flows, ({ from, to, scope }) => at(from, to, scope)),
    lanes: by(file.lanes, ({ process }) => at(process)),
    messages: by(file.messages, ({ from, to }) => at(from, to)),
    annotations: by(file.annotations, loose),
    associations: by(file.associations, ({ from, to }) => at(from, to)),
    data: by(file.data, loose),
  };
  return stories.map((_processes, story) => ({
    ...file,
    processes: parts.processes[story] ?? [],
    participants: parts.participants[story] ?? [],
    nodes: parts.nodes[story] ?? [],
    flows: parts.flows[story] ?? [],
    lanes: parts.lanes[story] ?? [],
    messages: parts.messages[story] ?? [],
    annotations: parts.annotations[story] ?? [],
    associations: parts.associations[story] ?? [],
    data: parts.data[story] ?? [],
    groups: story === 0 ? file.groups : [],
    others: story === 0 ? file.others : [],
  }));
}

/**
 * Processes that belong together: pools that send one another messages tell one story. Each group becomes a draft.
 * @returns ids of processes, groups and members in the order of the file
 */
function storiesOf(file: BpmnFile, index: FileIndex): string[][] {
  const group = new Map(file.processes.map(({ id }, at) => [id, at]));
  const processAt = (id: string): string | undefined => {
    const node = index.nodes.get(id);
    return node ? index.processOf(node) : index.participants.get(id)?.process;
  };
  for (const { from, to } of file.messages) {
    const [one, other] = [group.get(processAt(from) ?? ''), group.get(processAt(to) ?? '')];
    if (one === undefined || other === undefined || one === other) continue;
    for (const [id, at] of group) if (at === Math.max(one, other)) group.set(id, Math.min(one, other));
  }
  return [...listed([...group.keys()], (id) => String(group.get(id))).values()];
}
