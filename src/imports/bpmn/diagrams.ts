import type { XmlElement } from '../terms/xml.ts';
import type { Shape } from './elements.ts';
import { reference } from './parts-of-xml.ts';

/**
 * Where a file’s diagrams draw its elements (BPMN 2.0, 12.2: BPMNShape with dc:Bounds).
 * @returns the first shape of each element; those without bounds, or with bounds that are no numbers, are left out
 */
export function shapesOf(root: XmlElement): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  const planes = root.children
    .filter(({ name }) => name === 'BPMNDiagram')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'BPMNPlane'));
  for (const [plane, { children }] of planes.entries())
    for (const { name, attributes, children: parts } of children) {
      const id = reference(attributes['bpmnElement']);
      const bounds = parts.find((part) => part.name === 'bounds')?.attributes;
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number.parseFloat(bounds?.[key] ?? '')) as [
        number,
        number,
        number,
        number,
      ];
      if (name === 'BPMNShape' && id && [x, y, width, height].every(Number.isFinite) && !shapes.has(id))
        shapes.set(id, { plane, x, y, width, height });
    }
  return shapes;
}

/** Whether the middle of a shape lies in an area of the same diagram. */
export const liesIn = (shape: Shape, area: Shape): boolean => {
  const [x, y] = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  return shape.plane === area.plane && x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
};
