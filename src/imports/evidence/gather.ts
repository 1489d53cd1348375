import { combined, fewest, type MeasureName, measures, type Unit } from '../../model/evidence/measures.ts';
import type { Evidence } from '../../model/evidence/read-evidence.ts';
import type { Table } from '../table/table.ts';
import type { MapKey, Mapping } from './mapping.ts';
import { amountIn, dayIn, measureIn, monthEnd, scaleIn, truthIn, unitIn } from './values.ts';

/** Why a row, or a month, was not carried over. */
export type LossCode =
  | 'no-date'
  | 'bad-date'
  | 'no-step'
  | 'unknown-step'
  | 'unknown-touchpoint'
  | 'no-place'
  | 'unknown-measure'
  | 'no-value'
  | 'bad-value'
  | 'out-of-range'
  | 'no-scale'
  | 'bad-n'
  | 'no-unit'
  | 'few'
  | 'unfinished';

/** One kind of loss, how often, and where it occurred first. */
export interface EvidenceLoss {
  code: LossCode;
  count: number;
  /** Row of the file, or the month where it concerns a month. */
  at: string;
  found: string;
}

/** A row for `evidence.csv`, whole. */
export interface Gathered extends Evidence {
  value: number;
  n: number;
}

/** How steps and touchpoints are found by what a table calls them. */
export interface Places {
  step(name: string): string | undefined;
  touchpoint(name: string): string | undefined;
  /** The entry beside which rows without a touchpoint would lie, if there is one. */
  hasEntry: boolean;
}

/** An answer or an aggregated row of the table. */
interface Answer {
  value: number;
  n: number;
}

/**
 * Gathers rows by month: shares, means and sums, as each measure asks. Rows without a column for n are single answers or cases.
 * @param today months that end later are not over
 * @returns rows by place and date; what is lost, with its first place; and how many rows the table had
 */
export function gather(
  table: Table,
  mapping: Mapping,
  places: Places,
  source: string,
  today: string,
): { rows: Gathered[]; losses: EvidenceLoss[]; read: number } {
  const losses = new Map<string, EvidenceLoss>();
  const lose = (code: LossCode, at: string, found = '') => {
    const known = losses.get(code);
    if (known) known.count += 1;
    else losses.set(code, { code, count: 1, at, found: found.slice(0, 80) });
  };
  const groups = new Map<string, { row: Omit<Gathered, 'value' | 'n'>; answers: Answer[] }>();
  const lines = table.rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  for (const { row: number, cells } of lines) {
    const get = (key: MapKey): string => {
      const from = mapping[key];
      return from === undefined ? '' : 'word' in from ? from.word : (cells[from.column] ?? '').trim();
    };
    const at = String(number);
    const day = dayIn(get('date'));
    if (!day) {
      lose(get('date') === '' ? 'no-date' : 'bad-date', at, get('date'));
      continue;
    }
    const place = placeIn(get, mapping, places);
    if ('code' in place) {
      lose(place.code, at, place.found);
      continue;
    }
    const measure = measureIn(get('measure'));
    if (!measure) {
      lose('unknown-measure', at, get('measure'));
      continue;
    }
    const unit = measures[measure].units.length === 1 ? measures[measure].units[0] : unitIn(get('unit'));
    if (!unit) {
      lose('no-unit', at, get('unit'));
      continue;
    }
    const answer = answerIn(measure, get, mapping.n !== undefined, mapping.value !== undefined);
    if ('code' in answer) {
      lose(answer.code, at, answer.found);
      continue;
    }
    const row = rowFor(day, place, measure, unit, get, source);
    const key = JSON.stringify([row.date, row.step, row.touchpoint, measure, unit, row.reason, row.source]);
    const group = groups.get(key) ?? { row, answers: [] };
    group.answers.push(answer);
    groups.set(key, group);
  }
  const rows = [...groups.values()].flatMap(({ row, answers }): Gathered[] => {
    const value = combined(measures[row.measure], answers) ?? 0;
    const n = answers.reduce((sum, one) => sum + one.n, 0);
    return [{ ...row, value: Math.round(value * 10) / 10, n }];
  });
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(whole(row), (totals.get(whole(row)) ?? 0) + row.n);
  const kept = rows
    // Of cancellations, n are all of the month, whatever their reason.
    .map((row) => (row.measure === 'cancellations' && mapping.n === undefined ? { ...row, n: totals.get(whole(row)) ?? row.n } : row))
    .filter((row) => {
      // Half a month is no month, and would stand beside the whole one later.
      if (row.date > today) lose('unfinished', row.date.slice(0, 7), row.measure);
      else if (row.n < fewest) lose('few', row.date.slice(0, 7), `${row.measure}, n = ${row.n}`);
      return row.n >= fewest && row.date <= today;
    });
  return { rows: kept.sort(byPlace), losses: [...losses.values()], read: lines.length };
}

