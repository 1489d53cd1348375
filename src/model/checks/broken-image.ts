import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { atNode, type Check, docsOf } from './context.ts';

/** A Markdown picture must lie beside the text and say what it shows. */
export const brokenImage: Check = ({ content }) => {
  const findings: Finding[] = [];
  for (const { source, doc } of docsOf(content)) {
    visit(doc.tree, 'image', (node) => {
      const name = plainName(node.url);
      if (!source.assets.includes(name))
        findings.push(
          atNode('broken-image', doc, node, { found: node.url, right: nearest(name, source.assets) ?? source.assets.join(', ') }),
        );
      else if (!node.alt) findings.push(atNode('broken-image', doc, node, { found: `![](${node.url})` }));
    });
  }
  return findings;
};

/** File name an address means; one that is no valid address stands for itself (`100%.png`). */
function plainName(url: string): string {
  try {
    return decodeURI(url).replace(/^\.\//, '');
  } catch {
    return url;
  }
}
