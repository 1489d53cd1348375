import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileData } from './file-data.ts';

const smartypants = remarkSmartypants as unknown as (options: object) => (tree: Root, file: VFile) => void;
const german = smartypants({
  dashes: 'oldschool',
  openingQuotes: { double: '„', single: '‚' },
  closingQuotes: { double: '“', single: '‘' },
});
const english = smartypants({ dashes: 'oldschool' });

/** Turns straight quotes, three dots and double hyphens into the marks of the file's language. */
export function remarkQuotes() {
  return (tree: Root, file: VFile): void => {
    if (fileData(file).language !== 'de') {
      english(tree, file);
      return;
    }
    // An apostrophe is no closing quote, though in English both look alike: „geht’s“, not „geht‘s“.
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’');
    });
    german(tree, file);
  };
}
