import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** What `lotse history` says. */
export interface HistoryWording {
  usage: string;
  since: string;
  bulk: string;
  content: string;
  partial: string;
  unknown: string;
  problem: Record<'no-git' | 'no-repository' | 'no-commits' | 'git-failed', string>;
  shallow: string;
  shallowWrite: string;
  none: string;
  /** Note of a commit without a subject. */
  untold: string;
  entries: Counted;
  notes: Counted;
  dry: string;
  written: string;
  refused: Record<'encoding' | 'form', string>;
  unwritable: string;
  left: string;
  leftOne: string;
  uncommitted: string;
}

const usage = 'lotse history [--write] [--versions] [--json] [--since YYYY-MM-DD] [--bulk N] [--lang de|en] [kind/id…]';

const de: HistoryWording = {
  usage,
  since: '--since braucht einen Tag wie 2026-11-03, nicht „{found}“.',
  bulk: '--bulk braucht eine ganze Zahl ab 1, nicht „{found}“.',
  content: 'Aus „{folder}“ lassen sich keine Einträge lesen. Was dort nicht stimmt, sagt: npx lotse check',
  partial: 'In „{folder}“ sind Fehler; fehlerhafte Einträge fehlen hier. Mehr sagt: npx lotse check',
  unknown: 'Den Eintrag „{found}“ gibt es nicht.[ Meinst du „{right}“?]',
  problem: {
    'no-git': 'git ist hier nicht installiert. Ohne git trägst du Änderungen von Hand unter changes ein.',
    'no-repository': '„{folder}“ liegt in keinem git-Repository, also gibt es keine Geschichte zu lesen.',
    'no-commits': 'Aus „{folder}“ ist noch nichts committet.',
    'git-failed': 'git kann die Geschichte von „{folder}“ nicht lesen:\n    {said}',
  },
  shallow: 'Dieser Klon kennt nur die jüngsten Commits; ältere Änderungen fehlen hier. Alle holt: git fetch --unshallow',
  shallowWrite:
    'Nichts geschrieben: Dieser Klon kennt nur die jüngsten Commits, ältere Änderungen gingen verloren. Erst: git fetch --unshallow',
  none: 'Keine neuen Änderungen.',
  untold: 'Geändert',
  entries: { one: '1 Eintrag', many: '{n} Einträge' },
  notes: { one: '1 Änderung', many: '{n} Änderungen' },
  dry: 'Nichts geschrieben. In die Dateien kommt das mit --write.',
  written: 'In die Dateien geschrieben. Lies sie durch: Leser:innen sehen diese Sätze.',
  refused: {
    encoding: '{file}: Nicht in UTF-8 gespeichert. Die Datei bleibt, wie sie ist.',
    form: '{file}: Die Angaben sind so geschrieben, dass sich nichts einfügen lässt (etwa alle in geschweiften Klammern). Die Datei bleibt, wie sie ist.',
  },
  unwritable: 'Nichts geschrieben, denn eine Datei lässt sich nicht ändern: {reason}',
  left: 'Ausgelassen, weil sie mehr als {n} Einträge auf einmal ändern (--bulk N verschiebt die Grenze):',
  leftOne: '{commit}  {date}  {subject}  ({entries})',
  uncommitted: 'Geändert, aber noch nicht committet, also ohne Tag: {names}',
};

const en: HistoryWording = {
  usage,
  since: '--since takes a day such as 2026-11-03, not “{found}”.',
  bulk: '--bulk takes a whole number from 1 upwards, not “{found}”.',
  content: 'No entries can be read from “{folder}”. To see what is wrong there: npx lotse check',
  partial: 'There are errors in “{folder}”; broken entries are missing here. For details: npx lotse check',
  unknown: 'There is no entry “{found}”.[ Did you mean “{right}”?]',
  problem: {
    'no-git': 'git is not installed here. Without git, write changes by hand under changes.',
    'no-repository': '“{folder}” is not in a git repository, so there is no history to read.',
    'no-commits': 'Nothing from “{folder}” has been committed yet.',
    'git-failed': 'git cannot read the history of “{folder}”:\n    {said}',
  },
  shallow: 'This clone knows only the latest commits; older changes are missing here. To fetch them all: git fetch --unshallow',
  shallowWrite: 'Nothing written: this clone knows only the latest commits, and older changes would be lost. First: git fetch --unshallow',
  none: 'No new changes.',
  untold: 'Changed',
  entries: { one: '1 entry', many: '{n} entries' },
  notes: { one: '1 change', many: '{n} changes' },
  dry: 'Nothing written. To put this into the files: --write.',
  written: 'Written into the files. Read it through: these sentences are what readers see.',
  refused: {
    encoding: '{file}: not saved as UTF-8. The file stays as it is.',
    form: '{file}: the facts are written in a way that nothing can be inserted into (all of them in braces, for instance). The file stays as it is.',
  },
  unwritable: 'Nothing written, because a file cannot be changed: {reason}',
  left: 'Left out, because they change more than {n} entries at once (--bulk N moves the limit):',
  leftOne: '{commit}  {date}  {subject}  ({entries})',
  uncommitted: 'Changed but not committed yet, so without a day: {names}',
};

/** The words of `lotse history` in a language. */
export const historyWordsIn = (language: Language): HistoryWording => ({ de, en })[language];
