import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileData } from './file-data.ts';

/** Points pictures beside a text to where they are published, with their size, so that nothing jumps while they load. */
export function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const { picture } = fileData(file);
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'img') return;
      const found = picture?.(decodeURI(String(node.properties['src'])).replace(/^\.\//, ''));
      if (found) Object.assign(node.properties, { src: found.url, width: found.width, height: found.height });
      Object.assign(node.properties, { loading: 'lazy', decoding: 'async' });
    });
  };
}
