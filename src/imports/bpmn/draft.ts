import { bpmnPhrases, bpmnType } from '../../i18n/bpmn-words.ts';
import type { Language } from '../../model/entry.ts';
import { laneOrder } from '../../model/kinds/process.ts';
import { slugOf } from '../plan/slug.ts';
import { build } from './build.ts';
import type { BpmnFile } from './elements.ts';
import type { GraphNode } from './graph.ts';
import type { FileIndex } from './index.ts';
import { lanesOf } from './lanes.ts';
import { Ids, longestStep, plainMarkdown, shortened } from './names.ts';
import { notesOf } from './notes.ts';
import { reduce } from './reduce.ts';
import { type Remark, remark } from './report.ts';
import { textsOf } from './texts.ts';

/** What a draft takes from the site it goes to. */
export interface Site {
  language: Language;
  /** Phase of the customer’s way to begin with. */
  way: string;
  /** Day of the import. */
  today: string;
}

/** A process as it goes into `process.yaml`, and the text beside it. */
export interface Draft {
  id: string;
  facts: Record<string, unknown> & { lanes: unknown[]; steps: Record<string, unknown>[] };
  body: string;
  remarks: Remark[];
  lostNodes: Set<string>;
  lostFlows: Set<string>;
  lostMessages: Set<string>;
}

