import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { newEntry } from '../build/new-entry.ts';
import { reportJson, reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { fill } from '../i18n/fill.ts';
import { type ImportEntryWording, importEntryWordsIn } from '../i18n/import-entry-words.ts';
import { type Language, languages } from '../model/entry.ts';

/** Largest file that is read at all: a hundred times what a form makes. */
const mostBytes = 500_000;

interface Asked {
  file: string;
  write: boolean;
  id: string | undefined;
  json: boolean;
  language: Language;
}

/**
 * `lotse import entry FILE`: says whether a file that a form made can become an entry, and with `--write` makes it one.
 * What is there already is never written over.
 * @returns 0 if the entry was or could be written, 1 if it was refused, 2 if the command line makes no sense
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(importEntryWordsIn('de').usage, 2);
  const { language } = asked;
  const words = importEntryWordsIn(language);
  const text = readText(asked.file, words);
  if ('wrong' in text) return complain(`${text.wrong}\n`, 1);
  const folder = contentFolder();
  const day = today() ?? new Date().toISOString().slice(0, 10);
  const entry = newEntry(folder, readContent(folder), { name: basename(asked.file), text: text.right }, asked.id, day);
  if ('code' in entry) {
    const { found = '', leading = '' } = entry.params;
    const named = entry.code === 'leading' && { found: words.languages[found as Language], leading: words.languages[leading as Language] };
    return complain(`${fill(words[entry.code], { ...entry.params, ...named })}\n`, 1);
  }
  const failed = entry.findings.some(({ severity }) => severity === 'error');
  const written = asked.write && !failed;
  if (written) {
    try {
      writeFiles(folder, [entry]);
    } catch (error) {
      return complain(`${fill(words.unwritable, { reason: (error as Error).message })}\n`, 1);
    }
  }
  if (asked.json) {
    const data = { target: entry.target, written, left: entry.left, findings: JSON.parse(reportJson(entry.findings, language)) };
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  if (entry.left.length > 0) process.stdout.write(`${fill(words.left, { leading: entry.leading, names: entry.left.join(', ') })}\n`);
  if (entry.findings.length > 0) process.stdout.write(`${reportText(entry.findings, language, 1)}\n`);
  if (failed) return complain(`${words.errors}\n`, 1);
  process.stdout.write(`${fill(written ? words.written : words.dry, { target: entry.target })}\n`);
  return 0;
}

function readArgs(args: string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const options = { write: flag, json: flag, id: { type: 'string' }, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, file, ...more] = positionals;
    const language = languages.find((one) => one === values.lang);
    if (what !== 'entry' || !file || more.length > 0 || !language) return;
    return { file, write: values.write, id: values.id, json: values.json, language };
  } catch {
    return;
  }
}

/** The file's text, or what is wrong with it. */
function readText(file: string, words: ImportEntryWording): { right: string } | { wrong: string } {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return { wrong: fill(words.noFile, { file }) };
  if (stats.isDirectory()) return { wrong: fill(words.folder, { file }) };
  if (stats.size > mostBytes) return { wrong: fill(words.tooBig, { file, found: Math.round(stats.size / 1000), right: mostBytes / 1000 }) };
  try {
    return { right: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    return { wrong: fill(words.unreadable, { file, reason: (error as Error).message }) };
  }
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
