import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { atNode, type Check, docsOf } from './context.ts';

/** Content runs no code: `import`, `export` and `{…}` are refused with their place; unrefused they would vanish silently. */
export const codeInContent: Check = ({ content }) => {
  const findings: Finding[] = [];
  for (const { doc } of docsOf(content)) {
    visit(doc.tree, (node) => {
      if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        const found = node.type === 'mdxjsEsm' ? (node.value.split('\n')[0] ?? '') : `{${node.value}}`;
        findings.push(atNode('code-in-content', doc, node, { found: found.slice(0, 60) }));
      }
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        for (const attribute of node.attributes) {
          const code = attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object');
          if (code)
            findings.push(
              atNode('code-in-content', doc, node, {
                found: `<${node.name ?? ''} ${attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'}={…}>`,
              }),
            );
        }
      }
    });
  }
  return findings;
};
