import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { type PlannedChanges, type RefusedFile, withVersions, writeChanges } from '../build/git-history/write-changes.ts';
import { gitHistory } from '../build/git-history.ts';
import { fill } from '../i18n/fill.ts';
import { historyWordsIn } from '../i18n/history-words.ts';
import { isDay, type Language, languages } from '../model/entry.ts';
import type { Library } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import { readLibrary } from '../model/read-library.ts';
import { historyJson, historyText } from './history-report.ts';

/** `lotse history [--write] [--versions] [--json] [--since DAY] [--bulk N] [kind/id…]`: changes git knows and entries do not name yet. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  const language = asked?.language ?? 'de';
  const words = historyWordsIn(language);
  if (!asked) return complain(words.usage, 2);
  const { since, only, write } = asked;
  if (since !== undefined && !isDay(since)) return complain(fill(words.since, { found: since }), 2);
  const bulk = Number(asked.bulk);
  if (!Number.isInteger(bulk) || bulk < 1) return complain(fill(words.bulk, { found: asked.bulk }), 2);

  const folder = contentFolder();
  const { library, findings } = readLibrary(readContent(folder));
  if (!library) return complain(fill(words.content, { folder }), 1);
  if (findings.some(({ severity }) => severity === 'error')) complain(fill(words.partial, { folder }), 1);
  const unknown = unknownNames(library, only);
  if (unknown.length > 0) return complain(unknown.map((one) => fill(words.unknown, one)).join('\n'), 1);

  const history = await gitHistory(folder, library, { since, bulk, only });
  if ('problem' in history) return complain(fill(words.problem[history.problem], { folder, said: history.said }), 1);
  if (write && history.shallow) return complain(words.shallowWrite, 1);
  const told = history.entries.map(({ entry, found }) => ({
    entry,
    found: found.map((one) => ({ ...one, note: one.note || historyWordsIn(library.leading).untold })),
  }));
  const planned: PlannedChanges[] = asked.versions ? told.map(withVersions) : told;
  let refused: RefusedFile[] = [];
  if (write) {
    try {
      refused = writeChanges(library, planned);
    } catch (error) {
      return complain(fill(words.unwritable, { reason: (error as Error).message }), 1);
    }
  }
  const report = { history, planned, refused, written: write, bulk };
  process.stdout.write(asked.json ? historyJson(report) : historyText(report, language));
  return refused.length > 0 ? 1 : 0;
}

/** Names of entries that do not exist, each with the nearest one that does. */
function unknownNames(library: Library, only: readonly string[]): { found: string; right: string | undefined }[] {
  const names = library.entries.map(({ kind, id }) => `${kind}/${id}`);
  return only.filter((one) => !names.includes(one)).map((found) => ({ found, right: nearest(found, names) }));
}

interface Asked {
  write: boolean;
  versions: boolean;
  json: boolean;
  since: string | undefined;
  bulk: string;
  only: string[];
  language: Language | undefined;
}

/** The command line; nothing where it cannot be understood. */
function readArgs(args: string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const options = { write: flag, versions: flag, json: flag, since: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, bulk: { type: 'string', default: '20' } },
    });
    const language = languages.find((one) => one === values.lang);
    if (values.lang !== undefined && !language) return;
    const { write, versions, json, since, bulk } = values;
    return { write, versions, json, since, bulk, language, only: positionals.map((one) => one.replace(/\/$/, '')) };
  } catch {
    return;
  }
}

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text}\n`);
  return code;
}
