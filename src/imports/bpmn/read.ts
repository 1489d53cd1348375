import type { Said } from '../../model/import-said.ts';
import { readXml, type XmlElement } from '../terms/xml.ts';
import { shapesOf } from './diagrams.ts';
import { type BpmnFile, type BpmnNode, isNodeType, isSubProcess, type Named } from './elements.ts';
import { ownLane, ownProcess, ownStep } from './own.ts';
import { clean, documented, ends, reference } from './parts-of-xml.ts';

/** BPMN 2.0, the only version that is read. */
export const bpmnNamespace = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
/** The same before it was final; the elements read here are the same. */
const drafted = /^http:\/\/(?:schema\.omg\.org\/spec\/BPMN\/2\.0|www\.omg\.org\/spec\/BPMN\/20100501\/MODEL)\/?$/;

/** Why a file is no BPMN 2.0. */
export type Refusal = { code: 'bpmn-1' | 'xpdl' | 'not-bpmn'; found: string; line: number };

/** Elements that are read as part of another one, or mean nothing without a machine that runs them. */
const silent = new Set(
  `incoming outgoing extensionElements documentation ioSpecification property laneSet auditing monitoring supportedInterfaceRef
  dataInputAssociation dataOutputAssociation resourceRole performer potentialOwner humanPerformer completionCondition
  multiInstanceLoopCharacteristics standardLoopCharacteristics script text category rendering outputSet inputSet dataInput dataOutput`.split(
    /\s+/,
  ),
);

/**
 * Reads a BPMN 2.0 file: any prefix, any encoding the house reads, no entity, nothing loaded.
 * @returns the file’s elements, or why it cannot be read (`said` for XML, `refusal` for another format)
 */
export function readBpmn(bytes: Uint8Array): { file: BpmnFile } | { said: Said } | { refusal: Refusal } {
  const read = readXml(bytes);
  if ('why' in read) return { said: read.why };
  const root = lowered(read.root);
  const spaces = Object.entries(root.attributes).flatMap(([key, value]) => (/^xmlns(?::|$)/.test(key) ? [value] : []));
  const ours = spaces.some((one) => one === bpmnNamespace || drafted.test(one));
  const telling = spaces.find((one) => /xpdl|bpmn|bpd/i.test(one)) ?? spaces[0];
  const refuse = (code: Refusal['code']) => ({ refusal: { code, found: (!ours && telling) || `<${root.name}>`, line: root.line } });
  if (ours && root.name === 'definitions') return { file: fileOf(root) };
  if (root.name === 'package' || spaces.some((one) => /xpdl/i.test(one))) return refuse('xpdl');
  if (!spaces.some((one) => one.includes('/BPMN/20100524/')) && spaces.some((one) => /bpmn|bpd/i.test(one))) return refuse('bpmn-1');
  return refuse('not-bpmn');
}

/** Element names as BPMN writes them: some tools begin them with the capital of their type. */
const lowered = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  children: element.children.map(lowered),
});

