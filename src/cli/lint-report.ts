import type { Linted, Refused } from '../build/lint-file.ts';
import { counted, fill } from '../i18n/fill.ts';
import { lintWordsIn } from '../i18n/lint-words.ts';
import type { Language } from '../model/entry.ts';
import type { WordFinding } from '../model/lint.ts';

/** Findings as text: a place an editor can click, what was found and why not, what to write. */
export function lintText(files: readonly Linted[], language: Language): string {
  const words = lintWordsIn(language);
  const found = (finding: WordFinding) => say(finding, language);
  const lines = files.flatMap(({ file, mended, left, refused }) => [
    ...(refused ? [`${file}:${refused.line}:${refused.column}  ${words.status.unreadable}\n    ${why(refused, language)}\n`] : []),
    ...mended.map((one) => `${head(file, one, language)}\n    ${found(one)}\n    ✓ ${fill(words.mended, { mend: one.mend })}\n`),
    ...left.map((one) => `${head(file, one, language)}\n    ${found(one)}\n    → ${fill(words.right, { right: one.label.right })}\n`),
  ]);
  const left = files.flatMap((file) => file.left);
  const errors = left.filter((one) => one.label.status === 'forbidden').length + files.filter((file) => file.refused).length;
  const mends = files.reduce((sum, file) => sum + file.mended.length, 0);
  const counts = [
    counted(words.files, files.length),
    counted(words.errors, errors),
    counted(words.warnings, left.filter((one) => one.label.status === 'deprecated').length),
    ...(mends > 0 ? [counted(words.mends, mends)] : []),
  ];
  return `${[...lines, counts.join(', ')].join('\n')}\n`;
}

/** Findings as data: one list, files in the order they were named. */
export function lintJson(files: readonly Linted[], language: Language): string {
  const rows = files.flatMap(({ file, language: spoken, mended, left, refused }) => [
    ...(refused
      ? [
          {
            ...{ file, line: refused.line, column: refused.column, rule: 'unreadable-file', severity: 'error' },
            message: why(refused, language),
          },
        ]
      : []),
    ...mended.map((one) => ({ ...row(file, one), language: spoken, message: say(one, language), fixed: true })),
    ...left.map((one) => ({ ...row(file, one), language: spoken, message: say(one, language), fixed: false })),
  ]);
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const row = (file: string, { line, column, found, label }: WordFinding) => ({
  ...{ file, line, column, rule: `${label.status}-word`, severity: label.status === 'forbidden' ? 'error' : 'warning' },
  ...{ found, label: label.text, right: label.right, term: label.term },
  ...(label.reason !== undefined && { reason: label.reason }),
});

const head = (file: string, { line, column, label }: WordFinding, language: Language): string =>
  `${file}:${line}:${column}  ${lintWordsIn(language).status[label.status]}`;

const say = ({ found, label }: WordFinding, language: Language): string =>
  fill(lintWordsIn(language).found[label.status], { found, label: found === label.text ? '' : label.text, reason: label.reason });

const why = ({ why: kind, reason }: Refused, language: Language): string => fill(lintWordsIn(language).unreadable[kind], { reason });
