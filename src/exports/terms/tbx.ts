import { type ConceptRecord, conceptRecords, type LabelRecord, languagesOf, textKeys } from '../../model/concept.ts';
import { type Change, type Language, type Localized, languages, type Source } from '../../model/entry.ts';
import { isPlainReference, reference } from '../../model/exchange/source-reference.ts';
import { tbxGenders, tbxMark, tbxNamespaces, tbxRelations, tbxStatuses, xmlId } from '../../model/exchange/tbx-names.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { type Element, element, holdable, xmlDocument } from './xml.ts';

/**
 * All concepts as TBX-Basic in DCT style (ISO 30042:2019). What the dialect has no category for stands in notes: `plain: …`.
 * It cannot hold the long text of a page, nor a character XML has no place for.
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
    element('encodingDesc', {}, [element('p', {}, `${tbxMark} notes read “key: value”; cross references are named by their relation.`)]),
  ]);
  const attributes = {
    type: 'TBX-Basic',
    style: 'dct',
    'xml:lang': leading,
    xmlns: tbxNamespaces.core,
    'xmlns:min': tbxNamespaces.min,
    'xmlns:basic': tbxNamespaces.basic,
  };
  const owners = [...new Set(concepts.flatMap(({ owner }) => owner ?? []))].sort();
  const groups = owners.map((owner) => refObject(owner, site.owners[owner]?.name[leading] ?? owner));
  const text = element('text', {}, [
    element('body', {}, concepts.map(conceptEntry)),
    ...(groups.length > 0 ? [element('back', {}, [element('refObjectSec', { type: 'respOrg' }, groups)])] : []),
  ]);
  return [{ path: 'terms.tbx', body: xmlDocument(element('tbx', attributes, [header, text])) }];
}

/** Who is responsible stands in the back matter; ids of concepts hold no underscore but in front of a digit. */
const ownerId = (owner: string): string => `owner_${owner}`;
const refObject = (owner: string, name: string): Element => element('refObject', { id: ownerId(owner) }, [element('item', {}, name)]);

function conceptEntry(concept: ConceptRecord): Element {
  const { relations, replacedBy } = concept;
  return element('conceptEntry', { id: xmlId(concept.id) }, [
    ...(concept.domain ? [element('min:subjectField', {}, concept.domain)] : []),
    ...tbxRelations.flatMap((relation) => relations[relation].map((id) => crossReference(relation, id))),
    ...(replacedBy ? [crossReference('replacedBy', replacedBy)] : []),
    ...concept.sources
      .map(heldSource)
      .flatMap((source) => [
        element('basic:source', {}, reference(source)),
        ...(isPlainReference(source) ? [] : [note('source', JSON.stringify(source))]),
      ]),
    transaction('review', concept.reviewed, [
      ...(concept.owner ? [element('basic:responsibility', { target: ownerId(concept.owner) }, concept.owner)] : []),
    ]),
    ...concept.changes.map(change),
    note('status', concept.status),
    note('reviewEvery', String(concept.reviewEvery)),
    ...(concept.version ? [note('version', concept.version)] : []),
    ...(concept.autoLink ? [] : [note('autoLink', 'false')]),
    ...languagesOf(concept.labels).map(([language, labels]) => langSec(concept, language, labels)),
  ]);
}

/** A source whose parts hold what its line can hold. */
const heldSource = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).map(([key, value]) => [key, typeof value === 'string' ? holdable(value) : value])) as Source;

/** TBX-Basic knows two transactions only; a note tells a review from a change. */
const transaction = (event: 'review' | 'change', date: string, more: Element[]): Element =>
  element('transacGrp', {}, [
    element('basic:transactionType', {}, 'modification'),
    element('date', {}, date),
    note('event', event),
    ...more,
  ]);

const change = ({ date, version, note: words }: Change): Element =>
  transaction('change', date, [...(version ? [note('version', version)] : []), ...inLanguages(words)]);

const inLanguages = (words: Localized): Element[] =>
  languages.flatMap((language) => (words[language] ? [element('note', { 'xml:lang': language }, words[language])] : []));

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
    element('min:administrativeStatus', {}, tbxStatuses[label.status]),
    ...(type ? [element('basic:termType', {}, type)] : []),
    ...(label.gender ? [element('basic:grammaticalGender', {}, tbxGenders[label.gender])] : []),
    ...(label.reason ? [note('reason', label.reason)] : []),
    ...(label.replacement ? [note('replacement', label.replacement)] : []),
    ...label.forms.map((form) => note('form', form)),
  ]);
}

const note = (key: string, text: string): Element => element('note', {}, `${key}: ${text}`);

const crossReference = (relation: string, id: string): Element => element('basic:crossReference', { target: xmlId(id) }, relation);
