import { counted, fill } from '../i18n/fill.ts';
import { type ImportWording, importSentence, importWordsIn } from '../i18n/import-words.ts';
import type { Plan, Planned, Refused } from '../imports/plan/plan.ts';
import type { FieldChange } from '../imports/plan/term-edit.ts';
import type { At, Loss } from '../imports/terms/read.ts';
import type { Language } from '../model/entry.ts';

/** Most lines of a group that are printed; a table of thousands helps nobody. */
const mostLines = 50;
const longest = 70;

/**
 * A plan as text: a table for each group, what was not carried over, and what to do next.
 * @param written paths of written files; nothing for a preview
 */
export function importText(plan: Plan, written: readonly string[] | undefined, language: Language): string {
  const words = importWordsIn(language);
  const place = (at: At | undefined) => placeText(at, words);
  const groups = [
    table(
      words.groups.new,
      plan.new.map((one) => [[place(one.at), one.id, one.title, ...givenText(one, words)]]),
      words,
    ),
    table(
      words.groups.changed,
      plan.changed.map((one) => [
        [place(one.at), one.id, one.title, ...givenText(one, words)],
        ...[...one.edit.changes, ...one.edit.conflicts].map(changeText),
      ]),
      words,
    ),
    table(
      words.groups.conflicting,
      plan.conflicting.map((one) => [
        [place(one.at), one.id, one.title, ...givenText(one, words)],
        ...one.clashes.map((clash) => ['', importSentence(clash, language)]),
        ...one.edit.conflicts.map(changeText),
      ]),
      words,
    ),
    table(
      words.groups.refused,
      plan.refused.map(({ at, id, why }) => [[place(at), id ?? '', importSentence(why, language)]]),
      words,
    ),
    table(
      words.groups.losses,
      plan.losses.map(({ at, what, count }) => [
        [place(at), importSentence(what, language), ...(count > 1 ? [fill(words.times, { n: count })] : [])],
      ]),
      words,
    ),
  ];
  const next = [
    plan.unchanged > 0 ? counted(words.unchanged, plan.unchanged) : '',
    plan.new.length + plan.changed.length + plan.conflicting.length === 0 ? words.nothing : '',
    plan.conflicting.some(({ edit, clashes }) => edit.conflicts.length > 0 && clashes.length === 0) ? words.forceable : '',
    written ? counted(words.written, written.length) : plan.new.length + plan.changed.length > 0 ? words.dry : '',
  ];
  return `${[...groups, next.filter(Boolean).join('\n')].filter(Boolean).join('\n\n')}\n`;
}

/**
 * A plan as JSON: `{new, changed, conflicting, refused, losses, unchanged, written}`; places as data and in words.
 * @param written paths of written files; nothing for a preview
 */
export function importJson(plan: Plan, written: readonly string[] | undefined, language: Language): string {
  const words = importWordsIn(language);
  const at = (place: At | undefined) => (place ? { at: placeText(place, words), place } : {});
  const concept = (one: Planned) => ({ id: one.id, ...(one.given !== '' && { given: one.given }), title: one.title, ...at(one.at) });
  const refused = ({ at: place, id, why }: Refused) => ({
    ...(id !== undefined && { id }),
    ...at(place),
    code: why.code,
    reason: importSentence(why, language),
    params: why.params,
  });
  const lost = ({ at: place, what, count }: Loss) => ({
    ...at(place),
    code: what.code,
    what: importSentence(what, language),
    params: what.params,
    count,
  });
  const data = {
    new: plan.new.map((one) => ({ ...concept(one), status: one.edit.facts['status'], languages: Object.keys(one.edit.words) })),
    changed: plan.changed.map((one) => ({ ...concept(one), fields: [...one.edit.changes, ...one.edit.conflicts] })),
    conflicting: plan.conflicting.map((one) => ({
      ...concept(one),
      fields: one.edit.conflicts,
      clashes: one.clashes.map((clash) => ({ ...clash.params, reason: importSentence(clash, language) })),
    })),
    refused: plan.refused.map(refused),
    losses: plan.losses.map(lost),
    unchanged: plan.unchanged,
    written: written ?? [],
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Where something stands, in words. */
export function placeText(at: At | undefined, words: ImportWording): string {
  if (!at) return '';
  if ('name' in at) return at.name;
  if ('item' in at) return fill(words.item, { item: at.item });
  return at.sheet === undefined ? fill(words.row, { row: at.row }) : fill(words.sheetRow, { sheet: at.sheet, row: at.row });
}

const givenText = ({ given }: Planned, words: ImportWording) => (given === '' ? [] : [fill(words.given, { given })]);
const changeText = (change: FieldChange): string[] => [
  '',
  change.field,
  `${change.old === '' ? '–' : cut(change.old)} → ${cut(change.new)}`,
];
const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** A heading with its number, and rows in columns; those that belong together stay together. */
function table(heading: string, items: readonly string[][][], words: ImportWording): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, mostLines);
  const rows = shown.flat();
  const widths = [0, 1].map((column) =>
    Math.min(48, Math.max(0, ...rows.map((row) => (row.length > column + 1 ? (row[column]?.length ?? 0) : 0)))),
  );
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  ')}`.trimEnd(),
  );
  const rest = items.length - shown.length;
  return [`${heading} (${items.length})`, ...lines, ...(rest > 0 ? [`  ${fill(words.more, { n: rest })}`] : [])].join('\n');
}
