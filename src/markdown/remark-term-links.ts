import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { findLabels, type LabelIndex } from '../language/label-index.ts';
import type { Language } from '../model/entry.ts';
import { scheme } from '../model/routes.ts';
import { fileData } from './file-data.ts';

/** Nodes whose words are left alone: they lead elsewhere, are quoted, are to be clicked, or are no running text. */
const closed = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'blockquote', 'table']);
const closedComponents = new Set(['QuestionPrompt', 'OptionText', 'Term', 'NoTerm', 'Quote', 'Compare', 'Story', 'Process']);

/**
 * Links the first mention of each term on a page: `<a class="term" data-term="id" href="lotse:terms/id">`.
 * What counts as mentioned lives in the file's data, so several texts of one page share it.
 * Does not inflect words and does not make up pages: see `language/` and the outlets.
 * @param options.index gives the spellings of a language; the file's own index wins
 */
export function remarkTermLinks(options: { index?: (language: Language) => LabelIndex<string> | undefined } = {}) {
  return (tree: Root, file: VFile): void => {
    const data = fileData(file);
    const index = data.index ?? options.index?.(data.language);
    if (index) walk(tree, (text) => link(text, index, data.used, data.self));
  };
}

function walk(node: Nodes, replace: (text: Text) => PhrasingContent[] | undefined): void {
  if (!('children' in node)) return;
  const parent = node as Parents;
  const children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return replace(child) ?? [child];
    const component = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? child.name : undefined;
    if (!closed.has(child.type) && !(component && closedComponents.has(component))) walk(child, replace);
    return [child];
  });
  parent.children = children as typeof parent.children;
}

function link(text: Text, index: LabelIndex<string>, used: Set<string>, self: string | undefined): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const hit of findLabels(text.value, index)) {
    if (hit.value === self || used.has(hit.value)) continue;
    used.add(hit.value);
    if (hit.start > done) parts.push({ type: 'text', value: text.value.slice(done, hit.start) });
    parts.push(termLink(hit.value, text.value.slice(hit.start, hit.end)));
    done = hit.end;
  }
  if (parts.length === 0) return;
  if (done < text.value.length) parts.push({ type: 'text', value: text.value.slice(done) });
  return parts;
}

function termLink(id: string, value: string): Link {
  return {
    type: 'link',
    url: `${scheme}terms/${id}`,
    data: { hProperties: { className: ['term'], dataTerm: id } },
    children: [{ type: 'text', value }],
  };
}
