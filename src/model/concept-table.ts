import { type ConceptRecord, type LabelRecord, languagesOf, textKeys } from './concept.ts';
import type { Language } from './entry.ts';

const labelColumns = ['id', 'language', 'label', 'status', 'kind', 'gender', 'reason', 'replacement', 'forms'] as const;
const wordColumns = [...textKeys, 'blockedForms', 'caseSensitive'] as const;
/** Relations a table holds; the others are their reverse. */
export const tableRelations = ['broader', 'partOf', 'related', 'contrastWith', 'homonyms'] as const;
const factColumns = [
  ...(['domain', ...tableRelations, 'owner', 'reviewed', 'reviewEvery', 'conceptStatus', 'replacedBy', 'version', 'changes'] as const),
  ...(['autoLink', 'sources'] as const),
] as const;

/** Columns of a table of concepts, in their order; what tables are written with, and what they are read by. */
export const tableColumns = [...labelColumns, ...wordColumns, ...factColumns] as const;
export type TableColumn = (typeof tableColumns)[number];
export type TableRow = Partial<Record<TableColumn, string>>;

/** One row a label: texts stand on the row of a language's title, facts on a concept's first row. */
export function tableRows(concept: ConceptRecord): TableRow[] {
  const rows = languagesOf(concept.labels).flatMap(([language, labels]) =>
    labels.map(
      (label): TableRow => ({ ...labelCells(concept, language, label), ...(label.kind === 'title' && wordCells(concept, language)) }),
    ),
  );
  return rows.map((row, index) => (index === 0 ? { ...row, ...factCells(concept) } : row));
}

const labelCells = ({ id }: ConceptRecord, language: Language, label: LabelRecord): TableRow => ({
  id,
  language,
  label: label.text,
  status: label.status,
  kind: label.kind,
  gender: label.gender ?? '',
  reason: label.reason ?? '',
  replacement: label.replacement ?? '',
  forms: joinCell(label.forms),
});

function wordCells({ texts, linking }: ConceptRecord, language: Language): TableRow {
  return {
    ...Object.fromEntries(textKeys.map((key) => [key, texts[language]?.[key] ?? ''])),
    blockedForms: joinCell(linking[language]?.blockedForms ?? []),
    caseSensitive: linking[language]?.caseSensitive ? 'true' : '',
  };
}

const factCells = (concept: ConceptRecord): TableRow => ({
  domain: concept.domain ?? '',
  ...Object.fromEntries(tableRelations.map((name) => [name, joinCell(concept.relations[name])])),
  owner: concept.owner ?? '',
  reviewed: concept.reviewed,
  reviewEvery: String(concept.reviewEvery),
  conceptStatus: concept.status,
  replacedBy: concept.replacedBy ?? '',
  version: concept.version ?? '',
  changes: concept.changes.length > 0 ? JSON.stringify(concept.changes) : '',
  autoLink: concept.autoLink ? '' : 'false',
  sources: concept.sources.length > 0 ? JSON.stringify(concept.sources) : '',
});

/** Several values in one cell: `a | b`; a bar within a value is written `\|`, a backslash `\\`. */
export const joinCell = (values: readonly string[]): string => values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(' | ');

/** Values of such a cell again. */
export function splitCell(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (const part of cell.match(/\\[\s\S]|[^\\|]+|[\\|]/g) ?? []) {
    if (part === '|') {
      values.push(value);
      value = '';
    } else value += part.length === 2 && part[0] === '\\' ? part[1] : part;
  }
  return [...values, value].map((one) => one.trim()).filter(Boolean);
}
