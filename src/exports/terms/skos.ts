import { type ConceptRecord, conceptRecords, type LabelRecord, languagesOf, type TermTexts } from '../../model/concept.ts';
import { type Change, type Language, type Localized, languages, type Source } from '../../model/entry.ts';
import { irisOn } from '../../model/exchange/iri.ts';
import { authorizations, maturity, namespaces, rdfGenders } from '../../model/exchange/rdf-names.ts';
import { isPlainReference, reference } from '../../model/exchange/source-reference.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { block, dayLiteral, iri, literal, node, type Statement } from './turtle.ts';

/**
 * All concepts as one SKOS scheme in Turtle, consistent by the conditions of SKOS (S9, S13, S14, S27).
 * What a label says besides its text stands in a SKOS-XL label of LexInfo's words. SKOS cannot hold the order of labels across
 * their uses, a label that repeats another, nor the long text of a page.
 */
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
        ['lotse:homonym', named(relations.homonyms)],
        ...governance(concept, named),
      ]);
    }),
  ];
  const head = Object.entries(namespaces).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
  const hint = site.idBase ? [] : ['# site.yaml names no idBase: these IRIs are not unique in the world.\n'];
  return [{ path: 'terms.ttl', body: [...hint, head.join(''), ...blocks].join('\n') }];
}

type Use = 'prefLabel' | 'altLabel' | 'hiddenLabel';
const useOf = { preferred: 'prefLabel', admitted: 'altLabel', deprecated: 'hiddenLabel', forbidden: 'hiddenLabel' } as const;

/** Labels by their use; no text is in two of them (S13), and each language prefers one (S14). */
function labels(concept: ConceptRecord): Statement[] {
  const plain: Record<Use, string[]> = { prefLabel: [], altLabel: [], hiddenLabel: [] };
  const extended: Record<Use, string[]> = { prefLabel: [], altLabel: [], hiddenLabel: [] };
  const reasons: string[] = [];
  for (const [language, list] of languagesOf(concept.labels)) {
    const taken = new Set<string>();
    const free = (text: string) => !taken.has(text.toWellFormed()) && Boolean(taken.add(text.toWellFormed()));
    const wanted = (use: Use) => list.filter(({ status }) => useOf[status] === use);
    const kept = (Object.keys(plain) as Use[]).flatMap(wanted).filter(({ text }) => free(text));
    for (const label of kept) {
      plain[useOf[label.status]].push(literal(label.text, language));
      extended[useOf[label.status]].push(...extendedLabel(label, language));
      if (label.reason) reasons.push(literal(`${label.text}: ${label.reason}`, language));
    }
    const forms = kept.flatMap((label) => label.forms);
    plain.hiddenLabel.push(...forms.filter(free).map((form) => literal(form, language)));
  }
  return [
    ...Object.entries(plain).map(([use, objects]): Statement => [`skos:${use}`, objects]),
    ...Object.entries(extended).map(([use, objects]): Statement => [`skosxl:${use}`, objects]),
    ['skos:editorialNote', reasons],
  ];
}

/** A label with what is known of it; nothing where the plain label says it all. */
function extendedLabel({ text, kind, status, gender, reason, replacement, forms }: LabelRecord, language: Language): string[] {
  const more: Statement[] = [
    ['lexinfo:termType', kind === 'abbreviation' ? ['lexinfo:abbreviation'] : []],
    ['lexinfo:normativeAuthorization', status === 'deprecated' || status === 'forbidden' ? [`lexinfo:${authorizations[status]}`] : []],
    ['lexinfo:gender', gender && gender !== 'pl' ? [`lexinfo:${rdfGenders[gender]}`] : []],
    ['lexinfo:number', gender === 'pl' ? ['lexinfo:plural'] : []],
    ['lotse:form', forms.map((form) => literal(form, language))],
    ['skos:editorialNote', reason ? [literal(reason, language)] : []],
    ['lotse:replacement', replacement ? [literal(replacement, language)] : []],
  ];
  if (more.every(([, objects]) => objects.length === 0)) return [];
  return [node([['a', ['skosxl:Label']], ['skosxl:literalForm', [literal(text, language)]], ...more])];
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
    ['dct:source', concept.sources.filter((source) => !isPlainReference(source)).map(work)],
    ['dct:modified', [dayLiteral(concept.reviewed)]],
    ['lotse:reviewEvery', [String(concept.reviewEvery)]],
    ['vs:term_status', [literal(maturity[concept.status])]],
    ['owl:deprecated', concept.status === 'deprecated' ? ['true'] : []],
    ['dct:isReplacedBy', concept.replacedBy ? named([concept.replacedBy]) : []],
    ['owl:versionInfo', concept.version ? [literal(concept.version)] : []],
    ['skos:changeNote', concept.changes.map(changeNote)],
    ['lotse:autoLink', concept.autoLink ? [] : ['false']],
    ['lotse:blockedForm', linked(concept, ({ blockedForms }, language) => blockedForms.map((form) => literal(form, language)))],
    ['lotse:caseSensitive', linked(concept, ({ caseSensitive }, language) => (caseSensitive ? [literal(language)] : []))],
  ];
}

type Linking = NonNullable<ConceptRecord['linking'][Language]>;
const linked = (concept: ConceptRecord, objects: (linking: Linking, language: Language) => string[]): string[] =>
  languagesOf(concept.linking).flatMap(([language, linking]) => objects(linking, language));

/** A change as SKOS documents with more than a text: a node with its value (SKOS Primer 4.2). */
const changeNote = ({ date, version, note }: Change): string =>
  node([
    ['dct:date', [dayLiteral(date)]],
    ['owl:versionInfo', version ? [literal(version)] : []],
    ['rdf:value', localized(note, languages)],
  ]);

/** The parts of a source whose line could be read in two ways. */
const work = (source: Source): string =>
  node([
    ['dct:bibliographicCitation', [literal(reference(source))]],
    ['dc:creator', [literal(source.author)]],
    ['dc:title', [literal(source.title)]],
    ['dc:date', source.year === undefined ? [] : [literal(String(source.year))]],
    ['dct:isPartOf', source.in ? [node([['dc:title', [literal(source.in)]]])] : []],
    ['dc:publisher', source.publisher ? [literal(source.publisher)] : []],
    ['dc:identifier', source.url ? [literal(source.url)] : []],
  ]);

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
