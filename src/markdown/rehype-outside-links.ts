import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Links that leave the site say so to style sheets and hand over no handle to this window. */
export function rehypeOutsideLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && /^https?:/i.test(String(node.properties['href'])))
        Object.assign(node.properties, { rel: ['noopener'], className: ['outside'] });
    });
  };
}
