import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, evidenceFile, readContent } from '../build/content-fs.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { type EvidenceImportWords, evidenceImportWordsIn } from '../i18n/evidence-import-words.ts';
import { counted, fill } from '../i18n/fill.ts';
import { importSentence, importWordsIn } from '../i18n/import-words.ts';
import { type EvidenceLoss, type Gathered, gather } from '../imports/evidence/gather.ts';
import { type Mapping, mappingOf, readPairs } from '../imports/evidence/mapping.ts';
import { type Merged, mergeEvidence } from '../imports/evidence/merge.ts';
import { placesOf } from '../imports/evidence/places.ts';
import { readSource } from '../imports/evidence/read-source.ts';
import { measureIn } from '../imports/evidence/values.ts';
import { type Language, languages } from '../model/entry.ts';
import { measures } from '../model/evidence/measures.ts';
import type { Entry, Library } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import { readLibrary } from '../model/read-library.ts';

/** Largest file that is read at all. */
const mostBytes = 100_000_000;
const kindsMeasured = ['processes', 'touchpoints', 'journeys'] as const;

/** Importing is done by somebody on a day, not by a build: without `LOTSE_TODAY` the calendar says which. */
const clockDay = (): string => new Date().toISOString().slice(0, 10);
const perMonth = (code: EvidenceLoss['code']): boolean => code === 'few' || code === 'unfinished';

interface Asked {
  file: string;
  pairs: [string, string][];
  entry: string | undefined;
  sheet: string | undefined;
  write: boolean;
  json: boolean;
  language: Language;
}

/** A file that would be written. */
interface Target extends Merged {
  /** Within the content folder. */
  path: string;
}

/**
 * `lotse import evidence FILE --map …`: gathers a survey or CRM export by month, shows what would go into which `evidence.csv` and
 * what is lost; with `--write` it writes. Rows without `--entry` go beside the touchpoint they name.
 * @returns 0 if nothing is lost, 1 if something is or the file cannot be read, 2 if the command line makes no sense
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(evidenceImportWordsIn('de').usage, 2);
  const { language } = asked;
  const words = evidenceImportWordsIn(language);
  const shared = importWordsIn(language);
  const folder = contentFolder();
  const content = readContent(folder);
  const { library, findings } = readLibrary(content);
  if (!library) return complain(`${fill(shared.content, { folder })}\n`, 1);
  const entry = entryFor(asked.entry, library, words);
  if (typeof entry === 'string') return complain(`${entry}\n`, 2);

  const bytes = readFile(asked.file);
  if ('code' in bytes) return complain(`${fill(shared[bytes.code], bytes.params)}\n`, 1);
  const table = await readSource(bytes, basename(asked.file), asked.sheet).catch((error: Error) => ({
    code: 'unreadable' as const,
    params: { reason: error.message },
  }));
  if ('code' in table) return complain(`${table.code === 'unknown-format' ? words.wrongFormat : importSentence(table, language)}\n`, 1);
  const names = (table.rows[0]?.cells ?? []).map((cell) => cell.trim());
  const { mapping, faults } = mappingOf(asked.pairs, names);
  const missing = missingKeys(mapping).filter((key) => !faults.some((fault) => 'of' in fault && fault.of === key));
  if (faults.length + missing.length > 0) {
    const said = faults.map((fault) =>
      'key' in fault
        ? fill(words.unknownKey, fault)
        : fill(words.unknownColumn, { ...fault, names: names.filter(Boolean).join(', ').slice(0, 500) }),
    );
    return complain(`${[...said, ...missing.map((key) => fill(words.missingKey, { key }))].join('\n')}\n`, 2);
  }

  const gathered = gather(table, mapping, placesOf(library, entry), basename(asked.file), today() ?? clockDay());
  const targets = targetsOf(gathered.rows, entry, folder);
  const broken = targets.find(({ path }) => findings.some(({ file }) => file.endsWith(path)));
  if (broken) return complain(`${fill(words.brokenFile, { file: broken.path })}\n`, 1);
  let written: string[] | undefined;
  if (asked.write) {
    try {
      const fresh = targets.filter(({ added, changed }) => added + changed > 0);
      written = writeFiles(
        folder,
        fresh.map(({ path, text }) => ({ path, body: text })),
      );
    } catch (error) {
      return complain(`${fill(shared.unwritable, { reason: (error as Error).message })}\n`, 1);
    }
  }
  const report = { file: asked.file, read: gathered.read, targets, rows: gathered.rows, losses: gathered.losses, written };
  process.stdout.write(asked.json ? json(report, words) : text(report, words));
  return gathered.losses.length > 0 || gathered.rows.length === 0 ? 1 : 0;
}

function readArgs(args: string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const word = { type: 'string' } as const;
  const options = { map: word, entry: word, sheet: word, write: flag, json: flag, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, file, ...more] = positionals;
    const language = languages.find((one) => one === values.lang);
    const pairs = readPairs(values.map ?? '');
    if (what !== 'evidence' || !file || more.length > 0 || !language || !pairs) return;
    return { file, pairs, entry: values.entry, sheet: values.sheet, write: values.write, json: values.json, language };
  } catch {
    return;
  }
}

/** The entry asked for, or what is wrong with it; nothing if none was. */
function entryFor(asked: string | undefined, library: Library, words: EvidenceImportWords): Entry | undefined | string {
  if (asked === undefined) return;
  const [kind = '', id = ''] = asked.replace(/\/$/, '').split('/');
  const measured = kindsMeasured.find((one) => one === kind);
  if (!measured) return fill(words.wrongKind, { entry: asked });
  const near = library.of(measured).map((one) => one.id);
  return (library.get(measured, id) as Entry | undefined) ?? fill(words.noEntry, { entry: asked, right: nearest(id, near) ?? '' });
}

