import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { atNode, type Check, docsOf } from './context.ts';

const unsafe = /^(script|style|iframe|object|embed|form|link|meta|base)$/i;

/** Nothing in content may run or pull in something foreign: no scripts, frames, event handlers or `javascript:` addresses. */
export const unsafeHtml: Check = ({ content }) => {
  const findings: Finding[] = [];
  for (const { doc } of docsOf(content)) {
    visit(doc.tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        if (unsafe.test(node.name ?? '')) findings.push(atNode('unsafe-html', doc, node, { found: `<${node.name}>` }));
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') continue;
          if (/^(on.|style$)/i.test(attribute.name)) findings.push(atNode('unsafe-html', doc, node, { found: attribute.name }));
          if (isScript(String(attribute.value))) findings.push(atNode('unsafe-html', doc, node, { found: String(attribute.value) }));
        }
      }
      if ((node.type === 'link' || node.type === 'definition' || node.type === 'image') && isScript(node.url))
        findings.push(atNode('unsafe-html', doc, node, { found: node.url }));
    });
  }
  return findings;
};

/** Browsers ignore control characters and blanks inside a scheme, so does the test. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these hide a scheme
export const isScript = (url: string): boolean => /^(javascript|data|vbscript):/i.test(url.replace(/[\u0000-\u0020]/g, ''));