const whole = ({ date, step, touchpoint, measure, source }: Gathered): string => JSON.stringify([date, step, touchpoint, measure, source]);

function rowFor(
  day: string,
  place: Place,
  measure: MeasureName,
  unit: Unit,
  get: (key: MapKey) => string,
  source: string,
): Omit<Gathered, 'value' | 'n'> {
  // A spreadsheet that opens the file later must not take a word for a formula.
  const word = (text: string) => text.replace(/^[=+@\s]+/, '').replace(/\s+/g, ' ');
  const reason = measure === 'cancellations' ? word(get('reason')) : '';
  return { date: monthEnd(day), ...place, measure, unit, ...(reason && { reason }), source: word(get('source')) || source };
}

type Place = Pick<Evidence, 'step' | 'touchpoint'>;

function placeIn(get: (key: MapKey) => string, mapping: Mapping, places: Places): Place | { code: LossCode; found: string } {
  const [named, touched] = [get('step'), get('touchpoint')];
  if (mapping.step && named === '') return { code: 'no-step', found: '' };
  const step = named === '' ? undefined : places.step(named);
  if (named !== '' && !step) return { code: 'unknown-step', found: named };
  const touchpoint = touched === '' ? undefined : places.touchpoint(touched);
  if (touched !== '' && !touchpoint) return { code: 'unknown-touchpoint', found: touched };
  if (!places.hasEntry && !touchpoint) return { code: 'no-place', found: '' };
  return { ...(step && { step }), ...(touchpoint && { touchpoint }) };
}

/** What one row contributes; of a single answer, on the scale of the measure: satisfied or not is 100 or 0, promoter or not 100, 0 or -100. */
function answerIn(
  name: MeasureName,
  get: (key: MapKey) => string,
  aggregated: boolean,
  hasValue: boolean,
): Answer | { code: LossCode; found: string } {
  const measure = measures[name];
  const text = get('value');
  const bad = (code: LossCode, found = text) => ({ code, found });
  if (measure.combine === 'sum' && !hasValue) return { value: 1, n: 1 };
  if (text === '') return bad('no-value');
  const amount = amountIn(text);
  if (aggregated) {
    const n = amountIn(get('n'));
    if (n === undefined || n < 1 || !Number.isInteger(n)) return bad('bad-n', get('n'));
    return amount === undefined ? bad('bad-value') : inRange(amount, n);
  }
  if (name === 'abandonment' || name === 'first-contact-resolution') {
    const truth = truthIn(text);
    return truth === undefined ? bad('bad-value') : { value: truth ? 100 : 0, n: 1 };
  }
  if (amount === undefined) return bad('bad-value');
  if (name === 'nps') {
    if (!Number.isInteger(amount) || amount < 0 || amount > 10) return bad('out-of-range');
    return { value: amount >= 9 ? 100 : amount <= 6 ? -100 : 0, n: 1 };
  }
  if (name === 'csat') {
    const scale = scaleIn(get('scale'));
    if (!scale) return bad('no-scale');
    const { worst, best } = scale;
    if (amount < Math.min(worst, best) || amount > Math.max(worst, best)) return bad('out-of-range');
    return { value: Math.abs(best - amount) <= 1 ? 100 : 0, n: 1 };
  }
  return inRange(amount, measure.combine === 'sum' ? Math.max(1, amount) : 1);

  function inRange(value: number, n: number): Answer | { code: LossCode; found: string } {
    const whole = measure.combine === 'mean' || Number.isInteger(value);
    return !whole || value < measure.min || value > (measure.max ?? Number.POSITIVE_INFINITY) ? bad('out-of-range') : { value, n };
  }
}

const order = (row: Gathered): string =>
  JSON.stringify([row.touchpoint ?? '', row.step ?? '', row.measure, row.source, row.date, row.reason ?? '']);
const byPlace = (a: Gathered, b: Gathered): number => (order(a) < order(b) ? -1 : 1);
