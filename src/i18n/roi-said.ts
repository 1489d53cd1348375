import type { Language } from '../model/entry.ts';
import { type Assumption, businessCase, caseWarnings, type Scenarios, scenarioNames, sensitivity } from '../model/tools/business-case.ts';
import { type CaseRefused, caseFields, isUncertain } from '../model/tools/case-typed.ts';
import { fill } from './fill.ts';
import { figureSaid, numberSaid } from './metric-said.ts';
import { roiWords } from './roi-words.ts';

/** A table as rows of texts; the first cell of each row is its heading. */
export interface SaidTable {
  caption: string;
  head: string[];
  rows: string[][];
}
/** A business case in words: what page, script and Markdown file show alike. */
export interface SaidCase {
  result: SaidTable;
  warnings: string[];
  swings: SaidTable;
  years: SaidTable;
  assumptions: SaidTable;
}

const euro = (value: number, language: Language) => figureSaid(value, 'euro', language);

/** Puts a case into words; what can be worked out is worked out here, once for all outputs. */
export function caseSaid(scenarios: Scenarios, language: Language): SaidCase {
  const t = roiWords[language];
  const results = scenarioNames.map((name) => businessCase(scenarios[name]));
  const columns = scenarioNames.map((name) => t.scenarios[name]);
  const back = (years: number | undefined) =>
    years === undefined ? t.never : fill(t.paybackYears, { n: numberSaid(Math.round(years * 10) / 10, language) });
  const { likely } = scenarios;
  return {
    result: {
      caption: t.result,
      head: ['', ...columns],
      rows: [
        [t.npv, ...results.map(({ npv }) => euro(npv, language))],
        [t.payback, ...results.map(({ payback }) => back(payback))],
        [t.roi, ...results.map(({ roi }) => (roi === undefined ? t.unknown : figureSaid(Math.round(roi * 100) / 100, 'share', language)))],
      ],
    },
    warnings: caseWarnings(scenarios).map((name) => t.warning[name]),
    swings: {
      caption: t.hangs,
      head: [t.assumption, t.lower, t.higher, t.tips],
      rows: sensitivity(likely).map(({ assumption, low, high, tips }) => [
        t.names[assumption],
        euro(low, language),
        euro(high, language),
        tips === undefined ? t.tipsNever : inUnit(assumption, rounded(likely[assumption] * tips), language),
      ]),
    },
    years: {
      caption: t.years,
      head: [t.year, t.kept, t.fromMargin, t.fromContacts, t.cost, t.net, t.sum],
      rows: businessCase(likely).years.map((one) => [
        String(one.year),
        numberSaid(Math.round(one.kept), language),
        ...[one.fromMargin, one.fromContacts, one.cost, one.net, one.sum].map((value) => euro(value, language)),
      ]),
    },
    assumptions: {
      caption: t.assumptions,
      head: [t.assumption, ...columns],
      rows: (Object.keys(t.names) as Assumption[]).map((name) => [
        t.names[name],
        ...scenarioNames.map((scenario) => inUnit(name, scenarios[scenario][name], language)),
      ]),
    },
  };
}

/** Where it tips is not known to the cent: three digits say enough. */
const rounded = (value: number) => Number(value.toPrecision(3));

const inUnit = (name: Assumption, value: number, language: Language) =>
  fill(roiWords[language].tipsAt, { value: numberSaid(value, language), unit: roiWords[language].units[name] });

/** What a field is called, its column included. */
export function fieldSaid(field: string, language: Language): string {
  const t = roiWords[language];
  const found = caseFields.find((one) => one.field === field);
  if (!found) return field;
  return found.scenario && isUncertain(found.assumption)
    ? fill(t.inColumn, { name: t.names[found.assumption], scenario: t.scenarios[found.scenario] })
    : t.names[found.assumption];
}

/** What is wrong with a field, as a sentence. */
export const caseRefusalSaid = ({ problem, field, bound, found }: CaseRefused, language: Language): string =>
  fill(roiWords[language].problems[problem], {
    field: fieldSaid(field, language),
    found,
    bound: bound === undefined ? undefined : numberSaid(bound, language),
  });

/** The case as a Markdown file, with every assumption and rule it rests on. */
export function caseMarkdown(scenarios: Scenarios, language: Language): string {
  const t = roiWords[language];
  const said = caseSaid(scenarios, language);
  const table = ({ caption, head, rows }: SaidTable) =>
    [`## ${caption}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
  return [
    `# ${t.title}`,
    '',
    table(said.result),
    `## ${t.warnings}`,
    '',
    ...(said.warnings.length > 0 ? said.warnings : [t.noWarnings]).map((warning) => `- ${warning}`),
    '',
    table(said.swings),
    `${t.hangsLead}\n`,
    table(said.years),
    table(said.assumptions),
    ...t.rules.map((rule) => `- ${rule}`),
    '',
    t.honest,
    '',
  ].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
