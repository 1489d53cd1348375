import type { PhrasingContent, RootContent } from 'mdast';
import { type Rich, type RichPart, rich } from '../../model/exchange/questions/rich.ts';

/**
 * Markdown as the marks other tools know. Links within the site lead nowhere there: their words stay.
 * @param left called with what has no place there: `picture`, `component`, `links`
 */
export function richOf(nodes: readonly RootContent[], left: (what: 'picture' | 'component' | 'links') => void): Rich {
  const inner = (node: { children: readonly unknown[] }): Rich => joined((node.children as RootContent[]).flatMap(one));
  const one = (node: RootContent | PhrasingContent): RichPart[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replace(/\s*\n\s*/g, ' ')];
      case 'paragraph':
        return [rich('p', inner(node))];
      case 'heading':
        return [rich('p', [rich('strong', inner(node))])];
      case 'emphasis':
        return [rich('em', inner(node))];
      case 'strong':
        return [rich('strong', inner(node))];
      case 'inlineCode':
        return [rich('code', [node.value])];
      case 'code':
        return [rich('pre', [node.value])];
      case 'break':
        return [rich('br', [])];
      case 'blockquote':
        return [rich('blockquote', inner(node))];
      case 'thematicBreak':
        return [rich('hr', [])];
      case 'list':
        return [rich(node.ordered ? 'ol' : 'ul', inner(node))];
      case 'listItem':
        return [rich('li', node.children.length === 1 && node.children[0]?.type === 'paragraph' ? inner(node.children[0]) : inner(node))];
      case 'table':
        return [rich('table', [rich('tbody', inner(node))])];
      case 'tableRow':
        return [rich('tr', inner(node))];
      case 'tableCell':
        return [rich('td', inner(node))];
      case 'link':
        if (/^(https?|mailto):/.test(node.url)) return [rich('a', inner(node), { href: node.url })];
        left('links');
        return [...inner(node)];
      case 'image':
        left('picture');
        return [node.alt ?? ''];
      case 'mdxJsxTextElement':
        return [...inner(node)];
      case 'mdxJsxFlowElement':
        left('component');
        return [];
      default:
        return 'children' in node ? [...inner(node)] : [];
    }
  };
  return joined(nodes.flatMap(one));
}

/** Texts that follow each other are one. */
function joined(parts: readonly RichPart[]): Rich {
  const list: RichPart[] = [];
  for (const part of parts) {
    const last = list.at(-1);
    if (typeof part === 'string' && typeof last === 'string') list[list.length - 1] = last + part;
    else if (part !== '') list.push(part);
  }
  return list;
}
