import { namespaces } from '../../../model/exchange/rdf-names.ts';

const labels = ['prefLabel', 'altLabel', 'hiddenLabel'];
const texts = ['definition', 'scopeNote', 'note', 'example', 'editorialNote', 'changeNote', 'historyNote'];
const links = ['broader', 'narrower', 'related', 'inScheme', 'topConceptOf', 'hasTopConcept', 'member', 'memberList', 'semanticRelation'];
const mappings = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch', 'mappingRelation'];
const classes = ['Concept', 'ConceptScheme', 'Collection', 'OrderedCollection'];
const each = <T>(names: readonly string[], make: (name: string) => T) => Object.fromEntries(names.map((name) => [name, make(name)]));

/** SKOS for JSON-LD: its names without prefix, labels and texts by language, `id` and `type` as tools write them. */
export const skosContext = {
  ...namespaces,
  ...{ id: '@id', type: '@type', graph: '@graph' },
  ...each(classes, (name) => namespaces.skos + name),
  ...each([...labels, ...texts], (name) => ({ '@id': namespaces.skos + name, '@container': '@language' })),
  ...each([...links, ...mappings], (name) => ({ '@id': namespaces.skos + name, '@type': '@id' })),
  notation: `${namespaces.skos}notation`,
  ...each(['title', 'description', 'identifier', 'source', 'subject'], (name) => namespaces.dct + name),
  deprecated: `${namespaces.owl}deprecated`,
  isReplacedBy: { '@id': `${namespaces.dct}isReplacedBy`, '@type': '@id' },
};
