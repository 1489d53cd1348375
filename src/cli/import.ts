import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { planTerms } from '../build/import-terms.ts';
import { today } from '../build/today.ts';
import { repairImport, writeTerms } from '../build/write-terms.ts';
import { bpmnWordsIn } from '../i18n/bpmn-words.ts';
import { evidenceImportWordsIn } from '../i18n/evidence-import-words.ts';
import { fill } from '../i18n/fill.ts';
import { importEntryWordsIn } from '../i18n/import-entry-words.ts';
import { type ImportWording, importWordsIn } from '../i18n/import-words.ts';
import { detectFormat, type ImportFormat, importFormats } from '../imports/terms/detect.ts';
import { termReaders } from '../imports/terms/formats.ts';
import { type ImportRead, unreadable } from '../imports/terms/read.ts';
import { type Language, languages } from '../model/entry.ts';
import { readLibrary } from '../model/read-library.ts';
import { importJson, importText } from './import-report.ts';

/** Largest file that is read at all; ten times what a glossary of 50,000 rows needs. */
const mostBytes = 100_000_000;

/**
 * `lotse import terms FILE`: shows what a file would change in the content, and with `--write` changes it.
 * @returns 0 if nothing conflicts and nothing was refused, 1 otherwise, 2 if the command line makes no sense
 */
export async function run(args: string[]): Promise<number> {
  const what = args.find((word) => !word.startsWith('-'));
  if (what === 'bpmn') return (await import('./import-bpmn.ts')).run(args);
  if (what === 'evidence') return (await import('./import-evidence.ts')).run(args);
  if (what === 'entry') return (await import('./import-entry.ts')).run(args);
  if (what === 'questions') return (await import('./import-questions.ts')).run(args);
  const asked = readArgs(args);
  if (!asked) {
    const others = what === 'terms' ? '' : bpmnWordsIn('de').usage + evidenceImportWordsIn('de').usage + importEntryWordsIn('de').usage;
    return complain(importWordsIn('de').usage + others, 2);
  }
  const words = importWordsIn(asked.language);
  const file = readFile(asked.file, words);
  if (typeof file === 'string') return complain(`${file}\n`, 1);

  const folder = contentFolder();
  if (asked.write) repairImport(folder);
  const content = readContent(folder);
  const { library, findings } = readLibrary(content);
  if (!library) return complain(`${fill(words.content, { folder })}\n`, 1);
  if (findings.some(({ severity }) => severity === 'error')) complain(`${fill(words.brokenContent, { folder })}\n`, 1);

  const read = await readTerms(file, asked, { languages: library.site.languages, idBase: library.site.idBase });
  const { plan, files } = planTerms(read, folder, content, library, {
    force: asked.force,
    language: asked.language,
    today: today() ?? clockDay(),
  });
  let written: string[] | undefined;
  if (asked.write) {
    try {
      written = files.length > 0 ? writeTerms(folder, files) : [];
    } catch (error) {
      return complain(`${fill(words.unwritable, { reason: (error as Error).message })}\n`, 1);
    }
  }
  process.stdout.write(asked.json ? importJson(plan, written, asked.language) : importText(plan, written, asked.language));
  return plan.refused.length > 0 || plan.conflicting.length > 0 ? 1 : 0;
}

/** Importing is done by somebody on a day, not by a build: without `LOTSE_TODAY` the calendar says which. */
const clockDay = (): string => new Date().toISOString().slice(0, 10);

interface Asked {
  file: string;
  write: boolean;
  force: boolean;
  json: boolean;
  format: ImportFormat | undefined;
  sheet: string | undefined;
  spoken: Language | undefined;
  language: Language;
}

/** What a command line asks for; nothing if it makes no sense. */
function readArgs(args: string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const word = { type: 'string' } as const;
  const options = {
    write: flag,
    force: flag,
    json: flag,
    format: word,
    sheet: word,
    language: word,
    lang: { type: 'string', default: 'de' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, file, ...more] = positionals;
    const language = languages.find((one) => one === values.lang);
    const spoken = languages.find((one) => one === values.language);
    const format = importFormats.find((one) => one === values.format);
    if (what !== 'terms' || !file || more.length > 0 || !language) return;
    if ((values.language !== undefined && !spoken) || (values.format !== undefined && !format) || values.sheet === '') return;
    return { file, write: values.write, force: values.force, json: values.json, format, sheet: values.sheet, spoken, language };
  } catch {
    return;
  }
}

/** The file, or what is wrong with it. */
function readFile(file: string, words: ImportWording): { bytes: Uint8Array; name: string } | string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return fill(words.noFile, { file });
  if (stats.isDirectory()) return fill(words.folder, { file });
  if (stats.size > mostBytes) return fill(words.tooBig, { file, found: Math.round(stats.size / 1e6), right: mostBytes / 1e6 });
  try {
    return { bytes: readFileSync(file), name: basename(file) };
  } catch (error) {
    return fill(words.unreadable, { file, reason: (error as Error).message });
  }
}

/** Reads the file in the format asked for, or in that of its bytes. Whatever happens there is bad input, never a crash. */
async function readTerms(
  { bytes, name }: { bytes: Uint8Array; name: string },
  asked: Asked,
  site: { languages: Language[]; idBase: string | undefined },
): Promise<ImportRead> {
  const format = asked.format ?? detectFormat(bytes, name);
  if (typeof format !== 'string') return unreadable(format);
  try {
    return await termReaders[format](bytes, { ...site, language: asked.spoken, sheet: asked.sheet });
  } catch (error) {
    return unreadable({ code: 'unreadable', params: { reason: (error as Error).message } });
  }
}

function complain(text: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(text);
  return code;
}
