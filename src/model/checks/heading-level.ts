import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { atNode, type Check, docsOf } from './context.ts';

/** The page's title is its only first-level heading; texts start at `##` and skip no level (WCAG 1.3.1, 2.4.6). */
export const headingLevel: Check = ({ content }) => {
  const findings: Finding[] = [];
  for (const { doc } of docsOf(content)) {
    let before = 1;
    visit(doc.tree, 'heading', (node) => {
      if (node.depth === 1 || node.depth > before + 1)
        findings.push(atNode('heading-level', doc, node, { found: '#'.repeat(node.depth), right: '#'.repeat(Math.max(2, before + 1)) }));
      before = Math.max(2, node.depth);
    });
  }
  return findings;
};
