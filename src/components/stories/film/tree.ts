import { XMLParser } from 'fast-xml-parser';
import type { Tree } from './score.ts';

type Node = { readonly ':@'?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });

/**
 * SVG markup of ours as a tree that a script builds without parsing.
 * @param markup elements without text
 * @returns one tree: the only element, or a `g` around several
 * @throws Error when there is no element in it
 */
export function treeOf(markup: string): Tree {
  const trees = (parser.parse(markup) as Node[]).flatMap(read);
  const [first, ...more] = trees;
  if (!first) throw new Error(`No SVG element in: ${markup.slice(0, 60)}`);
  return more.length === 0 ? first : ['g', {}, ...trees];
}

function read(node: Node): Tree[] {
  const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
  if (!name) return [];
  const children = (node[name] as Node[]).flatMap(read);
  const attributes = node[':@'] ?? {};
  const [only] = children;
  if (name === 'g' && Object.keys(attributes).length === 0 && only && children.length === 1) return [only];
  return [[name, attributes, ...children]];
}
