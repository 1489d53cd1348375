/** Namespaces of the vocabularies a scheme of concepts is written with. */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  /** Categories of ISO 12620 for RDF: abbreviation, gender, whether a label is wanted. */
  lexinfo: 'http://www.lexinfo.net/ontology/3.0/lexinfo#',
  /** What no public vocabulary has a word for. One for all sites, so that each can read what another wrote. */
  lotse: 'urn:lotse:vocabulary:',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  vs: 'http://www.w3.org/2003/06/sw-vocab-status/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A concept's status in the words of the vocabulary status ontology. */
export const maturity = { draft: 'unstable', 'in-review': 'testing', approved: 'stable', deprecated: 'archaic' } as const;

/** ISO 12620: „superseded“ was fine once, „deprecated“ is undesired. So our words change places. */
export const authorizations = { deprecated: 'supersededTerm', forbidden: 'deprecatedTerm' } as const;

/** Genders of LexInfo; `pl` is a number. */
export const rdfGenders = { m: 'masculine', f: 'feminine', n: 'neuter' } as const;
