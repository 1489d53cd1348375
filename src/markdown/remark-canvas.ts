import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { canvasParts } from '../model/tools/canvas.ts';

/**
 * Rewrites the list inside `<Canvas>` into elements, so that components need not read Markdown: a `CanvasField` for each,
 * with `CanvasHelp` and `CanvasExample` where there are some. Judges nothing: an empty canvas is the checks' business.
 */
export function remarkCanvas() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Canvas') return;
      const { before, after, fields } = canvasParts(node);
      node.children = [
        ...before,
        ...fields.map(({ label, help, example }, index) =>
          element('CanvasField', { at: String(index + 1), label }, [
            ...(help.length > 0 ? [element('CanvasHelp', {}, [element('span', {}, help as never)])] : []),
            ...(example.length > 0 ? [element('CanvasExample', {}, example)] : []),
          ]),
        ),
        ...after,
      ] as typeof node.children;
      return 'skip';
    });
  };
}

const element = (name: string, values: Record<string, string>, children: RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(values).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children: children as never,
});
