/** Activities that are steps of their own. */
export const taskTypes = [
  'task',
  'userTask',
  'manualTask',
  'serviceTask',
  'scriptTask',
  'businessRuleTask',
  'sendTask',
  'receiveTask',
  'callActivity',
] as const;
export const subProcessTypes = ['subProcess', 'transaction', 'adHocSubProcess'] as const;
export const eventTypes = [
  'startEvent',
  'endEvent',
  'intermediateCatchEvent',
  'intermediateThrowEvent',
  'implicitThrowEvent',
  'boundaryEvent',
] as const;
export const gatewayTypes = ['exclusiveGateway', 'inclusiveGateway', 'parallelGateway', 'eventBasedGateway', 'complexGateway'] as const;

export type NodeType =
  | (typeof taskTypes)[number]
  | (typeof subProcessTypes)[number]
  | (typeof eventTypes)[number]
  | (typeof gatewayTypes)[number];

const known = new Set<string>([...taskTypes, ...subProcessTypes, ...eventTypes, ...gatewayTypes]);
/** Whether an element is part of a flow. */
export const isNodeType = (name: string): name is NodeType => known.has(name);
export const isTask = (type: NodeType): boolean => (taskTypes as readonly string[]).includes(type);
export const isSubProcess = (type: NodeType): boolean => (subProcessTypes as readonly string[]).includes(type);
export const isGateway = (type: NodeType): boolean => (gatewayTypes as readonly string[]).includes(type);

/** Something a reader can find again in the file. */
export interface Named {
  id: string;
  name: string;
  type: string;
  line: number;
}

/** A node of a flow as the file has it. */
export interface BpmnNode extends Named {
  type: NodeType;
  /** Id of the process or sub-process it lies in. */
  scope: string;
  documentation: string;
  /** Kinds of its event definitions: `timer`, `message`, … */
  triggers: string[];
  attachedTo: string | undefined;
  defaultFlow: string | undefined;
  calledElement: string | undefined;
  /** Of a sub-process: it starts by an event, from nowhere. */
  byEvent: boolean;
  forCompensation: boolean;
  linkName: string | undefined;
  /** Ids of data it reads or writes. */
  data: string[];
  own: OwnStep | undefined;
}

export interface BpmnFlow extends Named {
  scope: string;
  from: string;
  to: string;
  condition: string | undefined;
}

export interface BpmnLane extends Named {
  process: string;
  /** Names of the lanes around it, outermost first. */
  above: string[];
  nodes: string[];
  own: { id: string; kind: string } | undefined;
}

export interface BpmnProcess extends Named {
  documentation: string;
  own: OwnProcess | undefined;
}

export interface Participant extends Named {
  process: string | undefined;
  collaboration: string;
}

/** What an export of ours says of a step beyond BPMN. */
export interface OwnStep {
  id: string;
  facts: Record<string, unknown>;
  phase: string | undefined;
  /** Its number among the steps, from 1; 0 if it says none. */
  number: number;
}
/** What an export of ours says of the process. */
export interface OwnProcess {
  id: string;
  language: 'de' | 'en';
  texts: Record<'title' | 'summary' | 'trigger' | 'outcome', string>;
  way: string;
  variant: string;
  asIs: string | undefined;
  phases: { id: string; label: string }[];
  terms: string[];
}

/** Where a diagram draws an element. */
export interface Shape {
  /** Number of the diagram. */
  plane: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A file as far as flows go. References are as written; whether they lead anywhere is `check.ts`’ business. */
export interface BpmnFile {
  name: string;
  processes: BpmnProcess[];
  participants: Participant[];
  nodes: BpmnNode[];
  flows: BpmnFlow[];
  lanes: BpmnLane[];
  messages: BpmnFlow[];
  annotations: (Named & { text: string })[];
  associations: (Named & { from: string; to: string })[];
  /** Data objects and stores. */
  data: Named[];
  groups: Named[];
  /** Elements no draft has a place for. */
  others: Named[];
  /** Ids given twice. */
  twice: Named[];
  /** Shapes by element; empty without a diagram. */
  shapes: Map<string, Shape>;
}
