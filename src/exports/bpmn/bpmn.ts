import type { Box } from '../../diagram/flow.ts';
import { wrap } from '../../diagram/measure.ts';
import { widePicture } from '../../diagram/wide.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Language } from '../../model/entry.ts';
import { irisOn } from '../../model/exchange/iri.ts';
import type { Step } from '../../model/kinds/process.ts';
import type { Entry, Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { type Element, element, xmlDocument } from '../terms/xml.ts';
import { laneExtension, processExtension, stepExtension } from './extensions.ts';
import { type FlowNode, graphOf, layoutFlow, linesBelow, nameBelow, picker, xmlId } from './flow-nodes.ts';
import { besides, type Note } from './notes.ts';
import { placesOf } from './place.ts';

/**
 * A process as BPMN 2.0 with its diagram (OMG formal/2013-12-09): one pool with lanes, tasks by kind of lane, events and gateways as
 * `graphOf` places them, break points as annotations, documents as data objects. What BPMN cannot say is kept in our own namespace.
 * Texts are in one language; the same content gives the same bytes.
 */
export function processBpmn(library: Library, entry: Entry<'processes'>, language: Language): ExportFile {
  const pick = picker(language);
  const { facts, id } = entry;
  const words = wordsIn(language).process;
  const graph = graphOf(facts, pick);
  const places = placesOf(graph, widePicture(layoutFlow(facts, graph, pick)));
  const lanes = new Map(facts.lanes.map((lane) => [lane.id, lane]));
  const notes = besides(facts.steps.flatMap(notesFor), places);
  const process = element('process', { id: '_process', name: pick(facts.title), isExecutable: 'false' }, [
    documentation(`${pick(facts.summary)} (${words.variant[facts.variant]})`),
    processExtension(entry, pick, language),
    element(
      'laneSet',
      { id: '_lanes' },
      [...places.lanes.keys()].map((lane) =>
        element('lane', { id: `_lane_${lane}`, name: pick(lanes.get(lane)?.label) }, [
          ...(lanes.has(lane) ? [laneExtension(lanes.get(lane) as (typeof facts.lanes)[number])] : []),
          ...graph.nodes.filter((node) => node.lane === lane).map((node) => element('flowNodeRef', {}, node.id)),
        ]),
      ),
    ),
    ...graph.nodes.map(nodeElement),
    ...graph.flows.map(({ id, name, from, to }) =>
      element('sequenceFlow', { id, ...(name && { name }), sourceRef: from, targetRef: to }, ''),
    ),
    ...notes.flatMap(({ note }) => (note.kind === 'document' ? dataElements(note) : [])),
    ...notes.flatMap(({ note }) => (note.kind === 'breakpoint' ? annotationElements(note) : [])),
  ]);
  const body = element('definitions', namespaces(library), [
    element('collaboration', { id: '_collaboration' }, [
      element('participant', { id: '_pool', name: pick(facts.title), processRef: '_process' }, ''),
    ]),
    process,
    element('bpmndi:BPMNDiagram', { id: '_diagram' }, [
      element('bpmndi:BPMNPlane', { id: '_plane', bpmnElement: '_collaboration' }, diagram()),
    ]),
  ]);
  return { path: `${id}.bpmn`, body: xmlDocument(body) };

  function nodeElement(node: FlowNode): Element {
    const flow = (end: 'from' | 'to', name: string) =>
      graph.flows.filter((one) => one[end] === node.id).map((one) => element(name, {}, one.id));
    const number = node.step ? facts.steps.indexOf(node.step) + 1 : 0;
    const described = node.type === 'startEvent' ? pick(facts.trigger) : node.type === 'endEvent' ? pick(facts.outcome) : '';
    return element(
      node.type === 'task' ? taskType(node.step) : node.type,
      {
        id: node.id,
        ...(node.name && { name: node.name }),
        ...(node.step?.process && { calledElement: xmlId(node.step.process) }),
      },
      [
        ...(described ? [documentation(described)] : []),
        ...(node.step ? [stepExtension(node.step, number, pick)] : []),
        ...flow('to', 'incoming'),
        ...flow('from', 'outgoing'),
        ...(node.step ? outputs(node.step) : []),
        ...(node.type === 'intermediateCatchEvent' ? [element('timerEventDefinition', { id: `${node.id}_timer` }, '')] : []),
      ],
    );
  }

  function taskType(step: Step | undefined): string {
    if (step?.process) return 'callActivity';
    const kind = lanes.get(step?.lane ?? '')?.kind;
    return kind === 'system' ? 'serviceTask' : kind === 'customer' ? 'manualTask' : kind === 'partner' ? 'task' : 'userTask';
  }

  function notesFor(step: Step): Note[] {
    const documents = step.documents.map(
      (document, at): Note => ({ kind: 'document', id: `_document_${step.id}_${at + 1}`, step: xmlId(step.id), text: pick(document) }),
    );
    const { breakpoint } = step;
    if (!breakpoint) return documents;
    return [
      ...documents,
      {
        kind: 'breakpoint',
        id: `_breakpoint_${step.id}`,
        step: xmlId(step.id),
        text: `${words.kinds[breakpoint.kind]}: ${pick(breakpoint.what)}`,
      },
    ];
  }

  function diagram(): Element[] {
    return [
      shape('_pool', places.pool, { isHorizontal: 'true' }),
      ...[...places.lanes].map(([lane, box]) => shape(`_lane_${lane}`, box, { isHorizontal: 'true' })),
      ...graph.nodes.flatMap((node) => {
        const box = places.shapes.get(node.id);
        const label = box && node.type !== 'task' && node.name ? below(box, node.name) : undefined;
        return box ? [shape(node.id, box, node.type === 'exclusiveGateway' ? { isMarkerVisible: 'true' } : {}, label)] : [];
      }),
      ...notes.map(({ note, box }) => shape(note.id, box, {}, note.kind === 'document' ? below(box, note.text) : undefined)),
      ...graph.flows.map(({ id, name }, at) => {
        const points = places.flows[at] ?? [];
        const [x, y] = points[0] ?? [0, 0];
        const lines = wrap(name, 80, nameBelow.font).length;
        return edge(
          id,
          points,
          name ? { x: x + 6, y: y - lines * nameBelow.line - 2, width: 82, height: lines * nameBelow.line } : undefined,
        );
      }),
      ...notes.map(({ note, points }) => edge(`${note.id}_to`, points)),
    ];
  }
}

const namespaces = ({ site }: Library): Record<string, string> => {
  const base = irisOn(site.idBase).scheme;
  return {
    xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
    'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
    'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
    'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
    'xmlns:lotse': base.replace(/terms$/, 'bpmn'),
    id: '_definitions',
    targetNamespace: base.replace(/terms$/, 'processes'),
    exporter: 'Lotse',
  };
};

const documentation = (words: string): Element => element('documentation', {}, words);
const outputs = (step: Step): Element[] =>
  step.documents.map((_document, at) => {
    const id = `_document_${step.id}_${at + 1}`;
    return element('dataOutputAssociation', { id: `${id}_to` }, [element('targetRef', {}, id)]);
  });
const dataElements = ({ id, text }: Note): Element[] => [
  element('dataObject', { id: `${id}_data` }, ''),
  element('dataObjectReference', { id, name: text, dataObjectRef: `${id}_data` }, ''),
];
const annotationElements = ({ id, text, step }: Note): Element[] => [
  element('textAnnotation', { id }, [element('text', {}, text)]),
  element('association', { id: `${id}_to`, sourceRef: step, targetRef: id }, ''),
];

const attributes = (box: Box) => ({ x: String(box.x), y: String(box.y), width: String(box.width), height: String(box.height) });
const labelled = (box: Box | undefined): Element[] =>
  box ? [element('bpmndi:BPMNLabel', {}, [element('dc:Bounds', attributes(box), '')])] : [];
const shape = (id: string, box: Box, more: Record<string, string> = {}, label?: Box): Element =>
  element('bpmndi:BPMNShape', { id: `${id}_di`, bpmnElement: id, ...more }, [
    element('dc:Bounds', attributes(box), ''),
    ...labelled(label),
  ]);
const edge = (id: string, points: readonly (readonly [number, number])[], label?: Box): Element =>
  element('bpmndi:BPMNEdge', { id: `${id}_di`, bpmnElement: id }, [
    ...points.map(([x, y]) => element('di:waypoint', { x: String(x), y: String(y) }, '')),
    ...labelled(label),
  ]);
const below = (box: Box, name: string): Box => ({
  x: box.x + box.width / 2 - nameBelow.width / 2,
  y: box.y + box.height + 2,
  width: nameBelow.width,
  height: linesBelow(name) * nameBelow.line,
});
