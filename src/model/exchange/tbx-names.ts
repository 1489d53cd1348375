import type { LabelRecord } from '../concept.ts';

/** Namespaces of TBX version 3 (ISO 30042:2019) and of the data categories of TBX-Basic in DCT style. */
export const tbxNamespaces = {
  core: 'urn:iso:std:iso:30042:ed-2',
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
} as const;

/** ISO 12620: „superseded“ was fine once, „deprecated“ is undesired. So our words change places. */
export const tbxStatuses: Record<LabelRecord['status'], string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** TBX-Basic knows no number; a plural noun has an „other“ gender. */
export const tbxGenders = { m: 'masculine', f: 'feminine', n: 'neuter', pl: 'other' } as const;

/** Relations of ours that TBX-Basic holds as cross references whose text is the relation's name. */
export const tbxRelations = ['broader', 'partOf', 'related', 'contrastWith', 'homonyms'] as const;

/** How the description of the encoding begins by which our own files are known. */
export const tbxMark = 'Lotse 1:';

/** An id as XML allows it (`xs:ID` begins with no digit); our own never hold an underscore. */
export const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

/** The id that `xmlId` was made of. */
export const ownId = (id: string): string => (/^_\d/.test(id) ? id.slice(1) : id);
