import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { slug } from '../model/anchors.ts';
import { fileData } from './file-data.ts';

/** Gives headings their anchors and notes them in the file's data. Does not build a table of contents. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const data = fileData(file);
    visit(tree, 'element', (node) => {
      const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
      // The heading of footnotes brings its own: their references name it.
      if (!depth || node.properties['id']) return;
      const text = textOf(node);
      const anchor = slug(text, data.anchors);
      node.properties['id'] = anchor;
      data.headings.push({ depth: Number(depth), anchor, text });
    });
  };
}

const textOf = (node: Element | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
