import { type Change, isDay, type Language, languages, type Source } from '../../../model/entry.ts';
import { maturity } from '../../../model/exchange/rdf-names.ts';
import { sourceFrom, sourceOf } from '../../../model/exchange/source-reference.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import type { ReadOptions } from '../read.ts';
import { type Graph, isLiteral, short } from './graph.ts';
import { dc, dct, lotse, owl, rdf, skos, vs } from './names.ts';

const stages = new Map(Object.entries(maturity).map(([status, word]) => [word as string, status as keyof typeof maturity]));

/** Status and field, which any file may name. */
export function readStatus(draft: ConceptBuilder, graph: Graph, concept: string): void {
  const stage = stages.get(graph.literal(concept, vs('term_status')) ?? '');
  const gone = /^(?:true|1)$/.test(graph.literal(concept, owl('deprecated')) ?? '');
  const replaced = graph.objects(concept, dct('isReplacedBy')).length > 0 ? 'deprecated' : undefined;
  const status = gone ? 'deprecated' : (stage ?? replaced);
  if (status) draft.record.status = status;
  const fields = [dc('subject'), dct('subject')].flatMap((property) => graph.objects(concept, property)).filter(isLiteral);
  if (fields[0]?.value.trim()) draft.record.domain = fields[0].value.trim();
  if (fields.length > 1) draft.lose('unknown-property', { found: 'dc:subject' });
}

/** Sources of any file: lines, addresses, and our own with their parts beside the line. */
export function readSources(draft: ConceptBuilder, graph: Graph, concept: string, own: boolean): void {
  const parted = new Map<string, Source>();
  for (const term of graph.objects(concept, dct('source'))) {
    const parts = partsOf(graph, term.value);
    if (parts) parted.set(parts.line, parts.source);
    else if (term.termType !== 'BlankNode') draft.source(term.value);
  }
  for (const { value } of graph.objects(concept, dc('source')))
    draft.source(parted.get(value) ?? (own ? sourceOf(value) : undefined) ?? value);
}

function partsOf(graph: Graph, node: string): { line: string; source: Source } | undefined {
  const line = graph.literal(node, dct('bibliographicCitation'));
  const work = graph.objects(node, dct('isPartOf'))[0];
  const year = graph.literal(node, dc('date'));
  const parts = {
    ...{ author: graph.literal(node, dc('creator')), title: graph.literal(node, dc('title')), year: year ? Number(year) : undefined },
    ...{ in: work && graph.literal(work.value, dc('title')), publisher: graph.literal(node, dc('publisher')) },
    url: graph.literal(node, dc('identifier')),
  };
  const source = sourceFrom(Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)));
  return line !== undefined && source ? { line, source } : undefined;
}

/** What only our own files say. */
export function readOwnFacts({ record }: ConceptBuilder, graph: Graph, concept: string, options: ReadOptions): void {
  const text = (property: string) => graph.literal(concept, property);
  record.autoLink = text(lotse('autoLink')) !== 'false';
  const owner = text(dc('contributor'));
  if (owner) record.owner = owner;
  const reviewed = text(dct('modified'));
  if (reviewed && isDay(reviewed)) record.reviewed = reviewed;
  const months = Number(text(lotse('reviewEvery')));
  if (Number.isInteger(months) && months >= 1 && months <= 60) record.reviewEvery = months;
  const version = text(owl('versionInfo'));
  if (version) record.version = version;
  const changes = graph.objects(concept, skos('changeNote')).flatMap(({ value }) => changeIn(graph, value) ?? []);
  if (changes.length > 0) record.changes = changes;
  for (const language of options.languages) {
    const blockedForms = graph.objects(concept, lotse('blockedForm')).filter((form) => form.language === language);
    const caseSensitive = graph.objects(concept, lotse('caseSensitive')).some(({ value }) => value === language);
    if (blockedForms.length === 0 && !caseSensitive) continue;
    record.linking ??= {};
    record.linking[language] = {
      ...(blockedForms.length > 0 && { blockedForms: blockedForms.map(({ value }) => value) }),
      ...(caseSensitive && { caseSensitive }),
    };
  }
}

/** Properties that only our own files are understood by. */
export const ownProperties: ReadonlySet<string> = new Set([
  ...['autoLink', 'reviewEvery', 'blockedForm', 'caseSensitive'].map(lotse),
  dc('contributor'),
  dct('modified'),
  owl('versionInfo'),
  skos('changeNote'),
  // Reasons of labels, which their SKOS-XL labels give too.
  skos('editorialNote'),
]);

/** Properties facts of any file are read from. */
export const factProperties: ReadonlySet<string> = new Set([dc('subject'), dct('subject'), dc('source'), dct('source')]);

function changeIn(graph: Graph, node: string): Change | undefined {
  const date = graph.literal(node, dct('date'));
  if (!date || !isDay(date)) return;
  const version = graph.literal(node, owl('versionInfo'));
  const values = graph.objects(node, rdf('value')).filter(isLiteral);
  const note: Change['note'] = {};
  for (const language of languages as readonly Language[]) {
    const text = values.find((value) => value.language === language)?.value;
    if (text) note[language] = text;
  }
  return { date, ...(version && { version }), note };
}

/** Names a property that is not carried over. */
export const loseProperty = (draft: ConceptBuilder, property: string): void => draft.lose('unknown-property', { found: short(property) });
