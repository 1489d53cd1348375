import type { Nodes, Root, RootContent } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileData } from './file-data.ts';

const smartypants = remarkSmartypants as unknown as (options: object) => (tree: Root, file: VFile) => void;
const german = smartypants({
  dashes: 'oldschool',
  openingQuotes: { double: '„', single: '‚' },
  closingQuotes: { double: '“', single: '‘' },
});
const english = smartypants({ dashes: 'oldschool' });

/** What the two can change: most blocks have nothing of it, and looking costs a hundredth of taking their sentences apart. */
const straight = /["'`]|--|–-|\.[.\s]*\./;

/** Turns straight quotes, three dots and double hyphens into the marks of the file's language. */
export function remarkQuotes() {
  return (tree: Root, file: VFile): void => {
    const found = withStraight(tree);
    if (found.children.length === 0) return;
    if (fileData(file).language !== 'de') {
      english(found, file);
      return;
    }
    // An apostrophe is no closing quote, though in English both look alike: „geht’s“, not „geht‘s“.
    visit(found, 'text', (node) => {
      node.value = node.value.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’');
    });
    german(found, file);
  };
}

const blocks = ['paragraph', 'heading', 'tableCell'];

/** The blocks that have straight marks, below a root of their own: quotes pair within a block. All of the tree if words stand outside of blocks. */
function withStraight(tree: Root): Root {
  const found: Root = { type: 'root', children: [] };
  let outside = false;
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') outside = true;
    if (!blocks.includes(node.type)) return CONTINUE;
    if (hasStraight(node)) found.children.push(node as RootContent);
    return SKIP;
  });
  return outside ? tree : found;
}

function hasStraight(block: Nodes): boolean {
  let has = false;
  visit(block, 'text', (node) => {
    has = straight.test(node.value);
    return has ? EXIT : CONTINUE;
  });
  return has;
}
