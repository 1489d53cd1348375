import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { isKind, kindNames } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import { parseLink } from '../routes.ts';
import { atNode, type Check, docsOf } from './context.ts';
import { isScript } from './unsafe-html.ts';

/** Links inside the site are written `lotse:kind/id#anchor`; entry and anchor must exist. Outside ones need a known scheme. */
export const brokenLink: Check = ({ content, library, anchors, source: sourceOf }) => {
  const findings: Finding[] = [];
  for (const { source, doc } of docsOf(content)) {
    visit(doc.tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const { url } = node;
      if (/^(https?:|mailto:|tel:)/i.test(url) || isScript(url)) return;
      const own = library.get(source.kind, source.id);
      if (url.startsWith('#')) {
        if (own && !anchors(own).has(url.slice(1)))
          findings.push(atNode('broken-link', doc, node, { found: url, right: nearest(url.slice(1), anchors(own)) ?? '' }));
        return;
      }
      const link = parseLink(url);
      if (!link) findings.push(atNode('broken-link', doc, node, { found: url, right: 'lotse:terms/…' }));
      else if (!isKind(link.kind))
        findings.push(atNode('broken-link', doc, node, { found: url, right: nearest(link.kind, kindNames) ?? kindNames.join(', ') }));
      else {
        const target = library.get(link.kind, link.id);
        if (!target && sourceOf(link.kind, link.id)) return;
        if (!target)
          findings.push(
            atNode('broken-link', doc, node, {
              found: url,
              right:
                nearest(
                  link.id,
                  library.of(link.kind).map((entry) => entry.id),
                ) ?? '',
            }),
          );
        else if (link.anchor && !anchors(target).has(link.anchor))
          findings.push(atNode('broken-link', doc, node, { found: url, right: nearest(link.anchor, anchors(target)) ?? '' }));
      }
    });
  }
  return findings;
};
