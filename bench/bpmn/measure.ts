import { inspect } from '../../src/diagram/inspect.ts';
import { sizes } from '../../src/diagram/sizes.ts';
import { widePicture } from '../../src/diagram/wide.ts';
import type { Draft } from '../../src/imports/bpmn/draft.ts';
import { type BpmnImport, importBpmn } from '../../src/imports/bpmn/import.ts';
import { draftFiles } from '../../src/imports/bpmn/yaml.ts';
import { decode } from '../../src/imports/decode.ts';
import { following, processFacts } from '../../src/model/kinds/process.ts';
import { type Bounds, type Truth, truthOf } from './truth.ts';

export const sorts = ['tasks', 'gateways', 'events', 'flows', 'messages'] as const;
export type Sort = (typeof sorts)[number];

/** What was found out about one file. */
export interface Measured {
  file: string;
  /** Why the importer refuses it; a crash begins with „crash“. */
  refused?: string | undefined;
  /** moddle reads it too, so that what follows is judged. */
  judged: boolean;
  ms: number;
  drafts: number;
  /** Carried of all, by moddle's count of all and the report's count of what was lost. */
  carried: Record<Sort, [carried: number, all: number]>;
  /** The same for gateways that a flow leads to or from. */
  joined: [carried: number, all: number];
  /** What does not add up: elements neither carried nor named, names that are nowhere, drafts the schema or the inspector refuses. */
  faults: string[];
  /** Pairs of activities one right after the other, in the file and in the draft. */
  pairs: [kept: number, all: number];
  missing: string[];
  lost: string[];
  /** Our width over theirs at the same text size, of each draft whose shapes have a place. */
  widths: { ratio: number; steps: number }[];
}

/** Imports one file and holds the result against what moddle reads in it. */
export async function measure(file: string, bytes: Uint8Array): Promise<Measured> {
  const made: Measured = {
    file,
    judged: false,
    ms: 0,
    drafts: 0,
    carried: { tasks: [0, 0], gateways: [0, 0], events: [0, 0], flows: [0, 0], messages: [0, 0] },
    joined: [0, 0],
    faults: [],
    pairs: [0, 0],
    missing: [],
    lost: [],
    widths: [],
  };
  let read: ReturnType<typeof importBpmn>;
  const began = performance.now();
  try {
    read = importBpmn(bytes, file, { language: 'en', way: 'use', today: '2026-01-01' });
  } catch (error) {
    return { ...made, refused: `crash: ${(error as Error).stack?.split('\n').slice(0, 2).join(' ')}` };
  } finally {
    made.ms = performance.now() - began;
  }
  const truth = await truthOf(decode(bytes).text);
  if (!('drafts' in read)) return { ...made, refused: 'said' in read ? read.said.code : read.refusal.code, judged: truth !== undefined };
  made.drafts = read.drafts.length;
  for (const draft of read.drafts) picture(draft, truth, made);
  if (!truth) return made;
  made.judged = true;
  account(read, truth, made);
  names(read, truth, made);
  pairs(read, truth, made);
  return made;
}

const sortOf = (type: string): Sort => (type.endsWith('Gateway') ? 'gateways' : type.endsWith('Event') ? 'events' : 'tasks');

/** Carried and lost must be everything there is. */
function account({ carried, remarks }: BpmnImport, truth: Truth, made: Measured): void {
  const lost = new Set(remarks.filter(({ level }) => level === 'lost').map(({ id }) => id));
  const all = [
    ...truth.nodes.map(({ id, type }) => ({ id, sort: sortOf(type) })),
    ...truth.flows.map(({ id }) => ({ id, sort: 'flows' as const })),
    ...truth.messages.map(({ id }) => ({ id, sort: 'messages' as const })),
  ];
  for (const { id, sort } of all) {
    made.carried[sort][1] += 1;
    if (lost.has(id)) made.lost.push(`${sort} ${id}`);
    else made.carried[sort][0] += 1;
    if (sort !== 'gateways' || !truth.flows.some(({ from, to }) => from === id || to === id)) continue;
    made.joined[1] += 1;
    if (!lost.has(id)) made.joined[0] += 1;
  }
  for (const sort of sorts) {
    const [ours, theirs] = [carried[sort], made.carried[sort]];
    if (ours[0] !== theirs[0] || ours[1] !== theirs[1])
      made.faults.push(`${sort}: the importer counts ${ours.join('/')}, the file and the report ${theirs.join('/')}`);
  }
}

