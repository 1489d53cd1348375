import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordsIn } from '../i18n/words.ts';
import { fileData } from './file-data.ts';

/** Gives the footnotes' heading and ways back the words of the file's language; remark-rehype writes English ones. */
export function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const { footnotes, back } = wordsIn(fileData(file).language).parts;
    visit(tree, 'element', (node: Element) => {
      if (node.properties['id'] === 'footnote-label') node.children = [{ type: 'text', value: footnotes }];
      if (node.properties['dataFootnoteBackref'] !== undefined) node.properties['ariaLabel'] = back;
    });
  };
}
