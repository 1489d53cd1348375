import { visit } from 'unist-util-visit';
import { ownAnchors } from '../anchors.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import type { SourceDoc } from '../source.ts';
import { type ComponentRule, componentRule, plainElements, valuesOf, vocabulary } from '../vocabulary.ts';
import { atNode, type Check, docsOf, type JsxElement } from './context.ts';

/** Components must be in the vocabulary, stand where they may, and carry the properties it names. */
export const unknownComponent: Check = ({ content, library, source: sourceOf }) => {
  const findings: Finding[] = [];
  for (const { source, doc } of docsOf(content)) {
    visit(doc.tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      const rule = componentRule(name);
      if (rule) findings.push(...props(doc, node, name, rule, source.kind, source.assets));
      else if (
        !(plainElements as readonly string[]).includes(name) &&
        !/^(script|style|iframe|object|embed|form|link|meta|base)$/i.test(name)
      ) {
        findings.push(atNode('unknown-component', doc, node, { found: name, right: nearest(name, Object.keys(vocabulary)) ?? '' }));
      }
    });
  }
  return findings;

  function props(doc: SourceDoc, node: JsxElement, name: string, rule: ComponentRule, kind: Kind, assets: string[]): Finding[] {
    const found: Finding[] = [];
    const given = new Map(node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, one.value] as const] : [])));
    if (rule.only && !rule.only.includes(kind))
      found.push(atNode('unknown-component', doc, node, { found: name, right: rule.only.join(', ') }));
    for (const [key, prop] of Object.entries(rule.props)) {
      if (prop.required && !given.get(key))
        found.push(atNode('wrong-prop', doc, node, { found: name, key, right: prop.values?.join(', ') ?? prop.entry ?? '' }));
    }
    for (const [key, value] of given) {
      const prop = Object.hasOwn(rule.props, key) ? rule.props[key] : undefined;
      if (!prop) {
        if (!/^on./i.test(key))
          found.push(
            atNode('wrong-prop', doc, node, {
              found: name,
              key,
              right: nearest(key, Object.keys(rule.props)) ?? Object.keys(rule.props).join(', '),
            }),
          );
      } else if (typeof value === 'string') {
        if (prop.values && !prop.values.includes(value))
          found.push(
            atNode('wrong-prop', doc, node, {
              found: name,
              key: `${key}="${value}"`,
              right: nearest(value, prop.values) ?? prop.values.join(', '),
            }),
          );
        if (prop.entry && !sourceOf(prop.entry, value))
          found.push(
            atNode('dangling-id', doc, node, {
              found: `${prop.entry}/${value}`,
              right:
                nearest(
                  value,
                  library.of(prop.entry).map((entry) => entry.id),
                ) ?? '',
            }),
          );
        const { partOf: whole } = prop;
        if (whole) found.push(...valuesOf(prop, value).flatMap((one) => part(doc, node, rule, given, whole, one)));
        if (prop.file && !assets.includes(value))
          found.push(atNode('broken-image', doc, node, { found: value, right: nearest(value, assets) ?? assets.join(', ') }));
      }
    }
    return found;
  }

  /** A scene or step must be one of the entry's; a missing entry has its own finding. */
  function part(
    doc: SourceDoc,
    node: JsxElement,
    rule: ComponentRule,
    given: Map<string, unknown>,
    whole: string,
    value: string,
  ): Finding[] {
    const kind = rule.props[whole]?.entry;
    const entry = kind ? library.get(kind, String(given.get(whole))) : undefined;
    const known = entry ? ownAnchors(entry) : [];
    return !entry || known.includes(value)
      ? []
      : [atNode('dangling-id', doc, node, { found: `${entry.kind}/${entry.id}#${value}`, right: nearest(value, known) ?? '' })];
  }
};
