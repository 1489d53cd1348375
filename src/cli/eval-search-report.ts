import { type Answer, type Column, columns } from '../build/eval-search/evaluate.ts';
import { type Metrics, metricsByClass } from '../build/eval-search/metrics.ts';
import { type EvalSearchWording, evalSearchWordsIn } from '../i18n/eval-search-words.ts';
import { counted, fill } from '../i18n/fill.ts';
import type { Language } from '../model/entry.ts';

type Answers = Record<Column, Answer[]>;

/** Metrics of the three ways of searching, each with its classes where queries have some. */
const metricsOfAll = (answers: Answers) =>
  Object.fromEntries(
    columns.map((column) => [column, metricsByClass(answers[column].map(({ query, rank }) => ({ class: query.class, rank })))] as const),
  ) as Record<Column, ReturnType<typeof metricsByClass>>;

/** `{pagefind, tier1, full}`, as JSON. */
export const evalSearchJson = (answers: Answers): string => `${JSON.stringify(metricsOfAll(answers), undefined, 2)}\n`;

/** The metrics as a table, first places by class, and what the search as it is does not put first. */
export function evalSearchText(answers: Answers, language: Language): string {
  const words = evalSearchWordsIn(language);
  const metrics = metricsOfAll(answers);
  const number = (value: number) => value.toLocaleString(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const names = Object.keys(words.metric) as (keyof Metrics)[];
  const classes = Object.keys(metrics.full.classes ?? {});
  const head = (title: string) => [title, ...columns.map((column) => words.column[column])];
  const whole = [
    head(counted(words.queries, answers.full.length)),
    ...names.map((name) => [words.metric[name], ...columns.map((column) => number(metrics[column][name]))]),
  ];
  const byClass = classes.map((name) => [name, ...columns.map((column) => number(metrics[column].classes?.[name]?.['success@1'] ?? 0))]);
  const parts = [
    table(whole),
    ...(byClass.length > 0 ? [table([head(words.metric['success@1']), ...byClass])] : []),
    ...missed(answers.full, words),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Queries whose entry does not come first in the search as it is. */
function missed(answers: readonly Answer[], words: EvalSearchWording): string[] {
  const wrong = answers.filter(({ rank }) => rank !== 1);
  if (wrong.length === 0) return [];
  const lines = wrong.map(({ query, keys, rank }) => {
    const place = fill(rank > 0 ? words.at : words.nowhere, { rank, first: keys[0] ?? words.nothing });
    return `  ${[query.class, query.lang].filter(Boolean).join(' ')}  ${query.q}  (${query.want.join(', ')}): ${place}`;
  });
  return [[counted(words.notFirst, wrong.length), ...lines].join('\n')];
}

/** Cells under one another; numbers to the right. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}
