import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { fileData } from './file-data.ts';

/** Code says nothing in any language. */
const closed = new Set(['inlineCode', 'code']);

/**
 * Marks words of another language: `<span lang="en">`, so that they are spoken as what they are (WCAG 2.2, 3.1.2).
 * Which words these are the entry says, under `foreign`; nothing is guessed.
 */
export function remarkForeign() {
  return (tree: Root, file: VFile): void => {
    const { foreign } = fileData(file);
    if (!foreign || foreign.size === 0) return;
    const longest = [...foreign.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    walk(tree, ({ value }) => {
      const parts: PhrasingContent[] = [];
      let done = 0;
      for (const { 0: word, index } of value.matchAll(words)) {
        if (index > done) parts.push({ type: 'text', value: value.slice(done, index) });
        parts.push(marked(word, foreign.get(word) ?? ''));
        done = index + word.length;
      }
      if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
      return parts;
    });
  };
}

function walk(node: Nodes, replace: (text: Text) => PhrasingContent[]): void {
  if (!('children' in node)) return;
  const parent = node as Parents;
  const children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return replace(child);
    if (!closed.has(child.type)) walk(child, replace);
    return [child];
  });
  parent.children = children as typeof parent.children;
}

/** An emphasis that is written as a plain `span`: mdast has no element for a change of language. */
const marked = (word: string, lang: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { lang } },
  children: [{ type: 'text', value: word }],
});
