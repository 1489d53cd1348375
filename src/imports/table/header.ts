import { columnNames } from '../../i18n/table-words.ts';
import { type TableColumn, tableColumns } from '../../model/concept-table.ts';
import type { Language } from '../../model/entry.ts';
import { type Field, fieldsByName } from './fields.ts';
import { foldName } from './fold-name.ts';
import { languageNamed } from './languages.ts';
import type { Table, TableLine } from './table.ts';

/** A column that is understood. */
export interface Column {
  index: number;
  name: string;
  field: Field;
  /** Where the column's name tells it. */
  language?: Language | undefined;
  /** Another column for the same: used in rows where the first has nothing. */
  second?: boolean;
  /** A translation into the language the row is not in. */
  other?: boolean;
}

/** What the head of a table says. */
export interface Header {
  columns: Column[];
  /** Columns nobody understands, and those of languages we have no words for. */
  unknown: { index: number; name: string; language?: string }[];
  /** Names that stand twice; the second column is left out. */
  doubled: { index: number; name: string }[];
  /** The head is our own, in its plain form or in that for people. */
  own: boolean;
  lines: TableLine[];
  /** The row itself. */
  names: readonly string[];
  width: number;
}

/** Rows that may stand above the head: a title, a date, an empty line. */
const mostAbove = 25;

/** Finds the row that names the columns: one that names terms, and of several the one that names most. Nothing if there is none. */
export function readHeader(table: Table): Header | undefined {
  let best: Header | undefined;
  for (const [at, line] of table.rows.slice(0, mostAbove).entries()) {
    const header = headerOf(line.cells);
    if (!header || (best && header.columns.length <= best.columns.length)) continue;
    best = {
      ...header,
      lines: table.rows.slice(at + 1),
      names: line.cells,
      width: line.cells.findLastIndex((cell) => cell.trim() !== '') + 1,
    };
  }
  return best;
}

function headerOf(cells: readonly string[]): Omit<Header, 'lines' | 'names' | 'width'> | undefined {
  const own = ownColumns(cells);
  if (own) return own;
  const columns: Column[] = [];
  const unknown: Header['unknown'] = [];
  const doubled: Header['doubled'] = [];
  const seen = new Map<string, string[]>();
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim().replace(/\s+/g, ' ').slice(0, 200);
    if (name === '') {
      unknown.push({ index, name: `${index + 1}` });
      continue;
    }
    const found = columnNamed(name);
    if (!found || 'other' in found) {
      unknown.push({ index, name, ...(found && { language: found.other }) });
      continue;
    }
    const key = `${found.field} ${found.language ?? ''}`;
    const known = seen.get(key);
    const second = known !== undefined && single.has(found.field);
    if (second && known.includes(foldName(name))) doubled.push({ index, name });
    // „Benennung 1“, „Benennung 2“: further names, not the same again.
    else if (second && found.field === 'title' && /\d\s*$/.test(name)) columns.push({ index, name, ...found, field: 'synonyms' });
    else columns.push({ index, name, ...found, ...(second && { second }) });
    seen.set(key, [...(known ?? []), foldName(name)]);
  }
  const settled = settle(columns);
  // A row with one long sentence in it is a title above the table, not a head.
  const named = settled.some(({ field }) => field === 'title' || field === 'abbreviation');
  return named && (columns.length > 1 || cells.filter((cell) => cell.trim() !== '').length === 1)
    ? { columns: settled, unknown, doubled, own: false }
    : undefined;
}

/** Fields that hold one value; of others several columns are read together. */
const single = new Set<Field>([
  ...(['id', 'language', 'title', 'name', 'status', 'anyStatus', 'conceptStatus', 'kind', 'gender', 'summary', 'definition'] as const),
  ...(['plain', 'explanation', 'not', 'domain', 'owner', 'reviewed', 'modified', 'reviewEvery', 'replacedBy', 'version'] as const),
]);

