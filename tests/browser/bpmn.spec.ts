import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/build/content-fs.ts';
import { processBpmn } from '../../src/exports/bpmn/bpmn.ts';
import { readLibrary } from '../../src/model/read-library.ts';

const root = join(import.meta.dirname, '../..');
const { library } = readLibrary(readContent(join(root, 'content')));
if (!library) throw new Error('the content cannot be read');
const processes = library.of('processes');

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** What bpmn-js made of a file. */
interface Drawn {
  warnings: string[];
  /** By id: flow nodes with their place, and that of the lane they say they are in. */
  nodes: { id: string; box: Box; lane: Box | undefined; painted: Box; words: Box | undefined }[];
  /** Ids of flows with the number of their points. */
  flows: Record<string, number>;
  /** Ids of the file for which there is nothing in the picture. */
  missing: string[];
}

test.describe('an exported process in bpmn-js', () => {
  for (const entry of processes)
    test(`opens without a warning, each element drawn, in its lane, its words in its box: ${entry.id}`, async ({ page }) => {
      await page.setContent('<div id="canvas" style="width: 3000px; height: 1500px"></div>');
      await page.addScriptTag({ path: join(root, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
      for (const language of library.site.languages) {
        const { body } = processBpmn(library, entry, language);
        const drawn = await page.evaluate(draw, body);
        expect(drawn.warnings).toEqual([]);
        expect(drawn.missing).toEqual([]);
        expect(drawn.nodes.length).toBeGreaterThanOrEqual(entry.facts.steps.length + 2);
        for (const { id, box, lane, painted, words } of drawn.nodes) {
          expect(lane, `lane of ${id}`).toBeDefined();
          expect(lane && holds(lane, box), `${id} lies in its lane`).toBe(true);
          expect(Math.abs(painted.width - box.width) < 8 && Math.abs(painted.height - box.height) < 8, `${id} is painted in full`).toBe(
            true,
          );
          expect(!words || holds(box, words), `words of ${id} stay in its box`).toBe(true);
        }
        for (const [id, points] of Object.entries(drawn.flows)) expect(points, id).toBeGreaterThanOrEqual(2);
        for (const step of entry.facts.steps)
          expect(drawn.nodes.map(({ id }) => id)).toContain(/^[a-z]/.test(step.id) ? step.id : `_${step.id}`);
      }
    });
});

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** Runs in the page: opens a file in the viewer and says what is to be seen. */
async function draw(xml: string): Promise<Drawn> {
  // biome-ignore lint/suspicious/noExplicitAny: the viewer and its elements bring no types into the page
  type Any = any;
  const canvas = document.querySelector('#canvas') as HTMLElement;
  canvas.replaceChildren();
  const viewer = new (window as Any).BpmnJS({ container: canvas });
  const { warnings } = await viewer.importXML(xml);
  const registry = viewer.get('elementRegistry');
  const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
  const shapes: Any[] = registry.filter(({ type }: Any) => type !== 'label');
  const lanes = shapes.filter(({ type }) => type === 'bpmn:Lane');
  const nodes = shapes.filter(({ businessObject }) => businessObject.$instanceOf?.('bpmn:FlowNode'));
  const process = nodes[0]?.businessObject.$parent;
  const all: Any[] = [...(process?.flowElements ?? []), ...(process?.artifacts ?? []), ...(process?.laneSets?.[0]?.lanes ?? [])];
  return {
    warnings: warnings.map(({ message }: Error) => message),
    nodes: nodes.map((node) => {
      const visual = registry.getGraphics(node).querySelector('.djs-visual') as SVGGElement;
      const outline = visual.firstElementChild as SVGGraphicsElement;
      const text = node.type.endsWith('Task') || node.type.endsWith('Activity') ? visual.querySelector('text') : null;
      const words = text?.getBBox();
      return {
        id: node.id,
        box: boxOf(node),
        lane: lanes.filter(({ businessObject }) => businessObject.flowNodeRef?.includes(node.businessObject)).map(boxOf)[0],
        painted: boxOf(outline.getBBox()),
        words: words && { ...boxOf(words), x: node.x + words.x, y: node.y + words.y },
      };
    }),
    flows: Object.fromEntries(shapes.filter(({ waypoints }) => waypoints).map(({ id, waypoints }) => [id, waypoints.length])),
    missing: all.filter(({ $type, id }) => $type !== 'bpmn:DataObject' && !registry.get(id)).map(({ id }) => id),
  };
}
