import { foldName } from '../../table/fold-name.ts';
import type { XmlElement } from '../xml.ts';

/** What we know to read; names as TBX has them. */
const names: Record<string, string> = {
  definition: 'definition, def, begriffsdefinition, definition text',
  explanation: 'explanation, erklaerung, erlaeuterung, beschreibung, description',
  context: 'context, example, sample sentence, kontext, beispiel, beispielsatz, kontextbeispiel, example sentence',
  subjectField: 'subject field, subject, subject area, domain, fachgebiet, sachgebiet, domaene, bereich, thema',
  source:
    'source, quelle, sources, quellen, definition source, source identifier, entry source, reference, quellenangabe, definitionsquelle',
  note: 'note, usage note, notes, anmerkung, bemerkung, hinweis, verwendungshinweis, kommentar, comment, usage, usage info',
  status:
    'administrative status, normative authorization, usage status, status, term status, verwendungsstatus, verwendung, benennungsstatus, administrativer status, acceptability rating',
  processStatus: 'process status, bearbeitungsstatus, workflow status',
  termType: 'term type, benennungstyp, type, typ, termtyp, benennungsart',
  gender: 'grammatical gender, gender, genus, geschlecht',
  number: 'grammatical number, number, numerus',
  partOfSpeech: 'part of speech, pos, wortart, word class',
  reason: 'reason, grund, begruendung',
};
const byName = new Map(
  Object.entries(names).flatMap(([category, list]) => list.split(', ').map((name): [string, string] => [name, category])),
);

/** A relation of ours, and whether the other one has it towards this one. */
export interface TbxReference {
  name: 'broader' | 'partOf' | 'related' | 'contrastWith';
  inverse?: true;
}

const each = (list: string, value: TbxReference) => list.split(', ').map((name): [string, TbxReference] => [name, value]);
/** Relations by their data categories, of ISO 12620 and its older lists, and as tools name them. */
const references: ReadonlyMap<string, TbxReference> = new Map([
  ...each('superordinate concept, superordinate concept generic, broader concept, broader concept generic, generic concept', {
    name: 'broader',
  }),
  ...each('related concept broader, broader, broader term, oberbegriff', { name: 'broader' }),
  ...each('subordinate concept, subordinate concept generic, narrower concept, narrower concept generic', {
    name: 'broader',
    inverse: true,
  }),
  ...each('related concept narrower, narrower, narrower term, unterbegriff', { name: 'broader', inverse: true }),
  ...each('superordinate concept partitive, broader concept partitive, part of', { name: 'partOf' }),
  ...each('subordinate concept partitive, narrower concept partitive, has part', { name: 'partOf', inverse: true }),
  ...each('cross reference, related concept, related, related term, see, see also, siehe, siehe auch, verwandter begriff', {
    name: 'related',
  }),
  ...each('coordinate concept, coordinate concept generic, coordinate concept partitive, associated concept', { name: 'related' }),
  ...each('antonym concept, antonym term, antonym, false friend, contrast', { name: 'contrastWith' }),
]);

/** Elements that name their data category by an attribute (style DCA). */
const typed = new Set(['admin', 'adminNote', 'descrip', 'descripNote', 'termNote', 'ref', 'xref', 'transac', 'transacNote']);

/** The data category of an element, in either style and by any prefix. */
export const categoryName = ({ name, attributes }: XmlElement): string => (typed.has(name) ? (attributes['type'] ?? '') : name);

/** What we read a category as; tools name theirs freely, in German too. */
export const categoryOf = (element: XmlElement): string => byName.get(foldName(categoryName(element))) ?? categoryName(element);

/** The relation a category names. */
export const referenceOf = (element: XmlElement): TbxReference | undefined => references.get(foldName(categoryName(element)));
