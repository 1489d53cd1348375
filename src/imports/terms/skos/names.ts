import { namespaces } from '../../../model/exchange/rdf-names.ts';

const of = (prefix: keyof typeof namespaces) => (name: string) => namespaces[prefix] + name;
export const dc = of('dc');
export const dct = of('dct');
export const lotse = of('lotse');
export const owl = of('owl');
export const rdf = of('rdf');
export const rdfs = of('rdfs');
export const skos = of('skos');
export const skosxl = of('skosxl');
export const vs = of('vs');

/** LexInfo is read in all its versions. */
export const lexinfoName = (iri: string): string | undefined =>
  /^https?:\/\/www\.lexinfo\.net\/ontology\/[\d.]+\/lexinfo(?:\.owl)?#(\w+)$/.exec(iri)?.[1];
export const lexinfo = of('lexinfo');

const iso = 'http://purl.org/iso25964/skos-thes#';

/** Relations as SKOS, ISO 25964 and Dublin Core name them: ours, and whether the other one has it towards this one. */
export const relationNames: ReadonlyMap<string, { name: 'broader' | 'partOf' | 'related' | 'contrastWith' | 'homonyms'; inverse?: true }> =
  new Map([
    [skos('broader'), { name: 'broader' }],
    [skos('narrower'), { name: 'broader', inverse: true }],
    [`${iso}broaderGeneric`, { name: 'broader' }],
    [`${iso}narrowerGeneric`, { name: 'broader', inverse: true }],
    [`${iso}broaderInstantial`, { name: 'broader' }],
    [`${iso}narrowerInstantial`, { name: 'broader', inverse: true }],
    [`${iso}broaderPartitive`, { name: 'partOf' }],
    [`${iso}narrowerPartitive`, { name: 'partOf', inverse: true }],
    [skos('related'), { name: 'related' }],
    [dct('relation'), { name: 'related' }],
    [dct('isPartOf'), { name: 'partOf' }],
    [dct('hasPart'), { name: 'partOf', inverse: true }],
    [owl('differentFrom'), { name: 'contrastWith' }],
    [lotse('homonym'), { name: 'homonyms' }],
    [skos('broadMatch'), { name: 'broader' }],
    [skos('narrowMatch'), { name: 'broader', inverse: true }],
    [skos('relatedMatch'), { name: 'related' }],
  ]);

/** Mappings: relations if both ends are in the file, else ties to other vocabularies. */
export const mappings: ReadonlySet<string> = new Set(
  ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch', 'mappingRelation'].map(skos),
);

/** What says nothing of its own: it follows from other statements, or is about the scheme. */
export const silent: ReadonlySet<string> = new Set([
  rdf('type'),
  ...['inScheme', 'topConceptOf', 'broaderTransitive', 'narrowerTransitive', 'semanticRelation', 'memberOf'].map(skos),
  dct('identifier'),
  dc('identifier'),
  skos('notation'),
  owl('deprecated'),
  dct('isReplacedBy'),
  vs('term_status'),
]);