/** Keys without which no row gives a figure. Counted measures need no value: a row is a case. */
function missingKeys(mapping: Mapping): string[] {
  const measure = mapping.measure && 'word' in mapping.measure ? measureIn(mapping.measure.word) : undefined;
  const counts = measure !== undefined && measures[measure].combine === 'sum';
  return (['date', 'measure', ...(counts ? [] : (['value'] as const))] as const).filter((key) => !mapping[key]);
}

function readFile(
  file: string,
): Uint8Array | { code: 'noFile' | 'folder' | 'tooBig' | 'unreadable'; params: Record<string, string | number> } {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return { code: 'noFile', params: { file } };
  if (stats.isDirectory()) return { code: 'folder', params: { file } };
  if (stats.size > mostBytes) return { code: 'tooBig', params: { file, found: Math.round(stats.size / 1e6), right: mostBytes / 1e6 } };
  try {
    return readFileSync(file);
  } catch (error) {
    return { code: 'unreadable', params: { file, reason: (error as Error).message } };
  }
}

/** Rows by the file they go to. Beside their own touchpoint they need not name it. */
function targetsOf(rows: readonly Gathered[], entry: Entry | undefined, folder: string): Target[] {
  const groups = Map.groupBy(rows, ({ touchpoint }) => (entry ? `${entry.kind}/${entry.id}` : `touchpoints/${touchpoint}`));
  return [...groups].map(([name, group]) => {
    const path = `${name}/${evidenceFile}`;
    const file = join(folder, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const own = group.map(
      ({ touchpoint, ...row }): Gathered =>
        touchpoint === undefined || name === `touchpoints/${touchpoint}` ? row : { ...row, touchpoint },
    );
    return { path, ...mergeEvidence(before, own) };
  });
}

interface Report {
  file: string;
  read: number;
  targets: readonly Target[];
  rows: readonly Gathered[];
  losses: readonly EvidenceLoss[];
  written: readonly string[] | undefined;
}

function text({ file, read, targets, losses, written }: Report, words: EvidenceImportWords): string {
  const lost = losses.map(
    ({ code, count, at, found }) =>
      `  ${counted(perMonth(code) ? words.months : words.rows, count).padEnd(12)}${words.losses[code]} (${fill(perMonth(code) ? words.month : words.row, { at })}${found ? `: ${found}` : ''})`,
  );
  return `${[
    fill(words.header, { file, n: counted(words.rows, read) }),
    ...targets.map(({ path, added, changed, unchanged }) => `  ${fill(words.target, { file: path, added, changed, unchanged })}`),
    ...(targets.length === 0 ? [words.nothing] : []),
    ...(lost.length > 0 ? ['', words.lossesTitle, ...lost] : []),
    '',
    written ? fill(words.written, { files: written.join(', ') || '–' }) : words.dry,
  ].join('\n')}\n`;
}

function json({ read, targets, rows, losses, written }: Report, words: EvidenceImportWords): string {
  const data = {
    read,
    rows,
    files: targets.map(({ path, added, changed, unchanged }) => ({ path, added, changed, unchanged })),
    losses: losses.map((loss) => ({ ...loss, what: words.losses[loss.code] })),
    written: written ?? [],
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function complain(words: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(words);
  return code;
}
