import { type BpmnPhrases, bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import type { Language } from '../../model/entry.ts';
import type { BpmnFile, BpmnFlow, BpmnNode } from './elements.ts';
import { Graph, type GraphNode } from './graph.ts';
import type { FileIndex } from './index.ts';
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

/** A graph in the making: what every part of the work looks at. */
export interface Building extends Built {
  file: BpmnFile;
  index: FileIndex;
  processes: readonly string[];
  language: Language;
  say: BpmnPhrases;
  /** Nodes of the story. */
  members: readonly BpmnNode[];
  /** Where ways into and out of an element join the graph. */
  entry: Map<string, GraphNode>;
  exit: Map<string, GraphNode>;
  /** Where what a sub-process holds comes together, if not at its exit. */
  gathered: Map<string, GraphNode>;
  note(...rest: Parameters<typeof remark>): void;
  lose(flow: BpmnFlow, code: 'dangling-flow' | 'loop'): void;
}

export function beginBuilding(file: BpmnFile, index: FileIndex, processes: readonly string[], language: Language): Building {
  const say = bpmnPhrases(language);
  const graph = new Graph();
  const built: Built = {
    graph,
    start: graph.add('#start', 'fork', say.start, undefined, true),
    remarks: [],
    waits: new Map(),
    lostFlows: new Set(),
    lostNodes: new Set(),
    triggers: [],
    outcomes: [],
  };
  const note = (...rest: Parameters<typeof remark>) => built.remarks.push(remark(...rest));
  return {
    ...built,
    ...{ file, index, processes, language, say, note },
    members: file.nodes.filter((node) => processes.includes(index.processOf(node))),
    entry: new Map(),
    exit: new Map(),
    gathered: new Map(),
    lose(flow, code) {
      built.lostFlows.add(flow.id);
      note(code, flow, { from: flow.from, to: flow.to });
    },
  };
}