function fileOf(root: XmlElement): BpmnFile {
  const file: BpmnFile = {
    name: clean(root.attributes['name']),
    processes: [],
    participants: [],
    nodes: [],
    flows: [],
    lanes: [],
    messages: [],
    annotations: [],
    associations: [],
    data: [],
    groups: [],
    others: [],
    twice: [],
    shapes: shapesOf(root),
  };
  const seen = new Map<string, number>();
  const isOurs = Object.keys(root.attributes).includes('xmlns:lotse');

  for (const child of root.children) {
    if (child.name === 'process') {
      const named = namedOf(child);
      file.processes.push({ ...named, documentation: documented(child), own: isOurs ? ownProcess(child) : undefined });
      scope(child, named.id, named.id);
    } else if (child.name === 'collaboration') collaboration(child);
    else if (/^(choreography|globalChoreographyTask|conversation|globalConversation)$/i.test(child.name)) {
      if (child.name === 'choreography')
        for (const inner of child.children) if (inner.attributes['id'] && inner.name !== 'participant') file.others.push(namedOf(inner));
      file.others.push(namedOf(child));
    } else if (child.name === 'dataStore') file.data.push(namedOf(child));
  }
  return file;

  /** Id, name, type and line; an element without id, or with one that is taken, gets one of its own. */
  function namedOf(element: XmlElement): Named {
    const given = (element.attributes['id'] ?? '').trim();
    const base = given || `${element.name}-${element.line}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const named = {
      id: count === 1 ? base : `${base}~${count}`,
      name: clean(element.attributes['name']),
      type: element.name,
      line: element.line,
    };
    if (count > 1 && given) file.twice.push({ ...named, id: given });
    return named;
  }

  function collaboration(element: XmlElement): void {
    const { id } = namedOf(element);
    for (const child of element.children) {
      if (child.name === 'participant')
        file.participants.push({ ...namedOf(child), process: reference(child.attributes['processRef']), collaboration: id });
      else if (child.name === 'messageFlow') file.messages.push({ ...namedOf(child), scope: id, ...ends(child), condition: undefined });
      else if (!artifact(child) && child.attributes['id'] && !silent.has(child.name)) file.others.push(namedOf(child));
    }
  }

  function scope(element: XmlElement, id: string, process: string): void {
    for (const child of element.children) {
      if (isNodeType(child.name)) {
        const node = nodeOf(child, id);
        file.nodes.push(node);
        if (isSubProcess(node.type)) scope(child, node.id, process);
      } else if (child.name === 'sequenceFlow') {
        const condition = child.children.find(({ name }) => name === 'conditionExpression')?.text;
        file.flows.push({
          ...namedOf(child),
          scope: id,
          ...ends(child),
          condition: condition === undefined ? undefined : clean(condition),
        });
      } else if (child.name === 'laneSet') lanes(child, process, []);
      else if (/^data(Object|ObjectReference|StoreReference)$/.test(child.name)) file.data.push(namedOf(child));
      else if (!artifact(child) && child.attributes['id'] && !silent.has(child.name)) file.others.push(namedOf(child));
    }
  }

  function artifact(element: XmlElement): boolean {
    if (element.name === 'textAnnotation') {
      const text = clean(element.children.find(({ name }) => name === 'text')?.text ?? element.attributes['text']);
      file.annotations.push({ ...namedOf(element), name: text, text });
    } else if (element.name === 'association') file.associations.push({ ...namedOf(element), ...ends(element) });
    else if (element.name === 'group') file.groups.push(namedOf(element));
    else return false;
    return true;
  }

  function lanes(set: XmlElement, process: string, above: string[]): void {
    for (const child of set.children) {
      if (child.name !== 'lane') continue;
      const named = namedOf(child);
      const nodes = child.children.flatMap(({ name, text }) => (name === 'flowNodeRef' ? [reference(text) ?? ''] : []));
      const inner = child.children.filter(({ name }) => name === 'childLaneSet' || name === 'laneSet');
      const below = named.name ? [...above, named.name] : above;
      file.lanes.push({ ...named, process, above, nodes, own: isOurs ? ownLane(child) : undefined });
      for (const one of inner) lanes(one, process, below);
    }
  }

  function nodeOf(element: XmlElement, scope: string): BpmnNode {
    const { attributes, children } = element;
    const definitions = children.filter(({ name }) => name.endsWith('EventDefinition'));
    const link = definitions.find(({ name }) => name === 'linkEventDefinition');
    return {
      ...(namedOf(element) as Named & { type: BpmnNode['type'] }),
      scope,
      documentation: documented(element),
      triggers: [
        ...definitions.map(({ name }) => name.replace('EventDefinition', '')),
        ...children.flatMap(({ name, text }) =>
          name === 'eventDefinitionRef' ? [/timer|message|signal|error/i.exec(text)?.[0].toLowerCase() ?? 'event'] : [],
        ),
      ],
      attachedTo: reference(attributes['attachedToRef']),
      defaultFlow: reference(attributes['default']),
      calledElement: reference(attributes['calledElement']),
      byEvent: attributes['triggeredByEvent'] === 'true',
      forCompensation: attributes['isForCompensation'] === 'true',
      linkName: link && clean(link.attributes['name'] ?? attributes['name']),
      data: children.flatMap(({ name, children: inner }) =>
        /^data(Input|Output)Association$/.test(name)
          ? inner.flatMap((one) => (/^(source|target)Ref$/.test(one.name) ? [reference(one.text) ?? ''] : []))
          : [],
      ),
      own: isOurs ? ownStep(element) : undefined,
    };
  }
}
