import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SourceDoc } from '../source.ts';
import { canvasParts } from '../tools/canvas.ts';
import { atNode, attribute, type Check, docsOf } from './context.ts';

/**
 * What people write onto a canvas is kept by its id and the field's number: ids are unique in a text, fields begin with a question,
 * and all languages have the same canvases with as many fields.
 */
export const canvas: Check = ({ content, library }) => {
  const { leading } = library;
  return [...docsOf(content)].flatMap(({ source, doc }) => {
    const first = source.docs[leading];
    const others = first?.tree && first !== doc ? canvasesOf(first as WithTree) : undefined;
    const own = canvasesOf(doc);
    const found = own.flatMap(({ node, id, fields, nameless }, at) => [
      ...(own.findIndex((other) => other.id === id) < at ? [atNode('canvas', doc, node, { twice: id })] : []),
      ...(fields === 0 && nameless.length === 0 ? [atNode('canvas', doc, node, { empty: id })] : []),
      ...nameless.map((item) => atNode('canvas', doc, item, { nameless: toString(item.children[0] ?? item).slice(0, 40) })),
    ]);
    if (!others || found.length > 0) return found;
    return own.flatMap(({ node, id, fields }, at) => {
      const other = others[at];
      return other?.id === id && other.fields === fields
        ? []
        : [atNode('canvas', doc, node, { other: `${id} (${fields})`, right: other ? `${other.id} (${other.fields})` : '–' })];
    });
  });
};

type WithTree = SourceDoc & Required<Pick<SourceDoc, 'tree'>>;

function canvasesOf(doc: WithTree) {
  const found: { node: MdxJsxFlowElement; id: string; fields: number; nameless: ReturnType<typeof canvasParts>['nameless'] }[] = [];
  visit(doc.tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Canvas') return;
    const { fields, nameless } = canvasParts(node);
    found.push({ node, id: attribute(node, 'id') ?? '', fields: fields.length, nameless });
  });
  return found;
}
