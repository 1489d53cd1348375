import type { FileFinding, Linted } from '../build/lint-file.ts';
import type { Refused } from '../build/lint-refusal.ts';
import { counted, fill } from '../i18n/fill.ts';
import { lintWordsIn } from '../i18n/lint-words.ts';
import type { Language } from '../model/entry.ts';

/** Findings as text: a place an editor can click, what was found and why not, what to write. */
export function lintText(files: readonly Linted[], language: Language): string {
  const words = lintWordsIn(language);
  const entry = (file: string, one: FileFinding, last: string) =>
    `${[head(file, one, language), ...[place(one, language), say(one, language), last].filter(Boolean).map((line) => `    ${line}`)].join('\n')}\n`;
  const lines = files.flatMap(({ file, mended, left, refused }) => [
    ...(refused ? [`${file}:${refused.line}:${refused.column}  ${words.status.unreadable}\n    ${why(refused, language)}\n`] : []),
    ...mended.map((one) => entry(file, one, `✓ ${fill(words.mended, { mend: one.mend })}`)),
    ...left.map((one) => entry(file, one, `→ ${fill(words.right, { right: one.mend ?? one.label.right })}`)),
  ]);
  const left = files.flatMap((file) => file.left);
  const errors = left.filter((one) => one.label.status === 'forbidden').length;
  const mends = files.reduce((sum, file) => sum + file.mended.length, 0);
  const counts = [
    counted(words.files, files.length),
    counted(words.errors, errors + files.filter((file) => file.refused).length),
    counted(words.warnings, left.length - errors),
    ...(mends > 0 ? [counted(words.mends, mends)] : []),
  ];
  return `${[...lines, counts.join(', ')].join('\n')}\n`;
}

/** Findings as data: one list, files in the order they were named. */
export function lintJson(files: readonly Linted[], language: Language): string {
  const rows = files.flatMap(({ file, mended, left, refused }) => [
    ...(refused
      ? [
          {
            ...{ file, line: refused.line, column: refused.column, rule: 'unreadable-file', severity: 'error' },
            message: why(refused, language),
          },
        ]
      : []),
    ...mended.map((one) => ({ ...row(file, one, language), fixed: true })),
    ...left.map((one) => ({ ...row(file, one, language), fixed: false })),
  ]);
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const rules = { deprecated: 'deprecated-word', forbidden: 'forbidden-word', spelling: 'spelling' } as const;

function row(file: string, one: FileFinding, language: Language) {
  const { line, column, found, label, mend, paragraph } = one;
  const reason = reasonOf(one, language);
  return {
    ...{ file, line, column, ...(paragraph && { paragraph: line, ...paragraph }) },
    ...{ rule: rules[label.status], severity: label.status === 'forbidden' ? 'error' : 'warning' },
    ...{ found, label: label.text, right: label.right, term: label.term },
    ...{ ...(reason !== undefined && { reason }), ...(mend !== undefined && { mend }) },
    ...{ language: one.language, message: say(one, language) },
  };
}

const head = (file: string, { line, column, label }: FileFinding, language: Language): string =>
  `${file}:${line}:${column}  ${lintWordsIn(language).status[label.status]}`;

/** In Word texts the number is of a paragraph, which no editor jumps to: the words around help to find it. */
const place = ({ line, paragraph }: FileFinding, language: Language): string =>
  paragraph ? fill(lintWordsIn(language).paragraph[paragraph.part], { n: line, excerpt: paragraph.excerpt }) : '';

const reasonOf = ({ label }: FileFinding, language: Language): string | undefined =>
  label.status === 'spelling' ? lintWordsIn(language).spelling : label.reason;

function say(one: FileFinding, language: Language): string {
  const { found, label } = one;
  const named = found === label.text ? '' : label.text;
  return fill(lintWordsIn(language).found[label.status], { found, label: named, reason: reasonOf(one, language) });
}

const why = ({ why: kind, reason }: Refused, language: Language): string => fill(lintWordsIn(language).unreadable[kind], { reason });
