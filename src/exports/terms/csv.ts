import { type ConceptRecord, conceptRecords, type LabelRecord, languagesOf, textKeys } from '../../model/concept.ts';
import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';

const labelColumns = ['id', 'language', 'label', 'status', 'kind', 'gender', 'reason', 'forms'] as const;
const wordColumns = [...textKeys, 'blockedForms', 'caseSensitive'] as const;
const relationColumns = ['broader', 'partOf', 'related', 'contrastWith'] as const;
const factColumns = ['domain', ...relationColumns, 'owner', 'reviewed', 'reviewEvery', 'conceptStatus', 'replacedBy', 'sources'] as const;
/** Columns in their order. */
export const csvColumns = [...labelColumns, ...wordColumns, ...factColumns] as const;
type Row = Partial<Record<(typeof csvColumns)[number], string>>;

/**
 * One row a label. Texts stand on the row of a language's title, facts on a concept's first row.
 * RFC 4180 with a byte order mark, without which Excel reads umlauts as Windows-1252.
 */
export function termsCsv(library: Library): ExportFile[] {
  const rows = conceptRecords(library).flatMap(rowsOf);
  const lines = [csvColumns as readonly string[], ...rows.map((row) => csvColumns.map((column) => row[column] ?? ''))];
  return [{ path: 'terms.csv', body: `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}` }];
}

function rowsOf(concept: ConceptRecord): Row[] {
  const rows = languagesOf(concept.labels).flatMap(([language, labels]) =>
    labels.map((label): Row => ({ ...labelCells(concept, language, label), ...(label.kind === 'title' && wordCells(concept, language)) })),
  );
  return rows.map((row, index) => (index === 0 ? { ...row, ...factCells(concept) } : row));
}

const labelCells = ({ id }: ConceptRecord, language: Language, label: LabelRecord): Row => ({
  id,
  language,
  label: label.text,
  status: label.status,
  kind: label.kind,
  gender: label.gender ?? '',
  reason: label.reason ?? '',
  forms: csvList(label.forms),
});

function wordCells({ texts, linking }: ConceptRecord, language: Language): Row {
  return {
    ...Object.fromEntries(textKeys.map((key) => [key, texts[language]?.[key] ?? ''])),
    blockedForms: csvList(linking[language]?.blockedForms ?? []),
    caseSensitive: linking[language]?.caseSensitive ? 'true' : '',
  };
}

const factCells = (concept: ConceptRecord): Row => ({
  domain: concept.domain ?? '',
  ...Object.fromEntries(relationColumns.map((name) => [name, csvList(concept.relations[name])])),
  owner: concept.owner ?? '',
  reviewed: concept.reviewed,
  reviewEvery: String(concept.reviewEvery),
  conceptStatus: concept.status,
  replacedBy: concept.replacedBy ?? '',
  sources: concept.sources.length > 0 ? JSON.stringify(concept.sources) : '',
});

/** Several values in one cell: `a | b`; a bar within a value is written `\|`, a backslash `\\`. */
const csvList = (values: readonly string[]): string => values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(' | ');

/** A cell as RFC 4180 asks: quoted if it holds comma, quote, line end or blanks at its ends. */
const csvCell = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
