import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding, Place, Rule } from '../finding.ts';
import type { Entry, Library } from '../library.ts';
import type { SourceContent, SourceData, SourceDoc, SourceEntry } from '../source.ts';

/** What a check may look at. Trees and data come parsed; a check reads no file. */
export interface CheckContext {
  content: SourceContent;
  library: Library;
  /** `YYYY-MM-DD`; overdue is judged against it. */
  today: string;
  /** Whether that day was handed in; else it is the newest date of the content. */
  dayGiven: boolean;
  /** The files of an entry, valid or not: an entry that is merely broken exists, and its own findings say what is wrong. */
  source(kind: string, id: string): SourceEntry | undefined;
  /** Anchors that exist on an entry's page besides its headings: step, scene and question ids. */
  anchors(entry: Entry): Set<string>;
}

/** One rule: finds, never prints. */
export type Check = (context: CheckContext) => Finding[];

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A finding at a node of a text. */
export function atNode(
  rule: Rule,
  doc: SourceDoc,
  node: Node,
  params: Record<string, string>,
  severity: Finding['severity'] = 'error',
): Finding {
  return { rule, severity, ...placeOf(doc, node), params };
}

/** A finding at a place in YAML. */
export function atPath(
  rule: Rule,
  source: SourceData,
  path: readonly (string | number)[],
  params: Record<string, string>,
  severity: Finding['severity'] = 'error',
): Finding {
  return { rule, severity, ...source.at(path), params };
}

function placeOf(doc: SourceDoc, node: Node): Place {
  return { file: doc.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** All texts of the content that could be parsed. */
export function* docsOf(content: SourceContent): Generator<{ source: SourceEntry; doc: SourceDoc & Required<Pick<SourceDoc, 'tree'>> }> {
  for (const source of content.entries) {
    for (const doc of Object.values(source.docs)) if (doc.tree) yield { source, doc: doc as SourceDoc & Required<Pick<SourceDoc, 'tree'>> };
  }
}

/** The YAML an entry's facts stand in. */
export function factsSource(context: CheckContext, source: SourceEntry): SourceData | undefined {
  return source.flow ?? source.docs[context.library.leading]?.front;
}

/** A component's attribute, when it is a plain string. */
export function attribute(node: JsxElement, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
