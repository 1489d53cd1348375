import { type ConceptRecord, conceptRecords, type LabelRecord, languagesOf, type TermTexts } from '../../model/concept.ts';
import type { Language, Localized } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { irisOn } from './iri.ts';
import { reference } from './source-reference.ts';
import { block, dayLiteral, iri, literal, type Statement } from './turtle.ts';

const prefixes = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vs: 'http://www.w3.org/2003/06/sw-vocab-status/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A concept's status in the words of the vocabulary status ontology. */
const maturity = { draft: 'unstable', 'in-review': 'testing', approved: 'stable', deprecated: 'archaic' } as const;

/** All concepts as one SKOS scheme in Turtle, consistent by the conditions of SKOS (S9, S13, S14, S27). */
export function termsSkos(library: Library): ExportFile[] {
  const { site } = library;
  const concepts = conceptRecords(library);
  const iris = irisOn(site.idBase);
  const scheme = iri(iris.scheme);
  const named = (ids: readonly string[]) => ids.map((id) => iri(iris.concept(id)));
  const tops = concepts.filter(({ relations }) => relations.broader.length === 0).map(({ id }) => id);
  const newest = concepts
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(-1);
  const above = new Map(concepts.map(({ id, relations }) => [id, relations.broader]));
  const blocks = [
    block(scheme, 'skos:ConceptScheme', [
      ['dct:title', localized(site.name, site.languages)],
      ['dct:description', localized(site.claim, site.languages)],
      ['dct:modified', newest ? [dayLiteral(newest)] : []],
      ['skos:hasTopConcept', named(tops)],
    ]),
    ...concepts.map((concept) => {
      const { id, relations } = concept;
      const related = relations.related.filter((other) => !isAbove(above, id, other) && !isAbove(above, other, id));
      return block(iri(iris.concept(id)), 'skos:Concept', [
        ['dct:identifier', [literal(id)]],
        ['skos:inScheme', [scheme]],
        ['skos:topConceptOf', relations.broader.length === 0 ? [scheme] : []],
        ...labels(concept),
        ...texts(concept),
        ['skos:broader', named(relations.broader)],
        ['skos:narrower', named(relations.narrower)],
        ['skos:related', named(related)],
        // skos:related must not join a concept with one above it (S27).
        ['dct:relation', named(relations.related.filter((other) => !related.includes(other)))],
        ['dct:isPartOf', named(relations.partOf)],
        ['dct:hasPart', named(relations.parts)],
        ['owl:differentFrom', named(relations.contrastWith)],
        ...governance(concept, named),
      ]);
    }),
  ];
  const head = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
  const hint = site.idBase ? [] : ['# site.yaml names no idBase: these IRIs are not unique in the world.\n'];
  return [{ path: 'terms.ttl', body: [...hint, head.join(''), ...blocks].join('\n') }];
}

/** Labels by their use; no text is in two of them (S13), and each language prefers one (S14). */
function labels(concept: ConceptRecord): Statement[] {
  const all = { prefLabel: [] as string[], altLabel: [] as string[], hiddenLabel: [] as string[], editorialNote: [] as string[] };
  for (const [language, list] of languagesOf(concept.labels)) {
    const taken = new Set<string>();
    const add = (use: 'prefLabel' | 'altLabel' | 'hiddenLabel', wanted: readonly string[]) => {
      for (const one of wanted) {
        if (taken.has(one)) continue;
        taken.add(one);
        all[use].push(literal(one, language));
      }
    };
    const textsOf = (...status: LabelRecord['status'][]) => list.filter((label) => status.includes(label.status)).map(({ text }) => text);
    add('prefLabel', textsOf('preferred'));
    add('altLabel', textsOf('admitted'));
    add('hiddenLabel', textsOf('deprecated', 'forbidden'));
    for (const { forms } of list) add('hiddenLabel', forms);
    for (const { text, reason } of list) if (reason) all.editorialNote.push(literal(`${text}: ${reason}`, language));
  }
  return Object.entries(all).map(([use, objects]) => [`skos:${use}`, objects]);
}

function texts(concept: ConceptRecord): Statement[] {
  const inAll = (key: keyof TermTexts) =>
    languagesOf(concept.texts).flatMap(([language, all]) => (all[key] ? [literal(all[key], language)] : []));
  return [
    ['skos:definition', inAll('definition')],
    ['skos:scopeNote', inAll('plain')],
    ['skos:note', inAll('not')],
    ['skos:example', inAll('example')],
    ['dct:abstract', inAll('summary')],
    ['rdfs:comment', inAll('usage')],
  ];
}

function governance(concept: ConceptRecord, named: (ids: readonly string[]) => string[]): Statement[] {
  return [
    ['dc:subject', concept.domain ? [literal(concept.domain)] : []],
    ['dc:contributor', concept.owner ? [literal(concept.owner)] : []],
    ['dc:source', concept.sources.map((source) => literal(reference(source)))],
    ['dct:modified', [dayLiteral(concept.reviewed)]],
    ['vs:term_status', [literal(maturity[concept.status])]],
    ['owl:deprecated', concept.status === 'deprecated' ? ['true'] : []],
    ['dct:isReplacedBy', concept.replacedBy ? named([concept.replacedBy]) : []],
  ];
}

const localized = (texts: Localized, languages: readonly Language[]): string[] =>
  languages.flatMap((language) => (texts[language] ? [literal(texts[language], language)] : []));

/** Whether `other` is reached from `id` by going broader, however far; ends in circles too. */
function isAbove(above: ReadonlyMap<string, readonly string[]>, id: string, other: string): boolean {
  const seen = new Set<string>();
  const open = [...(above.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(above.get(next) ?? []));
  }
  return false;
}
