import { type ConceptRecord, conceptRecords, type LabelRecord, languagesOf, textKeys } from '../../model/concept.ts';
import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { reference } from './source-reference.ts';
import { type Element, element, xmlDocument } from './xml.ts';

/** ISO 12620: „superseded“ was fine once, „deprecated“ is undesired. So our words change places. */
const statuses: Record<LabelRecord['status'], string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};
/** TBX-Basic knows no number; a plural noun has an „other“ gender. */
const genders = { m: 'masculine', f: 'feminine', n: 'neuter', pl: 'other' } as const;

/**
 * All concepts as TBX-Basic in DCT style (ISO 30042:2019). What the dialect has no category for stands in notes: `plain: …`.
 * @returns no file if there are no terms, since TBX has no empty body
 */
export function termsTbx(library: Library): ExportFile[] {
  const concepts = conceptRecords(library);
  if (concepts.length === 0) return [];
  const { site, leading } = library;
  const name = site.name[leading] ?? '';
  const company = site.company[leading] ?? '';
  const header = element('tbxHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [element('title', {}, name)]),
      element('sourceDesc', {}, [element('p', {}, [company, 'Lotse'].filter(Boolean).join(', '))]),
    ]),
  ]);
  const attributes = {
    type: 'TBX-Basic',
    style: 'dct',
    'xml:lang': leading,
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    'xmlns:min': 'http://www.tbxinfo.net/ns/min',
    'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
  };
  const text = element('text', {}, [element('body', {}, concepts.map(conceptEntry))]);
  return [{ path: 'terms.tbx', body: xmlDocument(element('tbx', attributes, [header, text])) }];
}

/** An id as XML allows it (`xs:ID` begins with no digit); our own never hold an underscore. */
const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

function conceptEntry(concept: ConceptRecord): Element {
  const { relations, replacedBy } = concept;
  const references = (['broader', 'partOf', 'related', 'contrastWith'] as const).flatMap((relation) =>
    relations[relation].map((id) => crossReference(relation, id)),
  );
  return element('conceptEntry', { id: xmlId(concept.id) }, [
    ...(concept.domain ? [element('min:subjectField', {}, concept.domain)] : []),
    ...references,
    ...(replacedBy ? [crossReference('replacedBy', replacedBy)] : []),
    ...concept.sources.map((source) => element('basic:source', {}, reference(source))),
    element('transacGrp', {}, [
      element('basic:transactionType', {}, 'modification'),
      ...(concept.owner ? [element('basic:responsibility', {}, concept.owner)] : []),
      element('date', {}, concept.reviewed),
    ]),
    note('status', concept.status),
    note('reviewEvery', String(concept.reviewEvery)),
    ...languagesOf(concept.labels).map(([language, labels]) => langSec(concept, language, labels)),
  ]);
}

function langSec({ texts, linking }: ConceptRecord, language: Language, labels: LabelRecord[]): Element {
  const all = texts[language];
  const shortened = labels.some(({ kind }) => kind === 'abbreviation');
  return element('langSec', { 'xml:lang': language }, [
    ...(all?.definition ? [element('basic:definition', {}, all.definition)] : []),
    ...textKeys.flatMap((key) => (key !== 'definition' && all?.[key] ? [note(key, all[key])] : [])),
    ...(linking[language]?.blockedForms ?? []).map((form) => note('blockedForm', form)),
    ...(linking[language]?.caseSensitive ? [note('caseSensitive', 'true')] : []),
    ...labels.map((label) => termSec(label, shortened)),
  ]);
}

/** @param shortened whether the language has an abbreviation, so that the title is its full form */
function termSec(label: LabelRecord, shortened: boolean): Element {
  const type = label.kind === 'abbreviation' ? 'abbreviation' : label.kind === 'title' && shortened ? 'fullForm' : undefined;
  return element('termSec', {}, [
    element('term', {}, label.text),
    ...(label.gender ? [element('min:partOfSpeech', {}, 'noun')] : []),
    element('min:administrativeStatus', {}, statuses[label.status]),
    ...(type ? [element('basic:termType', {}, type)] : []),
    ...(label.gender ? [element('basic:grammaticalGender', {}, genders[label.gender])] : []),
    ...(label.reason ? [note('reason', label.reason)] : []),
    ...label.forms.map((form) => note('form', form)),
  ]);
}

const note = (key: string, text: string): Element => element('note', {}, `${key}: ${text}`);

const crossReference = (relation: string, id: string): Element => element('basic:crossReference', { target: xmlId(id) }, relation);
