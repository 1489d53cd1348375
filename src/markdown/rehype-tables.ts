import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordsIn } from '../i18n/words.ts';
import { fileData } from './file-data.ts';

/** Lets wide tables scroll on their own (WCAG 1.4.10) and says alignment by class: the policy forbids style attributes. */
export function rehypeTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      const align = node.properties['align'];
      if (typeof align === 'string') {
        delete node.properties['align'];
        node.properties['className'] = [`align-${align}`];
      }
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const wrapper: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: wordsIn(fileData(file).language).parts.table },
        children: [node],
      };
      parent.children[index] = wrapper;
      return index + 1;
    });
  };
}
