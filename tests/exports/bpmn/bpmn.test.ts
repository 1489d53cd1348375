import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../src/build/content-fs.ts';
import { processBpmn } from '../../../src/exports/bpmn/bpmn.ts';
import { importBpmn } from '../../../src/imports/bpmn/import.ts';
import { draftFiles } from '../../../src/imports/bpmn/yaml.ts';
import type { Language } from '../../../src/model/entry.ts';
import { following, type ProcessFacts, processFacts } from '../../../src/model/kinds/process.ts';
import type { Entry } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/read-library.ts';

const folder = (name: string) => join(import.meta.dirname, '../../..', name);
const libraries = ['content', 'tests/fixtures/second', 'tests/fixtures/tiny'].map((name) => readLibrary(readContent(folder(name))).library);
const cases = libraries.flatMap((library) =>
  library
    ? library
        .of('processes')
        .flatMap((entry) => library.site.languages.map((language) => ({ library, entry, language, name: `${entry.id} (${language})` })))
    : [],
);
const moddle = () => new BpmnModdle();
interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Plane {
  bpmnElement: { id: string; $type: string };
  bounds?: Bounds;
  waypoint?: { x: number; y: number }[];
}

describe('a process as BPMN', () => {
  it('is exported for every process there is', () => expect(cases.length).toBeGreaterThan(8));

  it.each(cases)('is read without a warning and written again the same: $name', async ({ library, entry, language }) => {
    const { body } = processBpmn(library, entry, language);
    const read = await moddle().fromXML(body);
    expect(read.warnings.map(({ message }: { message: string }) => message)).toEqual([]);
    const { xml } = await moddle().toXML(read.rootElement, { format: true });
    const again = await moddle().fromXML(xml);
    expect(again.warnings).toEqual([]);
    expect(Object.keys(again.elementsById)).toEqual(Object.keys(read.elementsById));
    expect(processBpmn(library, entry, language).body).toBe(body);
  });

  it.each(cases)('places shapes apart, flows from shape to shape, all in straight lines: $name', async ({ library, entry, language }) => {
    const { rootElement } = await moddle().fromXML(processBpmn(library, entry, language).body);
    const planes = rootElement.diagrams[0].plane.planeElement as Plane[];
    const shapes = planes.filter(({ bounds, bpmnElement }) => bounds && !/Participant|Lane$/.test(bpmnElement.$type));
    const pool = planes[0]?.bounds as Bounds;
    for (const [at, { bounds: a, bpmnElement }] of shapes.entries()) {
      for (const { bounds: b, bpmnElement: other } of shapes.slice(at + 1))
        if (a && b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
          expect.fail(`${bpmnElement.id} lies on ${other.id}`);
      const inside = a && a.x >= pool.x && a.x + a.width <= pool.x + pool.width && a.y >= pool.y && a.y + a.height <= pool.y + pool.height;
      if (!/Annotation|DataObject/.test(bpmnElement.$type)) expect(inside, bpmnElement.id).toBe(true);
    }
    const byId = new Map(shapes.map(({ bpmnElement, bounds }) => [bpmnElement.id, bounds as Bounds]));
    const touches = ({ x, y, width, height }: Bounds, at: { x: number; y: number }) =>
      at.x >= x - 0.2 && at.x <= x + width + 0.2 && at.y >= y - 0.2 && at.y <= y + height + 0.2;
    const process = rootElement.rootElements.find(({ $type }: { $type: string }) => $type === 'bpmn:Process');
    for (const flow of process.flowElements.filter(({ $type }: { $type: string }) => $type === 'bpmn:SequenceFlow')) {
      const points = planes.find(({ bpmnElement }) => bpmnElement.id === flow.id)?.waypoint ?? [];
      const [first, last] = [points[0], points.at(-1)];
      expect(first && touches(byId.get(flow.sourceRef.id) as Bounds, first), `${flow.id} leaves ${flow.sourceRef.id}`).toBe(true);
      expect(last && touches(byId.get(flow.targetRef.id) as Bounds, last), `${flow.id} reaches ${flow.targetRef.id}`).toBe(true);
      points.slice(1).forEach((point, at) => {
        const before = points[at];
        expect(before && (before.x === point.x || before.y === point.y), `${flow.id} is straight`).toBe(true);
        for (const [id, box] of byId)
          if (
            before &&
            ![flow.sourceRef.id, flow.targetRef.id].includes(id) &&
            !/^_(breakpoint|document)_/.test(id) &&
            runsThrough(before, point, box)
          )
            expect.fail(`${flow.id} runs through ${id}`);
      });
    }
  });

  it.each(cases)('comes back as the same process: $name', ({ library, entry, language }) => {
    const bytes = new TextEncoder().encode(processBpmn(library, entry, language).body);
    const read = importBpmn(bytes, 'x.bpmn', { language, way: 'none', today: entry.facts.reviewed });
    if (!('drafts' in read)) throw new Error(JSON.stringify(read));
    const [draft] = read.drafts;
    expect(read.drafts).toHaveLength(1);
    expect(draft?.id).toBe(entry.id);
    const [yaml] = draftFiles(draft as never);
    expect(told(processFacts.parse(parse(yaml?.body ?? '')), language)).toEqual(told(entry.facts, language));
    expect(read.remarks.filter(({ level }) => level === 'lost')).toEqual([]);
  });
});

function runsThrough(a: { x: number; y: number }, b: { x: number; y: number }, box: Bounds): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < box.x + box.width - 1 && right > box.x + 1 && top < box.y + box.height - 1 && bottom > box.y + 1;
}

/** What a process says in one language; the order of lanes is that of their kinds, as in its picture. */
function told(facts: ProcessFacts | Entry<'processes'>['facts'], language: Language): unknown {
  const only = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(only);
    if (!value || typeof value !== 'object') return value;
    const pair = value as Record<string, unknown>;
    if ('de' in pair || 'en' in pair) return pair[language] ?? pair['de'] ?? pair['en'];
    return Object.fromEntries(Object.entries(pair).map(([key, one]) => [key, only(one)]));
  };
  const { title, summary, trigger, outcome, way, variant, asIs, lanes, phases, steps, terms } = facts;
  return only({
    ...{ title, summary, trigger, outcome, way, variant, asIs, phases, terms },
    lanes: [...lanes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    steps: steps.map(({ next: _next, end: _end, decide, ...step }, at) => ({
      ...step,
      question: decide?.question,
      next: following(facts, at),
    })),
  });
}
