import { type BpmnPhrases, bpmnPhrases, bpmnType } from '../../i18n/bpmn-words.ts';
import type { Language } from '../../model/entry.ts';
import { type BpmnFile, type BpmnNode, isGateway, isSubProcess, isTask } from './elements.ts';
import { Graph, type GraphEdge, type GraphNode } from './graph.ts';
import { type FileIndex, listed } from './index.ts';
import { type Remark, remark } from './report.ts';

/** What the elements of a story become, before anything is left out. */
export interface Built {
  graph: Graph;
  start: GraphNode;
  remarks: Remark[];
  /** Usual waits, by the step in front of them. */
  waits: Map<string, string>;
  /** Ids of flows that could not be carried. */
  lostFlows: Set<string>;
  lostNodes: Set<string>;
  /** Names of start and end events that need no step. */
  triggers: string[];
  outcomes: string[];
}

const lastWords = /^(?:ende|end|fertig|finish(?:ed)?|stop|schluss|prozessende|endereignis|end event)$/i;

/** Turns the elements of some processes into one graph: sub-processes opened, events and messages joined in. */
export function build(file: BpmnFile, index: FileIndex, processes: readonly string[], language: Language): Built {
  const say: BpmnPhrases = bpmnPhrases(language);
  const graph = new Graph();
  const start = graph.add('#start', 'fork', say.start, undefined, true);
  const built: Built = {
    graph,
    start,
    remarks: [],
    waits: new Map(),
    lostFlows: new Set(),
    lostNodes: new Set(),
    triggers: [],
    outcomes: [],
  };
  const members = file.nodes.filter((node) => processes.includes(index.processOf(node)));
  /** Where ways into and out of an element join the graph. */
  const entry = new Map<string, GraphNode>();
  const exit = new Map<string, GraphNode>();
  /** Where what a sub-process holds begins, if not at its entry. */
  const inside = new Map<string, GraphNode>();
  const memberIds = new Set(members.map(({ id }) => id));
  const links = new Map(
    members.flatMap((node) =>
      node.type === 'intermediateCatchEvent' && node.triggers.includes('link')
        ? [[`${node.scope} ${node.linkName}`, node.id] as const]
        : [],
    ),
  );
  const associated = listed(file.associations, ({ from }) => from);
  const typed = (node: BpmnNode) => node.name || eventName(node);
  const note = (...rest: Parameters<typeof remark>) => built.remarks.push(remark(...rest));

  const namedEnds = new Set(
    members
      .filter((node) => node.type === 'endEvent' && node.name && !lastWords.test(node.name) && processes.includes(node.scope))
      .map(({ name }) => name),
  );
  for (const node of members) place(node);
  for (const node of members) attach(node);
  for (const flow of file.flows) {
    const [from, to] = [index.nodes.get(flow.from), index.nodes.get(flow.to)];
    if (from && !processes.includes(index.processOf(from))) continue;
    if (!from && !processes.includes(flow.scope) && !memberIds.has(flow.scope)) continue;
    const [out, into] = [exit.get(flow.from), entry.get(flow.to)];
    if (!from || !to || !out || !into) lose(flow, 'dangling-flow');
    else if (out === into) lose(flow, 'loop');
    else {
      const choice = out.role === 'choice' || flow.condition !== undefined || from.defaultFlow === flow.id;
      const condition = flow.condition ? shortCondition(flow.condition) : '';
      const other = from.defaultFlow === flow.id ? say.otherwise : '';
      const label = flow.name || (choice ? condition || other : '') || awaited(from, to);
      graph.join(out, into, { label, conditional: flow.condition !== undefined || from.defaultFlow === flow.id });
    }
  }
  for (const scope of scopes()) open(scope);
  for (const flow of file.messages) {
    const [from, to] = [index.nodes.get(flow.from), index.nodes.get(flow.to)];
    if (!from || !to || !processes.includes(index.processOf(from)) || index.processOf(from) === index.processOf(to)) continue;
    const [out, into] = [graph.nodes.get(from.id), entry.get(to.id)];
    if (out && into) graph.join(out, into, { label: flow.name, message: true });
  }
  for (const node of [...graph.nodes.values()]) part(node);
  beginAnywhere();
  return built;

  function lose(flow: BpmnFile['flows'][number], code: 'dangling-flow' | 'loop'): void {
    built.lostFlows.add(flow.id);
    note(code, flow, { from: flow.from, to: flow.to });
  }

  /** The node’s own place in the graph. */
  function place(node: BpmnNode): void {
    const opened = isSubProcess(node.type) && index.within(node.id).length > 0;
    let made: GraphNode;
    if (isGateway(node.type)) {
      const several = node.type === 'parallelGateway';
      made = graph.add(node.id, several ? 'fork' : 'choice', node.name || (several ? say.fork : say.decide), node);
      made.question = node.name || (node.type === 'eventBasedGateway' ? say.first : several ? '' : say.question);
      if (node.type === 'inclusiveGateway' && index.outgoing(node.id).length > 1) note('inclusive', node);
    } else if (opened) {
      made = graph.add(node.id, 'pass', node.name, node);
      exit.set(node.id, graph.add(`${node.id}#out`, 'pass', say.end, node, true));
      note('flattened', node);
    } else made = graph.add(node.id, roleOf(node), typed(node), node);
    entry.set(node.id, made);
    if (!exit.has(node.id)) exit.set(node.id, made);
  }

  /** Whether an element is a step of its own. Events that say nothing a step could say are not. */
  function roleOf(node: BpmnNode): 'step' | 'pass' {
    if (isTask(node.type) || isSubProcess(node.type)) return 'step';
    const [incoming, outgoing] = [index.incoming(node.id), index.outgoing(node.id)];
    const before = incoming.length === 1 ? index.nodes.get(incoming[0]?.from ?? '') : undefined;
    if (node.type === 'startEvent') {
      if (node.name && processes.includes(node.scope)) built.triggers.push(node.name);
      return 'pass';
    }
    if (node.type === 'boundaryEvent') return 'pass';
    if (node.type === 'endEvent') {
      if (!processes.includes(node.scope) || !node.name || lastWords.test(node.name)) return 'pass';
      const simple = before !== undefined && isTask(before.type) && index.outgoing(before.id).length === 1;
      if (namedEnds.size > 1 || !simple) return 'step';
      built.outcomes.push(node.name);
      return 'pass';
    }
    if (node.triggers.includes('link')) return 'pass';
    if (!node.name && (node.triggers.length === 0 || outgoing.length === 0)) return 'pass';
    if (before?.type === 'eventBasedGateway' && outgoing.length === 1) return 'pass';
    const alone = before && isTask(before.type) && index.outgoing(before.id).length === 1 && index.boundaries(before.id).length === 0;
    if (node.triggers.includes('timer') && alone && outgoing.length === 1 && index.messagesTo(node.id).length === 0) {
      built.waits.set(before.id, typed(node));
      return 'pass';
    }
    return 'step';
  }

  /** What an event-based gateway waits for is the answer that leads on. */
  function awaited(from: BpmnNode, to: BpmnNode): string {
    return from.type === 'eventBasedGateway' && !isTask(to.type) && !isGateway(to.type) ? typed(to) : '';
  }

  /** Boundary events and links. */
  function attach(node: BpmnNode): void {
    const ways = index.boundaries(node.id).filter((event) => {
      if (leadsOn(event)) return true;
      built.lostNodes.add(event.id);
      note('boundary-no-way', event, { at: node.name || node.id });
      graph.nodes.delete(event.id);
      return false;
    });
    const host = entry.get(node.id);
    if (ways.length > 0 && host) {
      const opened = exit.get(node.id) !== host;
      const how = opened ? host : graph.add(`${node.id}#how`, 'choice', say.decide, node, true);
      how.role = 'choice';
      how.text = (opened && node.name) || say.decide;
      how.question = say.happens;
      const normal = graph.add(`${node.id}#normal`, 'pass', '', node, true);
      if (!opened) graph.join(host, how);
      graph.join(how, normal, { label: say.planned, plain: true });
      for (const event of ways) {
        const way = graph.nodes.get(event.id);
        if (way) graph.join(how, way, { label: typed(event) });
      }
      if (opened) inside.set(node.id, normal);
      else exit.set(node.id, normal);
    }
    if (node.type === 'boundaryEvent' && !index.nodes.has(node.attachedTo ?? ''))
      note('dangling-boundary', node, { found: node.attachedTo ?? '' });
    if (node.type === 'intermediateThrowEvent' && node.triggers.includes('link')) {
      const [from, into] = [graph.nodes.get(node.id), graph.nodes.get(links.get(`${node.scope} ${node.linkName}`) ?? '')];
      if (from && into) graph.join(from, into);
    }
  }

  function leadsOn(event: BpmnNode): boolean {
    if (index.outgoing(event.id).length > 0) return true;
    const handlers = (associated.get(event.id) ?? []).map(({ to }) => entry.get(to));
    const own = graph.nodes.get(event.id);
    for (const handler of handlers) if (handler && own) graph.join(own, handler);
    return handlers.some(Boolean);
  }

  /** Joins what a sub-process holds to what is around it; gives the processes their starts. */
  function open(scope: string): void {
    const around = index.nodes.get(scope);
    const nodes = index.within(scope);
    const out = around ? exit.get(scope) : undefined;
    const from = inside.get(scope) ?? (around ? entry.get(scope) : start);
    if (!from) return;
    const roots = nodes.filter(isRoot);
    const alternatives = roots.length > 1 && roots.every((node) => node.type === 'startEvent' || node.byEvent);
    const begin = roots.length > 1 ? graph.add(`${scope}#begin`, alternatives ? 'choice' : 'fork', say.start, around, true) : from;
    begin.question ||= say.startQuestion;
    if (begin !== from) graph.join(from, begin);
    for (const root of roots) {
      const into = entry.get(root.id);
      if (!into || into === begin) continue;
      const inner = root.byEvent ? index.within(root.id).find(({ type }) => type === 'startEvent')?.name || root.name : '';
      if (root.byEvent) note('event-subprocess', root);
      graph.join(begin, into, {
        label: root.byEvent ? say.anytime.replace('{name}', inner || bpmnType(root.type, language)) : typed(root),
      });
    }
    if (!out) return;
    for (const node of nodes) {
      const end = node.byEvent ? undefined : exit.get(node.id);
      const open = end && index.outgoing(node.id).length === 0 && !built.lostNodes.has(node.id) && end.outs.every(({ message }) => message);
      if (open && end !== out) graph.join(end, out);
    }
    if (around?.byEvent && out.outs.length === 0 && out.ins.size === 0) graph.remove(out);
  }

  function isRoot(node: BpmnNode): boolean {
    if (node.type === 'boundaryEvent') return !index.nodes.has(node.attachedTo ?? '');
    if (node.byEvent) return true;
    if (node.forCompensation || (node.triggers.includes('link') && node.type === 'intermediateCatchEvent')) return false;
    if (index.incoming(node.id).some(({ from, id }) => from !== node.id && !built.lostFlows.has(id))) return false;
    const told = index.messagesTo(node.id).some(({ from }) => index.nodes.has(from));
    // A start that another pool’s message sets off begins nothing by itself; a lone end or gateway begins nothing at all.
    if (node.type === 'startEvent') return !told && index.outgoing(node.id).length > 0;
    return (isTask(node.type) || isSubProcess(node.type) || index.outgoing(node.id).length > 0) && !told;
  }

  function scopes(): string[] {
    return [...processes, ...members.filter(({ type, id }) => isSubProcess(type) && index.within(id).length > 0).map(({ id }) => id)];
  }

  /** A step with several exits gets a gateway, so that all gateways are treated alike. Messages go out beside what follows. */
  function part(node: GraphNode): void {
    if (node === start || node.outs.length < 2) return;
    const [messages, sequence] = [node.outs.filter(({ message }) => message), node.outs.filter(({ message }) => !message)];
    const asks = (edges: GraphEdge[]) => edges.some(({ conditional }) => conditional);
    if (node.role === 'choice' && messages.length === 0) return;
    if (sequence.length > 1 && asks(sequence) && node.role !== 'choice') {
      const choice = graph.insert(node, 'choice', `${node.id}#choice`, sequence);
      choice.question = say.question;
      choice.text = say.decide;
    }
    if (node.role === 'step' && node.outs.length > 1) graph.insert(node, 'fork', `${node.id}#fork`, node.outs).text = say.fork;
  }

  /** Whatever no start reaches gets a way from the start. What is joined to nothing is left out. */
  function beginAnywhere(): void {
    for (const node of [...graph.nodes.values()]) {
      if (node.role === 'step' || node === start || node.ins.size > 0 || node.outs.length > 0 || !node.source) continue;
      graph.remove(node);
      if (node.made || built.lostNodes.has(node.id)) continue;
      built.lostNodes.add(node.id);
      note('unconnected', node.source);
    }
    const reached = graph.reach([start]);
    const missing = () => [...graph.nodes.values()].filter((node) => !reached.has(node));
    for (const node of [...missing().filter(({ ins }) => ins.size === 0), ...missing()]) {
      if (reached.has(node) || !graph.nodes.has(node.id)) continue;
      if (node.source && !node.made) note('not-reached', node.source);
      graph.join(start, node, { label: node.text });
      graph.reach([node], reached);
    }
  }

  function eventName(node: BpmnNode): string {
    const [trigger] = node.triggers;
    const type = trigger && trigger !== 'terminate' ? bpmnType(trigger, language) : bpmnType(node.type, language);
    if (node.type === 'endEvent' && !trigger) return say.end;
    if (node.type === 'startEvent' && !trigger) return say.start;
    return trigger === 'message' ? say.message : say.unnamed.replace('{type}', type);
  }
}

/** A condition as an answer: without the marks of expression languages. */
const shortCondition = (condition: string): string => {
  const text = condition.replace(/^[$#=]?\s*\{?\s*|\s*\}?$/g, '').trim();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
