import { bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import type { Language } from '../../model/entry.ts';
import { laneOrder } from '../../model/kinds/process.ts';
import { slugOf } from '../plan/slug.ts';
import { build } from './build.ts';
import type { BpmnFile } from './elements.ts';
import type { GraphNode } from './graph.ts';
import type { FileIndex } from './index.ts';
import { completeLanes, type Lanes, lanesOf } from './lanes.ts';
import { leftovers, textsIn } from './leftovers.ts';
import { Ids, plainMarkdown } from './names.ts';
import { notesOf } from './notes.ts';
import { nothingOf } from './nothing.ts';
import { stepsInOrder } from './order.ts';
import { reduce } from './reduce.ts';
import { type Remark, remark } from './report.ts';
import { type StepFacts, stepFacts } from './step-facts.ts';
import { textsOf } from './texts.ts';

/** What a draft takes from the site it goes to. */
export interface Site {
  language: Language;
  /** Phase of the customer’s way to begin with. */
  way: string;
  /** Day of the import. */
  today: string;
  /** Processes it has already: a call of one of them becomes a reference. */
  processes?: ReadonlySet<string>;
}

/** A process as it goes into `process.yaml`, and the text beside it. */
export interface Draft {
  id: string;
  facts: Record<string, unknown> & { lanes: unknown[]; steps: Record<string, unknown>[] };
  body: string;
  remarks: Remark[];
  /** Steps that call a process of the file, or of elsewhere. */
  calls: StepFacts['calls'];
  /** Step of each element that became one. */
  steps: ReadonlyMap<string, string>;
  /** Ids of the processes and pools it tells. */
  processes: readonly string[];
  pools: readonly string[];
}

/** Makes one draft of a file that tells one story; without steps there are only remarks. */
export function draftOf(file: BpmnFile, index: FileIndex, fallback: string, site: Site): Draft {
  const members = file.processes;
  const process = members[0] ?? { id: '', name: '', type: 'process', line: 1 };
  const processes = members.map(({ id }) => id);
  const own = members.find((one) => one.own)?.own;
  const language = own?.language ?? site.language;
  const say = bpmnPhrases(language);
  const words = (text: string) => ({ [language]: text });
  const built = build(file, index, processes, language);
  const { first, merged } = reduce(built.graph, built.start);
  const lanes = lanesOf(file, index, processes, language);
  const order = stepsInOrder(first);
  const laneOf = lanesBySteps(order, lanes);
  const byElement = new Map(order.flatMap((node) => (node.source && !node.made ? [[node.source.id, node] as const] : [])));
  const notes = notesOf(file, index, processes, { byElement, laneOf, lanes, say, language });
  const phases = own?.phases.length ? own.phases : [{ id: 'flow', label: say.phase }];
  const ids = new Ids('step');
  const told = stepFacts(order, { ids, laneOf, phases, waits: built.waits, notes, language, process });
  const remarks: Remark[] = [
    ...built.remarks,
    ...merged.flatMap(({ node, labels }) => (node.source ? [remark('merged', node.source, { labels: labels.join(', ') })] : [])),
    ...notes.remarks,
    ...told.remarks,
  ];
  const { steps } = told;
  if (!own) remarks.push(...completeLanes(lanes, process, say));
  if (steps.length === 1 && steps[0]) {
    const id = ids.like('end');
    Object.assign(steps[0], { next: id });
    delete steps[0]['end'];
    steps.push({ id, lane: steps[0]['lane'], phase: phases[0]?.id, does: words(say.end), end: true });
    remarks.push(remark('made-step', process, { right: say.end }));
  }
  remarks.push(...lanes.remarks);
  const texts = textsOf(file, processes, built, fallback, language);
  const missing = (['summary', 'trigger', 'outcome'] as const).filter((key) => texts[key] === say[key]);
  if (missing.length > 0 && steps.length > 0) remarks.push(remark('placeholder', process, { keys: missing.join(', ') }));
  if (!own && steps.length > 0) remarks.push(remark('way-guess', process, { right: site.way }));
  const facts = {
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
  };
  const documented = members.flatMap(({ documentation }) => documentation || []);
  if (steps.length === 0) remarks.push(...nothingOf(file, remarks));
  else if (!own) {
    const spoken = [...textsIn(facts), ...told.long.map(({ text }) => text), ...documented, ...notes.general];
    remarks.push(...leftovers(file, index, spoken, remarks, notes, { say, language }));
  }
  const long = told.long.map(({ short, text }) => `**${plainMarkdown(short)}**: ${plainMarkdown(text)}`);
  return {
    id: own?.id ?? slugOf(texts.title),
    facts,
    body: bodyOf([...[...notes.general, ...documented].map(plainMarkdown), ...long, ...notes.about], language),
    remarks,
    calls: told.calls,
    steps: new Map([...byElement].map(([element, node]) => [element, told.idOf.get(node) ?? ''])),
    processes,
    pools: file.participants.map(({ id }) => id),
  };
}

/** Lane of each step; a step that is made lies where the next one does. */
function lanesBySteps(order: readonly GraphNode[], lanes: Lanes): Map<GraphNode, string> {
  const laneOf = new Map<GraphNode, string>();
  for (const node of [...order].reverse()) {
    const next = node.outs.map(({ to }) => laneOf.get(to)).find((lane) => lane !== undefined);
    laneOf.set(node, node.source ? lanes.of(node.source) : (next ?? ''));
  }
  for (const node of order)
    if (laneOf.get(node) === '') laneOf.set(node, laneOf.get(node.outs[0]?.to ?? node) || (lanes.lanes[0]?.id ?? 'lane'));
  return laneOf;
}

/** Lines of Markdown as the text beside a flow; empty without any. */
export function bodyOf(lines: readonly string[], language: Language): string {
  return lines.length === 0 ? '' : [`## ${bpmnPhrases(language).notes}`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}
