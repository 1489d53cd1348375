import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML element; prefixes are part of its name. */
export interface Tree {
  name: string;
  attributes: Record<string, string>;
  children: Tree[];
  text: string;
}

/** @returns the root element, or where it stops being XML */
export function readTree(xml: string): { tree: Tree } | { broken: string } {
  const judged = XMLValidator.validate(xml);
  if (judged !== true) return { broken: `${judged.err.line}:${judged.err.col} ${judged.err.msg}` };
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
  const [tree] = (parser.parse(xml) as Node[]).flatMap(treeOf);
  return tree ? { tree } : { broken: '1:1' };
}

type Node = Record<string, unknown>;

function treeOf(node: Node): Tree[] {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (!name || name === '#text' || name.startsWith('?')) return [];
  const inside = node[name] as Node[];
  return [
    {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: inside.flatMap(treeOf),
      text: inside.map((one) => one['#text'] ?? '').join(''),
    },
  ];
}

/** All elements of a name, in order. */
export const all = (tree: Tree, name: string): Tree[] => [
  ...(tree.name === name ? [tree] : []),
  ...tree.children.flatMap((child) => all(child, name)),
];