/** Columns whose meaning depends on the others: „Name“, „Erklärung“, „Datum“, and `title` beside an own abbreviation. */
function settle(columns: readonly Column[]): Column[] {
  const has = (field: Field, language?: Language) =>
    columns.some((one) => one.field === field && (language === undefined || one.language === undefined || one.language === language));
  const listed = !has('title') && !has('name') && has('forbidden');
  return columns.flatMap((column): Column[] => {
    const { field, language } = column;
    if (field === 'name') return has('title') ? (has('id') ? [] : [{ ...column, field: 'id' }]) : [{ ...column, field: 'title' }];
    if (field === 'explanation')
      return [{ ...column, field: has('definition', language) ? (has('plain', language) ? 'usage' : 'plain') : 'definition' }];
    // A list of words not to use, and the right ones.
    if (field === 'replacement' && listed) return [{ ...column, field: 'title' }];
    if (field === 'translation') return [{ ...column, field: 'title', ...(language === undefined && { other: true }) }];
    if (field === 'modified') return has('reviewed') ? [] : [{ ...column, field: 'reviewed' }];
    return [column];
  });
}

/** Our own columns, `id`, `label` … or the names people read; somebody may have added others and taken some away. */
function ownColumns(cells: readonly string[]): Omit<Header, 'lines' | 'names' | 'width'> | undefined {
  const plain = Object.fromEntries(tableColumns.map((column) => [column, column])) as Record<TableColumn, string>;
  const filled = cells.map((cell) => cell.trim());
  for (const names of [plain, columnNames('de'), columnNames('en')]) {
    if (!(['id', 'language', 'label', 'kind', 'status'] as const).every((column) => filled.includes(names[column]))) continue;
    const byName = new Map(tableColumns.map((column) => [names[column], column]));
    const header: Omit<Header, 'lines' | 'names' | 'width'> = { columns: [], unknown: [], doubled: [], own: true };
    for (const [index, name] of filled.entries()) {
      const column = byName.get(name);
      if (!column) name !== '' && header.unknown.push({ index, name: name.slice(0, 200) });
      else if (header.columns.some((other) => other.name === name)) header.doubled.push({ index, name });
      else header.columns.push({ index, name, field: column === 'label' ? 'title' : column });
    }
    return header;
  }
  return;
}

/** What a column's name means: a field, with a language if it names one: `Begriff (de)`, `definition_en`, `prefLabel@de`, „Deutsch“. */
export function columnNamed(name: string): { field: Field; language?: Language } | { other: string } | undefined {
  const plain = name.replace(/\[([^[\]]*)\]/g, '($1)').replace(/^(?:skos|skosxl|dct|dc|dcterms|rdfs|tbx):/i, '');
  const whole = fieldsByName.get(foldName(plain));
  if (whole) return { field: whole };
  const alone = languageNamed(name);
  if (alone && foldName(name).length > 1)
    return typeof alone === 'string'
      ? { field: 'title', language: alone }
      : foldName(name).length > 2 || /^[a-z]{2}$/.test(name)
        ? alone
        : undefined;
  for (const [rest, part] of splits(plain)) {
    const field = fieldsByName.get(foldName(rest));
    const language = languageNamed(part);
    if (field && language) return typeof language === 'string' ? { field, language } : language;
  }
  const numbered = /^(.*\p{L})[ _.-]?\d{1,2}$/u.exec(plain)?.[1];
  if (numbered !== undefined) return columnNamed(numbered);
  const bare = name.replace(/\([^()]*\)/g, ' ').replace(/[*:]+\s*$/, '');
  if (bare !== name && bare.trim() !== '') return columnNamed(bare);
  const first = name.split(/\s*[/|,]\s*|\s+(?:und|oder|and|or|bzw\.?|&)\s+/u);
  return first.length > 1 ? first.map((part) => (part.trim() ? columnNamed(part) : undefined)).find((one) => one !== undefined) : undefined;
}

/** Ways to part a name into what it holds and its language, at either end. */
function* splits(name: string): Generator<[rest: string, language: string]> {
  const brackets = /^(.*?)\s*\(([^()]+)\)\s*(.*)$/.exec(name);
  if (brackets) yield [`${brackets[1]} ${brackets[3]}`, brackets[2] ?? ''];
  for (const separator of ['@', ':', '_', '.', ' – ', ' - ', '-', '/', '|', ' ']) {
    const parts = name.split(separator);
    for (let at = 1; at < parts.length; at++) {
      yield [parts.slice(0, at).join(separator), parts.slice(at).join(separator)];
      yield [parts.slice(at).join(separator), parts.slice(0, at).join(separator)];
    }
  }
  // `termDe`, `definitionEN`
  const camel = /^(.*\p{Ll})(D[eE]|E[nN])$/u.exec(name) ?? undefined;
  if (camel) yield [camel[1] ?? '', camel[2] ?? ''];
}
