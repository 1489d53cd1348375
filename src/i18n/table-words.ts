import type { TableColumn } from '../model/concept-table.ts';
import type { Language } from '../model/entry.ts';

/** Names of columns and values in tables for people; an import knows them again. */
export interface TableWords {
  sheet: string;
  columns: Record<TableColumn, string>;
  /** Of labels. */
  status: Record<'preferred' | 'admitted' | 'deprecated' | 'forbidden', string>;
  kind: Record<'title' | 'abbreviation' | 'label', string>;
  conceptStatus: Record<'draft' | 'in-review' | 'approved' | 'deprecated', string>;
  yes: string;
  no: string;
}

const de: TableWords = {
  sheet: 'Begriffe',
  columns: {
    ...{
      id: 'Kennung',
      language: 'Sprache',
      label: 'Benennung',
      status: 'Status der Benennung',
      kind: 'Art der Benennung',
      gender: 'Genus',
    },
    ...{
      reason: 'Grund',
      replacement: 'Stattdessen',
      forms: 'Wortformen',
      summary: 'Kurz gesagt',
      definition: 'Definition',
      plain: 'Einfach erklärt',
    },
    ...{ not: 'Was es nicht ist', example: 'Beispiel', usage: 'Verwendung im Haus', blockedForms: 'Gesperrte Wortformen' },
    ...{ caseSensitive: 'Groß- und Kleinschreibung beachten', domain: 'Fachgebiet', broader: 'Oberbegriffe', partOf: 'Teil von' },
    ...{
      related: 'Verwandte Begriffe',
      contrastWith: 'Nicht verwechseln mit',
      homonyms: 'Homonyme',
      owner: 'Verantwortlich',
      reviewed: 'Geprüft am',
    },
    ...{ reviewEvery: 'Prüfen alle (Monate)', conceptStatus: 'Stand des Begriffs', replacedBy: 'Ersetzt durch', version: 'Version' },
    ...{ changes: 'Änderungen', autoLink: 'Automatisch verlinken', sources: 'Quellen' },
  },
  status: { preferred: 'bevorzugt', admitted: 'zulässig', deprecated: 'veraltet', forbidden: 'verboten' },
  kind: { title: 'Titel', abbreviation: 'Abkürzung', label: 'weitere Benennung' },
  conceptStatus: { draft: 'Entwurf', 'in-review': 'in Prüfung', approved: 'freigegeben', deprecated: 'veraltet' },
  yes: 'ja',
  no: 'nein',
};

const en: TableWords = {
  sheet: 'Terms',
  columns: {
    ...{ id: 'ID', language: 'Language', label: 'Label', status: 'Label status', kind: 'Label type', gender: 'Gender', reason: 'Reason' },
    ...{ replacement: 'Use instead', forms: 'Word forms', summary: 'In one sentence', definition: 'Definition', plain: 'In simple terms' },
    ...{ not: 'What it is not', example: 'Example', usage: 'Our usage', blockedForms: 'Blocked forms', caseSensitive: 'Case-sensitive' },
    ...{ domain: 'Domain', broader: 'Broader terms', partOf: 'Part of', related: 'Related terms', contrastWith: 'Not to be confused with' },
    ...{
      homonyms: 'Homonyms',
      owner: 'Owner',
      reviewed: 'Reviewed on',
      reviewEvery: 'Review every (months)',
      conceptStatus: 'Concept status',
    },
    ...{ replacedBy: 'Replaced by', version: 'Version', changes: 'Changes', autoLink: 'Link automatically', sources: 'Sources' },
  },
  status: { preferred: 'preferred', admitted: 'admitted', deprecated: 'deprecated', forbidden: 'forbidden' },
  kind: { title: 'title', abbreviation: 'abbreviation', label: 'other label' },
  conceptStatus: { draft: 'draft', 'in-review': 'in review', approved: 'approved', deprecated: 'deprecated' },
  yes: 'yes',
  no: 'no',
};

/** Words of tables for people in a language. */
export const tableWords = (language: Language): TableWords => ({ de, en })[language];
/** Names of the columns as people read them. */
export const columnNames = (language: Language): Record<TableColumn, string> => tableWords(language).columns;