/** Makes one draft of a file that tells one story; without steps there are only remarks. */
export function draftOf(file: BpmnFile, index: FileIndex, fallback: string, site: Site): Draft {
  const members = file.processes;
  const processes = members.map(({ id }) => id);
  const own = members.find((one) => one.own)?.own;
  const language = own?.language ?? site.language;
  const say = bpmnPhrases(language);
  const words = (text: string) => ({ [language]: text });
  const built = build(file, index, processes, language);
  const { graph } = built;
  const { first, merged } = reduce(graph, built.start);
  const lanes = lanesOf(file, index, processes, language);
  const remarks: Remark[] = [
    ...built.remarks,
    ...merged.flatMap(({ node, labels }) => (node.source ? [remark('merged', node.source, { labels: labels.join(', ') })] : [])),
  ];
  const all = first ? ordered(first) : [];
  // A lone end or gateway without a word is no step.
  const order =
    all.length === 1 && !all[0]?.source?.name && !/[tT]ask$|Activity$|[pP]rocess$|transaction/.test(all[0]?.source?.type ?? '') ? [] : all;
  if (order.every(({ source, made }) => source?.own && !made))
    order.sort((a, b) => (a.source?.own?.number ?? 0) - (b.source?.own?.number ?? 0));
  const ids = new Ids('step');
  const idOf = new Map(order.map((node) => [node, stepId(node)]));
  const laneOf = new Map<GraphNode, string>();
  for (const node of [...order].reverse()) {
    const next = node.outs.map(({ to }) => laneOf.get(to)).find((lane) => lane !== undefined);
    laneOf.set(node, node.source ? lanes.of(node.source) : (next ?? ''));
  }
  for (const node of order)
    if (laneOf.get(node) === '') laneOf.set(node, laneOf.get(node.outs[0]?.to ?? node) || (lanes.lanes[0]?.id ?? 'lane'));
  const byElement = new Map(order.flatMap((node) => (node.source && !node.made ? [[node.source.id, node] as const] : [])));
  const notes = notesOf(file, index, processes, { byElement, laneOf, lanes, say, language });
  remarks.push(...notes.remarks);

  const long: string[] = [];
  const phases = own?.phases.length ? own.phases : [{ id: 'flow', label: say.phase }];
  const steps = order.map((node) => stepOf(node));
  if (lanes.lanes.length > 0 && !lanes.lanes.some(({ kind }) => kind === 'customer') && !own) {
    lanes.lanes.push({
      id: new Ids('customer').like(lanes.lanes.some(({ id }) => id === 'customer') ? 'customer-lane' : 'customer'),
      kind: 'customer',
      label: say.customer,
    });
    if (members[0]) remarks.push(remark('lane-customer', members[0]));
  }
  if (lanes.lanes.length === 1) lanes.lanes.push({ id: 'company-lane', kind: 'frontstage', label: say.company });
  if (steps.length === 1 && steps[0]) {
    const id = ids.like('end');
    steps[0] = { ...steps[0], next: id, end: undefined };
    steps.push({ id, lane: steps[0]['lane'], phase: phases[0]?.id, does: words(say.end), end: true });
    if (members[0]) remarks.push(remark('made-step', members[0], { right: say.end }));
  }
  if (steps.length === 0 && members[0]) {
    remarks.push(remark('empty-process', members[0]));
    for (const node of file.nodes)
      if (processes.includes(index.processOf(node)) && !built.lostNodes.has(node.id)) {
        built.lostNodes.add(node.id);
        remarks.push(remark('other', node));
        for (const flow of index.outgoing(node.id)) {
          if (!built.lostFlows.has(flow.id)) remarks.push(remark('other', flow));
          built.lostFlows.add(flow.id);
        }
      }
  }
  remarks.push(...lanes.remarks);

  const texts = textsOf(file, processes, built, fallback, language);
  const missing = (['summary', 'trigger', 'outcome'] as const).filter((key) => texts[key] === say[key]);
  if (missing.length > 0 && members[0]) remarks.push(remark('placeholder', members[0], { keys: missing.join(', ') }));
  if (!own && members[0]) remarks.push(remark('way-guess', members[0], { right: site.way }));
  const id = own?.id ?? slugOf(texts.title);
  return {
    id,
    facts: {
      title: words(texts.title),
      summary: words(texts.summary),
      way: own?.way ?? site.way,
      variant: own?.variant ?? 'as-is',
      ...(own?.asIs && { asIs: own.asIs }),
      reviewed: site.today,
      status: 'draft',
      trigger: words(texts.trigger),
      outcome: words(texts.outcome),
      lanes: [...lanes.lanes]
        .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
        .map(({ id, kind, label }) => ({ id, kind, label: words(label) })),
      phases: phases.filter(({ id }) => steps.some((step) => step['phase'] === id)).map(({ id, label }) => ({ id, label: words(label) })),
      steps,
      ...(own && own.terms.length > 0 && { terms: own.terms }),
    },
    body: bodyOf([...notes.general, ...members.flatMap(({ documentation }) => documentation || [])], [...long, ...notes.about]),
    remarks,
    lostNodes: built.lostNodes,
    lostFlows: built.lostFlows,
    lostMessages: notes.lost,
  };

  function stepId(node: GraphNode): string {
    const given = node.source?.own?.id ?? (node.made ? `${node.source?.id ?? 'start'}-${node.id.replace(/^.*#/, '')}` : node.id);
    const id = ids.like(given);
    if (id !== given && !node.made && node.source) remarks.push(remark('id-mapped', node.source, { right: id }));
    return id;
  }

  function stepOf(node: GraphNode): Record<string, unknown> {
    const given = node.source && !node.made ? node.source.own : undefined;
    const facts = (given ? localised(given.facts, language) : {}) as Record<string, unknown>;
    const { question, ...rest } = facts;
    const text =
      node.outs.length === 0 && node.source && !node.source.name && !node.made && /Gateway$/.test(node.source.type)
        ? say.end
        : node.text || say.unnamed.replace('{type}', bpmnType(node.source?.type ?? 'task', language));
    const does = shortened(text);
    if (node.source && !node.made && !node.source.name) remarks.push(remark('unnamed-step', node.source, { right: does }));
    if (node.made)
      remarks.push(remark('made-step', node.source ?? members[0] ?? { id: '', name: '', type: 'process', line: 1 }, { right: does }));
    if (text.length > longestStep) {
      if (node.source) remarks.push(remark('shortened', node.source, { right: does }));
      long.push(`**${plainMarkdown(does)}**: ${plainMarkdown(text)}`);
    }
    const target = (to: GraphNode) => idOf.get(to) ?? '';
    const element = node.source && !node.made ? node.source.id : '';
    const wait = built.waits.get(element);
    return {
      id: idOf.get(node),
      lane: laneOf.get(node),
      phase: given?.phase && phases.some(({ id }) => id === given.phase) ? given.phase : phases[0]?.id,
      does: words(does),
      ...(wait && { wait: words(wait) }),
      ...(notes.handoffs.has(node) && { handoff: notes.handoffs.get(node) }),
      ...(notes.documents.has(node) && { documents: notes.documents.get(node)?.map(words) }),
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...goesOn(),
    };

    function goesOn(): Record<string, unknown> {
      if (node.outs.length === 0) return { end: true };
      if (node.outs.length === 1) return { next: target(node.outs[0]?.to as GraphNode) };
      if (node.mode !== 'choice') return { next: node.outs.map(({ to }) => target(to)) };
      return {
        decide: {
          question: question ?? words(node.question || say.question),
          options: node.outs.map((edge) => ({ answer: words(answer(edge)), next: target(edge.to) })),
        },
      };
    }

    function answer({ label, to }: GraphNode['outs'][number]): string {
      if (label) return shortened(label, 120);
      const made = shortened(say.to.replace('{name}', to.text || say.end), 80);
      if (node.source) remarks.push(remark('condition', node.source, { right: made }));
      return made;
    }
  }

  function bodyOf(general: readonly string[], about: readonly string[]): string {
    if (general.length + about.length === 0) return '';
    return [`## ${say.notes}`, [...general.map(plainMarkdown), ...about].map((line) => `- ${line}`).join('\n')].join('\n\n');
  }
}

/** Steps in the order of their numbers: each after those that lead to it, except ways back; of several ways the first goes first. */
function ordered(first: GraphNode): GraphNode[] {
  const done: GraphNode[] = [];
  const seen = new Set<GraphNode>([first]);
  const waiting: { node: GraphNode; next: number }[] = [{ node: first, next: first.outs.length - 1 }];
  for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
    const to = top.node.outs[top.next]?.to;
    top.next -= 1;
    if (to === undefined) {
      done.push(top.node);
      waiting.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      waiting.push({ node: to, next: to.outs.length - 1 });
    }
  }
  return done.reverse();
}

/** Texts of an export of ours in the language of the draft. */
function localised(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => localised(one, language)) : undefined;
  if (!value || typeof value !== 'object') return value;
  if ('own' in value) return { [language]: value.own };
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, localised(one, language)]])));
}
