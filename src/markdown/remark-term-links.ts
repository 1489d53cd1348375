import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { findLabels, type LabelHit, type LabelIndex } from '../language/label-index.ts';
import type { Language } from '../model/entry.ts';
import { scheme } from '../model/routes.ts';
import { slugOfSeveral } from '../model/term-index.ts';
import { type FileData, fileData } from './file-data.ts';

/** Nodes whose words are left alone: they lead elsewhere, are quoted, are to be clicked, or are no running text. */
const closed = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'blockquote']);
const closedComponents = new Set(['QuestionPrompt', 'OptionText', 'TermCard', 'Term', 'NoTerm', 'Quote', 'Compare', 'Story', 'Process']);

/**
 * Links mentions of terms: `<a class="term" data-term="id" href="lotse:terms/id">`, the first of a page unless the site says otherwise.
 * A name that terms share leads to the one the page means, else to a page that lists them (`data-terms="a b"`).
 * What counts as mentioned lives in the file's data, so several texts of one page share it.
 * Does not inflect words and does not make up pages: see `language/` and the outlets.
 * @param options.index gives the spellings of a language; the file's own index wins
 */
export function remarkTermLinks(options: { index?: (language: Language) => LabelIndex<string> | undefined } = {}) {
  return (tree: Root, file: VFile): void => {
    const data = fileData(file);
    const index = data.index ?? options.index?.(data.language);
    const find = data.find ?? (index && ((text: string) => findLabels(text, index)));
    if (!find || data.mentions === 'none') return;
    const section = () => {
      if (data.mentions === 'section') data.seen.clear();
    };
    section();
    walk(tree, (text) => link(text, find(text.value), data), section);
  };
}

function walk(node: Nodes, replace: (text: Text) => PhrasingContent[] | undefined, section: () => void): void {
  if (!('children' in node)) return;
  const parent = node as Parents;
  const children = parent.children.flatMap((child, at): Nodes[] => {
    // The first row of a table is its heading.
    if (child.type === 'tableRow' && at === 0) return [child];
    if (child.type === 'text') return replace(child) ?? [child];
    if (child.type === 'heading') section();
    const component = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? child.name : undefined;
    if (!closed.has(child.type) && !(component && closedComponents.has(component))) walk(child, replace, section);
    return [child];
  });
  parent.children = children as typeof parent.children;
}

function link(text: Text, hits: LabelHit<string>[], data: FileData): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const hit of hits) {
    const target = targetOf(hit.value, data);
    const key = target?.ids.join(' ') ?? '';
    if (!target || data.seen.has(key)) continue;
    if (data.mentions !== 'all') data.seen.add(key);
    for (const id of target.ids) data.used.add(id);
    if (hit.start > done) parts.push({ type: 'text', value: text.value.slice(done, hit.start) });
    parts.push(termLink(target, text.value.slice(hit.start, hit.end)));
    done = hit.end;
  }
  if (parts.length === 0) return;
  if (done < text.value.length) parts.push({ type: 'text', value: text.value.slice(done) });
  return parts;
}

interface Target {
  url: string;
  ids: string[];
}

/** Where a found label leads on this page; nothing if it is the page itself or not to be linked. */
function targetOf(value: string, data: FileData): Target | undefined {
  const slug = slugOfSeveral(value);
  const several = slug === undefined ? undefined : data.meanings?.(slug);
  const ids = several ? (several.meant ? [several.meant] : several.ids) : slug === undefined ? [value] : [];
  if (ids.length === 0 || (data.self !== undefined && (ids.includes(data.self) || several?.ids.includes(data.self)))) return;
  if (ids.some((id) => data.unlinked.has(id))) return;
  return { url: `${scheme}${ids.length === 1 ? `terms/${ids[0]}` : value}`, ids };
}

function termLink({ url, ids }: Target, value: string): Link {
  return {
    type: 'link',
    url,
    data: { hProperties: { className: ['term'], ...(ids.length === 1 ? { dataTerm: ids[0] } : { dataTerms: ids.join(' ') }) } },
    children: [{ type: 'text', value }],
  };
}
