import type { Language } from '../entry.ts';
import type { Refused } from '../metrics/metric-formula.ts';
import { valueOf } from '../metrics/reckon.ts';
import {
  type Assumption,
  type Assumptions,
  assumptionBounds,
  assumptionNames,
  type ScenarioName,
  type Scenarios,
  scenarioNames,
  uncertain,
} from './business-case.ts';

/** Name of a field: `margin`, or `churnSaved-low` of those that are given three times. */
export type CaseField = string;

/** The fields of the form in order, each with its assumption and column. */
export const caseFields = assumptionNames.flatMap(
  (assumption): { field: CaseField; assumption: Assumption; scenario: ScenarioName | undefined }[] =>
    isUncertain(assumption)
      ? scenarioNames.map((scenario) => ({ field: `${assumption}-${scenario}`, assumption, scenario }))
      : [{ field: assumption, assumption, scenario: undefined }],
);

/** Whether an assumption is given three times. */
export function isUncertain(name: Assumption): boolean {
  return (uncertain as readonly Assumption[]).includes(name);
}

/** What is wrong with a field of the form. */
export interface CaseRefused {
  problem: Extract<Refused['problem'], 'missing' | 'notNumber' | 'negative' | 'notWhole' | 'tooMuch' | 'tooLittle'> | 'moreThanChurn';
  field: CaseField;
  bound?: number;
  found?: string;
}

/** The three columns from what was typed, or every problem; nothing while nothing has been typed. Never throws. */
export function readCase(
  typed: Record<string, string>,
  language: Language,
): { scenarios: Scenarios } | { refused: CaseRefused[] } | undefined {
  if (caseFields.every(({ field }) => !typed[field]?.trim())) return undefined;
  const refused: CaseRefused[] = [];
  const columns = Object.fromEntries(scenarioNames.map((name) => [name, {} as Partial<Assumptions>])) as Record<
    ScenarioName,
    Partial<Assumptions>
  >;
  for (const { field, assumption, scenario } of caseFields) {
    const value = valueOf({ id: field, ...assumptionBounds[assumption] }, typed[field] ?? '', language);
    if (typeof value !== 'number') refused.push({ ...value, field } as CaseRefused);
    else for (const name of scenario ? [scenario] : scenarioNames) columns[name][assumption] = value;
  }
  for (const name of scenarioNames) {
    const { churn, churnSaved } = columns[name];
    if (churn !== undefined && churnSaved !== undefined && churnSaved > churn)
      refused.push({ problem: 'moreThanChurn', field: `churnSaved-${name}`, bound: churn });
  }
  return refused.length > 0 ? { refused } : { scenarios: columns as Scenarios };
}

/** An example with made-up assumptions, for the page and the form. */
const shared = { customers: 40_000, churn: 6, margin: 120, contactCost: 8, yearly: 12_000, discount: 5, years: 3 };
export const caseExample: Scenarios = {
  low: { ...shared, churnSaved: 0.1, contactsSaved: 1500, oneOff: 75_000 },
  likely: { ...shared, churnSaved: 0.3, contactsSaved: 3000, oneOff: 60_000 },
  high: { ...shared, churnSaved: 0.5, contactsSaved: 4500, oneOff: 55_000 },
};
