import { type BpmnPhrases, bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import type { Language } from '../../model/entry.ts';
import { laneOrder } from '../../model/kinds/process.ts';
import { drawnIn } from './drawn-lanes.ts';
import type { BpmnFile, BpmnLane, BpmnNode, Named, Participant } from './elements.ts';
import type { FileIndex } from './index.ts';
import { laneKindOf } from './lane-kind.ts';
import { Ids } from './names.ts';
import { type Remark, remark } from './report.ts';

export type LaneKind = (typeof laneOrder)[number];
export interface DraftLane {
  id: string;
  kind: LaneKind;
  label: string;
}

/** Lanes of a draft, and in which of them an element lies. */
export interface Lanes {
  lanes: DraftLane[];
  /** Lane of a node; of a pool without a flow. */
  of(node: BpmnNode): string;
  ofPool(participant: string): string | undefined;
  remarks: Remark[];
}

/**
 * Lanes of a story: the innermost lanes of each pool, or the pool itself where it has none or leaves elements outside them.
 * Pools without a flow are empty lanes, if they exchange messages with the story.
 */
export function lanesOf(file: BpmnFile, index: FileIndex, processes: readonly string[], language: Language): Lanes {
  const say = bpmnPhrases(language);
  const remarks: Remark[] = [];
  const ids = new Ids('lane');
  const lanes: DraftLane[] = [];
  const byNode = new Map<string, string>();
  const byProcess = new Map<string, string>();
  const byPool = new Map<string, string>();
  const firsts = new Map<string, string>();
  const names = new Set<string>();
  const pools = file.participants.filter(({ process }) => process !== undefined && processes.includes(process));

  for (const process of processes) {
    const all = drawnIn(
      file.lanes.filter((lane) => lane.process === process),
      file,
      index,
      remarks,
    );
    const used = all.filter((lane) => lane.nodes.some((id) => index.nodes.has(id)) || isInnermost(lane, all));
    const pool = pools.find((one) => one.process === process);
    for (const lane of used) {
      const label = lane.name || pool?.name || say.company;
      const whole = names.has(label) ? [pool?.name, ...lane.above, label].filter(Boolean).join(' · ') : label;
      const id = add(lane, whole, lane.own, [...lane.above, pool?.name ?? ''].join(' '));
      if (!firsts.has(process)) firsts.set(process, id);
      for (const node of lane.nodes) {
        if (!index.nodes.has(node)) remarks.push(remark('dangling-lane', lane, { found: node }));
        // The innermost lane comes last.
        else byNode.set(node, id);
      }
    }
  }
  for (const flow of file.messages)
    for (const [end, other] of [
      [flow.from, flow.to],
      [flow.to, flow.from],
    ] as const) {
      const pool = index.participants.get(end);
      const node = index.nodes.get(other);
      if (!pool || pools.includes(pool) || byPool.has(pool.id) || !node || !processes.includes(index.processOf(node))) continue;
      // A pool drawn twice, so that arrows stay short, is one lane.
      const same = [...byPool.keys()].find((id) => pool.name !== '' && index.participants.get(id)?.name === pool.name);
      byPool.set(pool.id, byPool.get(same ?? '') ?? add(pool, pool.name || say.company, undefined, ''));
      remarks.push(remark('pool', pool));
    }

  return {
    lanes,
    remarks,
    of: around,
    ofPool: (participant) => byPool.get(participant) ?? firstOf(participant),
  };

  function around(node: BpmnNode): string {
    const own = byNode.get(node.id);
    if (own !== undefined) return own;
    const host = index.nodes.get(node.attachedTo ?? '') ?? index.nodes.get(node.scope);
    if (host && host !== node) return around(host);
    const beside = [...index.incoming(node.id).map(({ from }) => from), ...index.outgoing(node.id).map(({ to }) => to)];
    const near = beside.flatMap((id) => byNode.get(id) ?? [])[0];
    if (near !== undefined) return near;
    return defaultLane(index.processOf(node));
  }

  /** Lane that takes what is sent to a pool as a whole. */
  function firstOf(participant: string): string | undefined {
    const process = pools.find(({ id }) => id === participant)?.process;
    return process === undefined ? undefined : (firsts.get(process) ?? defaultLane(process));
  }

  /** Lane of what lies in no lane: the pool, or the company. */
  function defaultLane(process: string): string {
    const known = byProcess.get(process);
    if (known !== undefined) return known;
    const pool = pools.find((one) => one.process === process);
    const named = pool ?? file.processes.find(({ id }) => id === process);
    const label = pool?.name || say.company;
    const id = named ? add(named, names.has(label) ? `${label} (2)` : label, undefined, '', !pool) : 'lane';
    byProcess.set(process, id);
    return id;
  }

  function add(
    from: BpmnLane | Participant | BpmnFile['processes'][number],
    label: string,
    own: { id: string; kind: string } | undefined,
    hint: string,
    made = false,
  ): string {
    const id = ids.like(own?.id ?? from.id);
    const given = laneOrder.find((kind) => kind === own?.kind);
    const byName = laneKindOf(label);
    const kind = given ?? (made ? 'frontstage' : byName === 'backstage' ? inherited(laneKindOf(hint)) : byName);
    names.add(label);
    lanes.push({ id, kind, label });
    if (made) remarks.push(remark('lane-made', from, { right: label }));
    else if (!given) remarks.push(remark('lane-kind', { ...from, name: label }, { right: kind }));
    return id;
  }
}

/** A lane inside a customer’s or partner’s pool belongs there; „Service GmbH“ says nothing about its lanes. */
const inherited = (kind: LaneKind): LaneKind => (kind === 'customer' || kind === 'partner' ? kind : 'backstage');

const isInnermost = (lane: BpmnLane, all: readonly BpmnLane[]): boolean =>
  !all.some((other) => other.above.length > lane.above.length && other.above.at(lane.above.length) === lane.name);

/** A story has customers in it, and somebody they meet: lanes that are missing, empty. */
export function completeLanes({ lanes }: Lanes, process: Named, say: BpmnPhrases): Remark[] {
  const remarks: Remark[] = [];
  if (lanes.length > 0 && !lanes.some(({ kind }) => kind === 'customer')) {
    const id = new Ids('customer').like(lanes.some((lane) => lane.id === 'customer') ? 'customer-lane' : 'customer');
    lanes.push({ id, kind: 'customer', label: say.customer });
    remarks.push(remark('lane-customer', process));
  }
  if (lanes.length === 1) lanes.push({ id: 'company-lane', kind: 'frontstage', label: say.company });
  return remarks;
}
