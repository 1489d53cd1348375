import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Lets wide code samples be scrolled by keyboard (WCAG 2.1.1). Colours no syntax. */
export function rehypeCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
    });
  };
}
