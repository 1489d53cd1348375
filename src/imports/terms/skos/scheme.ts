import type { Language } from '../../../model/entry.ts';
import { idPattern } from '../../../model/entry.ts';
import { irisOn } from '../../../model/exchange/iri.ts';
import { namespaces } from '../../../model/exchange/rdf-names.ts';
import type { Said } from '../../../model/import-said.ts';
import { guessLanguage } from '../../table/languages.ts';
import { ConceptBuilder } from '../concept-builder.ts';
import { primaryOf } from '../language-tag.ts';
import { type ImportRead, Losses, type ReadOptions, unreadable } from '../read.ts';
import { factProperties, loseProperty, ownProperties, readOwnFacts, readSources, readStatus } from './facts.ts';
import { Graph, isLiteral, short, type Triple } from './graph.ts';
import { labelProperties, readLabels } from './labels.ts';
import { literalsOf } from './literals.ts';
import { dc, dct, mappings, rdf, relationNames, silent, skos, skosxl } from './names.ts';
import { readTexts, textProperties } from './texts.ts';

/**
 * Concepts of SKOS, whatever file the statements come from: a concept for each subject that is a skos:Concept or has a
 * preferred label.
 */
export function readScheme(triples: Iterable<Triple>, options: ReadOptions): ImportRead {
  const graph = new Graph(triples);
  const named = conceptsOf(graph);
  if (named.length === 0) return unreadable({ code: 'not-skos', params: {} });
  const own = named.some((concept) => [...graph.properties(concept).keys()].some((property) => property.startsWith(namespaces.lotse)));
  const losses = new Losses();
  const untagged = untaggedLanguage(graph, options);
  const refused: ImportRead['refused'] = [];
  const drafts = new Map<string, ConceptBuilder>();
  const ids = new Set<string>();
  for (const concept of named) {
    const id = idOf(graph, concept, options);
    const draft = new ConceptBuilder(ids.has(id) ? '' : id, { name: nameOf(graph, concept) }, losses, own);
    ids.add(id);
    readLabels(draft, graph, concept, options, untagged);
    if (Object.values(draft.record.labels).every((labels) => labels.length === 0)) {
      refused.push({ at: { name: nameOf(graph, concept) }, why: unspoken(graph, concept) });
      continue;
    }
    readTexts(draft, graph, concept, options, { own, untagged });
    readStatus(draft, graph, concept);
    readSources(draft, graph, concept, own);
    if (own) readOwnFacts(draft, graph, concept, options);
    drafts.set(concept, draft);
  }
  relate(graph, drafts, options);
  for (const [concept, draft] of drafts) {
    for (const property of graph.properties(concept).keys()) if (!isRead(property, own)) loseProperty(draft, property);
  }
  loseOutside(graph, losses);
  const concepts = [...drafts].map(([concept, draft]) => draft.finish([concept]));
  return { concepts, refused, losses: losses.list(), ...(own && { own }) };
}

/** Why a concept has no label for us: none at all, or none in a language of the site. */
function unspoken(graph: Graph, concept: string): Said {
  const { literals } = literalsOf(
    graph,
    [...labelProperties].flatMap((property) => graph.objects(concept, property)),
  );
  const languages = [...new Set(literals.map(({ language = '' }) => primaryOf(language)).filter(Boolean))].sort().join(', ');
  return languages ? { code: 'other-languages', params: { languages } } : { code: 'no-label', params: { label: '' } };
}

const isRead = (property: string, own: boolean): boolean =>
  [silent, labelProperties, textProperties, factProperties, mappings, relationNames].some((all) => all.has(property)) ||
  (own && (ownProperties.has(property) || property.startsWith(namespaces.lotse)));

