import type { Language } from '../entry.ts';
import type { Given, MetricField, MetricFormula, Reckoned, Refused } from './metric-formula.ts';
import { readNumber, readNumbers } from './read-number.ts';

/** What a reader typed: texts by field, and a pasted list, which goes first. */
export interface Typed {
  fields: Record<string, string>;
  pasted: string;
}

/** A result, what is wrong, or nothing while nothing has been filled in. */
export type Answered = { reckoned: Reckoned; given?: Given } | { refused: Refused[] } | undefined;

/** Works out a metric from what was typed. Never throws; every problem is named with its field. */
export function reckon(formula: MetricFormula, typed: Typed, language: Language): Answered {
  if (formula.pasted && typed.pasted.trim()) return fromPasted(formula, formula.pasted, typed.pasted, language);
  const filled = formula.fields.filter(({ id }) => typed.fields[id]?.trim());
  if (filled.length === 0) return undefined;
  const given: Given = {};
  const refused: Refused[] = [];
  for (const field of formula.fields) {
    const value = valueOf(field, typed.fields[field.id] ?? '', language);
    if (typeof value === 'number') given[field.id] = value;
    else refused.push(value);
  }
  return refused.length > 0 ? { refused } : checked(formula, given);
}

function checked(formula: MetricFormula, given: Given): Answered {
  const wrong = formula.check?.(given);
  return wrong ? { refused: [wrong] } : { reckoned: formula.reckon(given), given };
}

/** The value of a field, or what is wrong with it. */
export function valueOf(field: Omit<MetricField, 'example' | 'unit'>, text: string, language: Language): number | Refused {
  if (!text.trim()) return field.optional ? 0 : { problem: 'missing', field: field.id };
  const value = readNumber(text, language);
  if (value === undefined || !Number.isFinite(value)) return { problem: 'notNumber', field: field.id, found: text.trim().slice(0, 30) };
  if (value < 0) return { problem: 'negative', field: field.id };
  if (field.whole && !Number.isInteger(value)) return { problem: 'notWhole', field: field.id };
  // Beyond this, whole numbers are no longer exact.
  const most = field.most ?? 1e12;
  if (value > most) return { problem: 'tooMuch', field: field.id, bound: most };
  if (field.least !== undefined && value < field.least) return { problem: 'tooLittle', field: field.id, bound: field.least };
  return value;
}

function fromPasted(formula: MetricFormula, rule: NonNullable<MetricFormula['pasted']>, text: string, language: Language): Answered {
  const { values, strangers } = readNumbers(text, language);
  const odd = strangers[0];
  if (odd !== undefined) return { refused: [{ problem: 'strangers', field: 'pasted', found: odd.slice(0, 30) }] };
  if (values.length === 0) return { refused: [{ problem: 'none', field: 'pasted' }] };
  const outside = values.find((value) => value < rule.least || value > rule.most || (rule.whole && !Number.isInteger(value)));
  if (outside !== undefined) return { refused: [{ problem: 'outside', field: 'pasted', found: String(outside) }] };
  if (rule.reckon) return { reckoned: rule.reckon(values) };
  return rule.counted ? checked(formula, rule.counted(values)) : undefined;
}

/** The worked example of a formula: what its fields hold, and what comes out. */
export function example(formula: MetricFormula): { given: Given; reckoned: Reckoned } {
  const given = Object.fromEntries(formula.fields.map(({ id, example }) => [id, example]));
  return { given, reckoned: formula.reckon(given) };
}