/** Every name of the file must stand in a draft, or its element in the report as lost. */
function names({ drafts, remarks }: BpmnImport, truth: Truth, made: Measured): void {
  const plain = (text: string) => text.replace(/[\s\\\p{Cf}\p{Cc}]+/gu, '').toLowerCase();
  const text = plain(drafts.flatMap((draft) => [JSON.stringify(draft.facts).replace(/\\[nt"]/g, '"'), draft.body]).join('\n'));
  const reported = new Set(remarks.filter(({ level, code }) => level === 'lost' || code === 'name-dropped').map(({ id }) => id));
  for (const { id, type, name } of truth.names)
    if (!reported.has(id) && !text.includes(plain(name).replaceAll('"', '"')))
      made.faults.push(`name of ${type} ${id} is nowhere: ${name.slice(0, 60)}`);
}

/** What follows what: a step of the draft for each activity, and the same steps next. */
function pairs({ drafts }: BpmnImport, truth: Truth, made: Measured): void {
  const stepOf = new Map<string, string>(
    drafts.flatMap(({ id, steps }) => [...steps].map(([element, step]): [string, string] => [element, `${id} ${step}`])),
  );
  const activities = new Set([...truth.next.keys()].flatMap((id) => stepOf.get(id) ?? []));
  const next = new Map<string, string[]>();
  for (const draft of drafts) {
    const facts = processFacts.safeParse(JSON.parse(JSON.stringify(draft.facts)));
    if (facts.success)
      for (const [at, step] of facts.data.steps.entries())
        next.set(
          `${draft.id} ${step.id}`,
          following(facts.data, at).map(({ id }) => `${draft.id} ${id}`),
        );
  }
  for (const [from, targets] of truth.next) {
    const reached = new Set<string>();
    const seen = new Set<string>();
    const waiting = [...(next.get(stepOf.get(from) ?? '') ?? [])];
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      if (activities.has(one)) reached.add(one);
      else waiting.push(...(next.get(one) ?? []));
    }
    for (const to of targets) {
      made.pairs[1] += 1;
      if (reached.has(stepOf.get(to) ?? '-')) made.pairs[0] += 1;
      else made.missing.push(`${from}→${to}`);
    }
  }
}

/** Schema, inspector and width of one draft. */
function picture(draft: Draft, truth: Truth | undefined, made: Measured): void {
  const parsed = processFacts.safeParse(JSON.parse(JSON.stringify(draft.facts)));
  if (!parsed.success) {
    made.faults.push(`${draft.id}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
    return;
  }
  if (draftFiles(draft).some(({ body }) => body.includes('undefined'))) made.faults.push(`${draft.id}: „undefined“ in a file`);
  const facts = parsed.data;
  if (facts.steps.length > 1000) return;
  const placed = widePicture({
    lanes: facts.lanes.map(({ id, kind, label }) => ({ id, kind, label: label.en ?? '' })),
    phases: facts.phases.map(({ id, label }) => ({ id, label: label.en ?? '' })),
    steps: facts.steps.map(({ id, lane, phase, does, decide }, at) => ({
      ...{ id, lane, phase, number: at + 1, text: does.en ?? '' },
      asks: decide !== undefined,
    })),
    edges: facts.steps.flatMap(({ id }, at) => following(facts, at).map((next) => ({ from: id, to: next.id, label: next.answer?.en }))),
  });
  for (const fault of inspect(placed).faults) made.faults.push(`${draft.id}: ${fault}`);
  const boxes = truth ? shapesOf(draft, truth) : [];
  if (boxes.length < 2) return;
  const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
  // Tools label with 12 pixels; ours has the names of lanes on its left.
  const ours = ((placed.width + sizes.lane.width) * 12) / sizes.text.font;
  if (right > left) made.widths.push({ ratio: ours / (right - left), steps: facts.steps.length });
}

/** Shapes of what a draft was made from. */
function shapesOf({ processes, pools }: Draft, { nodes, shapes }: Truth): Bounds[] {
  const ids = [...pools, ...nodes.filter(({ process }) => processes.includes(process)).map(({ id }) => id)];
  return ids.flatMap((id) => shapes.get(id) ?? []);
}
