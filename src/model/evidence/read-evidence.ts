import { isDay } from '../entry.ts';
import type { Finding, Rule } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { SourceTable } from '../source.ts';
import { type Cell, cellsOf } from './cells.ts';
import { fewest, type MeasureName, measureNames, measures, rangeText, type Unit, units } from './measures.ts';

/** Columns of `evidence.csv`, in the order in which they are written. */
export const columns = ['date', 'step', 'touchpoint', 'measure', 'value', 'unit', 'n', 'reason', 'source', 'note'] as const;
export type Column = (typeof columns)[number];
const required: readonly Column[] = ['date', 'measure', 'value', 'n', 'source'];

/** One figure: what was measured where, until which day, on how many answers. */
export interface Evidence {
  /** The last day of what was measured. */
  date: string;
  /** A step of the process, a point of the journey; left out for the whole entry. */
  step?: string;
  touchpoint?: string;
  measure: MeasureName;
  unit: Unit;
  /** Left out, as n, where there are too few answers: nobody can show what is not there. */
  value?: number;
  n?: number;
  /** Why customers cancelled. */
  reason?: string;
  source: string;
  note?: string;
}

/** A row that holds, with its cells. */
export interface EvidenceRow {
  evidence: Evidence;
  cells: Partial<Record<Column, Cell>>;
}

/**
 * Reads `evidence.csv`: what is wrong is found with its place, rows that hold are kept.
 * Whether steps and touchpoints exist is the check `evidence`'s business.
 */
export function readEvidence(table: SourceTable): { rows: EvidenceRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const found = (rule: Rule, params: Record<string, string>, { line, column } = { line: 1, column: 1 }) => {
    findings.push({ rule, severity: 'error', file: table.file, line, column, params });
  };
  if (table.wrong) {
    found('evidence-table', table.wrong);
    return { rows: [], findings };
  }
  const { rows, open, separator } = cellsOf(table.text.replace(/^\uFEFF/, ''));
  if (open) found('evidence-table', { quote: '"' }, open);
  const [head, ...lines] = rows;
  if (!head || lines.length === 0) {
    if (!open) found('evidence-table', { empty: columns.join(separator) });
    return { rows: [], findings };
  }
  const names = head.map((cell) => columnOf(cell, found));
  for (const [at, name] of names.entries())
    if (name && names.indexOf(name) < at) found('evidence-table', { twice: name }, head[at] as Cell);
  const missing = required.filter((name) => !names.includes(name));
  for (const key of missing) found('missing-field', { key, right: columns.join(separator) }, head[0] as Cell);
  if (missing.length > 0) return { rows: [], findings };
  const seen = new Map<string, number>();
  const read = lines.flatMap((line): EvidenceRow[] => {
    const [first] = line as [Cell];
    if (line.length !== names.length) {
      found('evidence-table', { cells: String(line.length), columns: String(names.length) }, line[names.length] ?? first);
      return [];
    }
    const cells: EvidenceRow['cells'] = {};
    for (const [at, name] of names.entries()) if (name && line[at]?.text) cells[name] = line[at];
    const evidence = evidenceIn(cells, first, found);
    if (!evidence) return [];
    const { date, step, touchpoint, measure, reason, source } = evidence;
    const key = JSON.stringify([date, step, touchpoint, measure, reason, source]);
    const before = seen.get(key);
    if (before !== undefined)
      found('duplicate-row', { found: [date, step, touchpoint, measure, reason].filter(Boolean).join(', '), first: String(before) }, first);
    else seen.set(key, first.line);
    return before === undefined ? [{ evidence, cells }] : [];
  });
  return { rows: read, findings };
}

type Found = (rule: Rule, params: Record<string, string>, at?: Cell) => void;

function columnOf(cell: Cell, found: Found): Column | undefined {
  const name = columns.find((one) => one === cell.text.toLowerCase());
  if (name) return name;
  const right = nearest(cell.text, columns);
  found('unknown-key', { found: cell.text, ...(right && { right }) }, cell);
  return;
}

/** What a row says; nothing if a cell is wrong. */
function evidenceIn(cells: EvidenceRow['cells'], first: Cell, found: Found): Evidence | undefined {
  let fine = true;
  const fail = (rule: Rule, key: Column, params: Record<string, string>) => {
    fine = false;
    found(rule, { key, ...params }, cells[key] ?? first);
  };
  for (const key of required) if (!cells[key]) fail('empty-text', key, {});
  if (!fine) return;
  const text = (key: Column) => cells[key]?.text ?? '';
  const wrong = (key: Column, values: string, right = '') => fail('wrong-value', key, { found: text(key), right, values });

  const date = text('date');
  if (!isDay(date)) fail('wrong-date', 'date', { found: date });
  const n = numberIn(text('n'));
  if (n === undefined || n < 1 || !Number.isInteger(n)) wrong('n', '1, 2, 3 …');
  const name = measureNames.find((one) => one === text('measure').toLowerCase());
  if (!name) {
    wrong('measure', measureNames.join(', '), nearest(text('measure'), measureNames));
    return;
  }
  const measure = measures[name];
  const value = numberIn(text('value'));
  const whole = measure.combine === 'mean' || Number.isInteger(value);
  if (value === undefined || !whole || value < measure.min || value > (measure.max ?? Number.POSITIVE_INFINITY))
    wrong('value', rangeText(measure));
  const unit = cells.unit ? units.find((one) => one === text('unit')) : measure.units.length === 1 ? measure.units[0] : undefined;
  if (!unit || !measure.units.includes(unit)) {
    if (cells.unit) wrong('unit', measure.units.join(', '));
    else fail('empty-text', 'unit', {});
  }
  if (cells.reason && name !== 'cancellations') wrong('reason', 'measure: cancellations');
  if (!fine || !unit || n === undefined || value === undefined) return;
  return {
    date,
    ...(cells.step && { step: cells.step.text }),
    ...(cells.touchpoint && { touchpoint: cells.touchpoint.text }),
    measure: name,
    unit,
    ...(n >= fewest && { value, n }),
    ...(cells.reason && { reason: cells.reason.text }),
    source: text('source'),
    ...(cells.note && { note: cells.note.text }),
  };
}

/** A number with point or comma as its decimal mark, without thousands. */
export const numberIn = (text: string): number | undefined =>
  /^[-−]?\d{1,12}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : undefined;
