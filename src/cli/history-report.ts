import type { PlannedChanges, RefusedFile } from '../build/git-history/write-changes.ts';
import type { GitHistory } from '../build/git-history.ts';
import { counted, fill } from '../i18n/fill.ts';
import { historyWordsIn } from '../i18n/history-words.ts';
import type { Language } from '../model/entry.ts';

/** What a run found and did. */
export interface HistoryReport {
  history: GitHistory;
  planned: readonly PlannedChanges[];
  refused: readonly RefusedFile[];
  /** Whether it was asked to write. */
  written: boolean;
  /** From how many entries on a commit was left out. */
  bulk: number;
}

/** How many names a line shows. */
const named = 8;

/** A run as text: each file with its new changes, then what was left out and why. */
export function historyText({ history, planned, refused, written, bulk }: HistoryReport, language: Language): string {
  const words = historyWordsIn(language);
  const done = planned.filter(({ entry }) => !refused.some(({ file }) => file === entry.file));
  const files = done.map(
    ({ entry, found }) =>
      `${entry.file}\n${found.map(({ date, version, note }) => `    ${date}  ${version ? `${version}  ` : ''}${note}\n`).join('')}`,
  );
  const notes = done.reduce((sum, { found }) => sum + found.length, 0);
  const sum = `${counted(words.entries, done.length)}, ${counted(words.notes, notes)}. ${written ? words.written : words.dry}`;
  const lines = [...files, done.length > 0 ? sum : words.none, ...refused.map(({ file, why }) => fill(words.refused[why], { file }))];
  if (history.bulk.length > 0)
    lines.push(
      '',
      fill(words.left, { n: bulk }),
      ...history.bulk.map(
        (one) => `    ${fill(words.leftOne, { ...one, commit: one.commit.slice(0, 7), entries: counted(words.entries, one.entries) })}`,
      ),
    );
  if (history.uncommitted.length > 0) {
    const names = history.uncommitted.slice(0, named).join(', ');
    const more = history.uncommitted.length - named;
    lines.push('', fill(words.uncommitted, { names: more > 0 ? `${names} … (+${more})` : names }));
  }
  if (history.shallow) lines.push('', words.shallow);
  return `${lines.join('\n')}\n`;
}

/** A run as data. */
export function historyJson({ history, planned, refused, written }: HistoryReport): string {
  const { bulk, uncommitted, shallow } = history;
  const entries = planned.map(({ entry, found, version }) => ({
    ...{ kind: entry.kind, id: entry.id, file: entry.file },
    ...(version !== undefined && { version }),
    changes: found,
    written: written && !refused.some(({ file }) => file === entry.file),
  }));
  return `${JSON.stringify({ entries, bulk, uncommitted, refused, shallow }, null, 2)}\n`;
}