function conceptsOf(graph: Graph): string[] {
  return [...graph.subjects()].filter((subject) => {
    const types = graph.objects(subject, rdf('type')).map(({ value }) => value);
    if (types.includes(skos('Concept'))) return true;
    const other = types.some((type) =>
      [skos('ConceptScheme'), skos('Collection'), skos('OrderedCollection'), skosxl('Label')].includes(type),
    );
    return !other && [skos('prefLabel'), skosxl('prefLabel')].some((property) => graph.objects(subject, property).length > 0);
  });
}

/** The language of literals that name none: what the user says, else what the texts look like, else the leading one. */
function untaggedLanguage(graph: Graph, options: ReadOptions): Language {
  const leading = options.languages[0] ?? 'de';
  if (options.language) return options.language;
  const texts = [...graph.subjects()].flatMap((subject) =>
    [...textProperties, skos('prefLabel')]
      .flatMap((property) => graph.objects(subject, property))
      .filter((term) => isLiteral(term) && !term.language),
  );
  const guessed = guessLanguage(texts.map(({ value }) => value));
  return guessed && options.languages.includes(guessed) ? guessed : leading;
}

/**
 * The id a file gives a concept: our own IRI, else what is called its identifier, the end of its IRI, or its notation, whichever
 * can be an id; else the end of its IRI as it stands, from which the plan makes one. Nothing for blank nodes and random numbers.
 */
function idOf(graph: Graph, concept: string, options: ReadOptions): string {
  const base = irisOn(options.idBase).concept('');
  const end = concept.startsWith('_:') ? '' : decoded(concept.split(/[/#:]/).filter(Boolean).at(-1) ?? '');
  const given = [
    ...(concept.startsWith(base) ? [concept.slice(base.length)] : []),
    ...[dct('identifier'), dc('identifier')].flatMap((property) => graph.literal(concept, property) ?? []),
    end,
    graph.literal(concept, skos('notation')) ?? '',
  ].map((one) => one.trim());
  const random = (id: string) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(id);
  return given.find((id) => idPattern.test(id) && !random(id)) ?? (random(end) ? '' : end);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How a report names a concept: by its IRI, or by its label where it has none. */
function nameOf(graph: Graph, concept: string): string {
  if (!concept.startsWith('_:')) return short(concept);
  return graph.literal(concept, skos('prefLabel')) ?? concept;
}

/** Relations in both directions; a mapping counts where both ends are concepts of the file. */
function relate(graph: Graph, drafts: ReadonlyMap<string, ConceptBuilder>, options: ReadOptions): void {
  const base = irisOn(options.idBase).concept('');
  const target = (iri: string) => drafts.get(iri)?.record.id || (iri.startsWith(base) ? iri.slice(base.length) : iri);
  for (const [concept, draft] of drafts) {
    const replacement = graph.objects(concept, dct('isReplacedBy')).find((term) => !isLiteral(term));
    if (replacement) draft.record.replacedBy = target(replacement.value);
    for (const [property, objects] of graph.properties(concept)) {
      const relation = relationNames.get(property);
      for (const { value, termType } of objects) {
        const other = drafts.get(value);
        if (mappings.has(property) && !(relation && other)) draft.lose('mapping', { found: short(property) });
        else if (!relation) continue;
        else if (termType === 'Literal') draft.lose('unknown-property', { found: short(property) });
        else if (!relation.inverse) draft.relate(relation.name, target(value));
        else if (other) other.relate(relation.name, target(concept));
        else draft.relate(relation.name === 'broader' ? 'narrower' : 'parts', target(value));
      }
    }
  }
}

/** Groups of concepts, and schemes where there are several: we have no place for them. */
function loseOutside(graph: Graph, losses: Losses): void {
  let schemes = 0;
  for (const subject of graph.subjects()) {
    const types = graph.objects(subject, rdf('type')).map(({ value }) => value);
    if (types.includes(skos('ConceptScheme'))) schemes += 1;
    if (types.some((type) => type === skos('Collection') || type === skos('OrderedCollection')))
      losses.add('collection', {}, { name: nameOf(graph, subject) });
  }
  if (schemes > 1) losses.add('several-schemes', { schemes });
}
