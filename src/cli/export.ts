import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { lmsKinds } from '../components/lessons/lms/session.ts';
import type { ExportFile } from '../exports/export-file.ts';
import { termFormats } from '../exports/terms/formats.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';

const usage = 'lotse export terms --format json|csv|xlsx|skos|tbx [--out DIR] [--lang de|en]\n';

const messages = {
  de: {
    terminal: 'Eine Arbeitsmappe lässt sich nicht im Terminal anzeigen. Nenne einen Ordner: --out DIR.\n',
    broken: 'Nichts exportiert, denn der Inhalt hat Fehler:\n\n',
    empty: 'Nichts exportiert, denn der Inhalt hat keine Begriffe, und TBX verlangt mindestens einen.\n',
    unwritable: 'Nichts exportiert, denn der Ordner lässt sich nicht beschreiben: ',
  },
  en: {
    terminal: 'A workbook cannot be shown in a terminal. Name a folder: --out DIR.\n',
    broken: 'Nothing exported, because the content has errors:\n\n',
    empty: 'Nothing exported, because the content has no terms, and TBX asks for one at least.\n',
    unwritable: 'Nothing exported, because the folder cannot be written to: ',
  },
};

/** `lotse export terms --format …`: the body on stdout, or files in a folder. Refuses content with errors. */
export async function run(args: string[]): Promise<number> {
  if (args.find((word) => !word.startsWith('-')) === 'video') return (await import('./export-video.ts')).run(args);
  if (args.find((word) => !word.startsWith('-')) === 'bpmn') return (await import('./export-bpmn.ts')).run(args);
  if (args.find((word) => !word.startsWith('-')) === 'teams') return (await import('./export-teams.ts')).run(args);
  if (args[0] === 'questions') return (await import('./export-questions.ts')).run(args);
  if (lmsKinds.some((kind) => kind === args.find((word) => !word.startsWith('-')))) return (await import('./export-package.ts')).run(args);
  const asked = read(args);
  if (!asked) return fail(2, usage);
  const { format, out, language } = asked;
  const say = messages[language];
  if (format === 'xlsx' && out === undefined && process.stdout.isTTY) return fail(2, say.terminal);
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return fail(1, say.broken + reportText(errors, language, library?.entries.length ?? 0));
  const files = await termFormats[format](library);
  if (files.length === 0) return fail(1, say.empty);
  if (out !== undefined) return written(out, files, say.unwritable);
  for (const { body } of files) process.stdout.write(body);
  return 0;
}

function written(out: string, files: readonly ExportFile<string | Uint8Array>[], unwritable: string): number {
  try {
    process.stdout.write(
      writeFiles(out, files)
        .map((path) => `${path}\n`)
        .join(''),
    );
    return 0;
  } catch (error) {
    return fail(1, `${unwritable}${(error as Error).message}\n`);
  }
}

/** What a command line asks for; undefined if it makes no sense. */
function read(args: string[]): { format: keyof typeof termFormats; out: string | undefined; language: Language } | undefined {
  const options = { format: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const format = (Object.keys(termFormats) as (keyof typeof termFormats)[]).find((one) => one === values.format);
    const language = languages.find((one) => one === values.lang);
    if (positionals.join(' ') !== 'terms' || !format || !language || values.out === '') return;
    return { format, out: values.out, language };
  } catch {
    return;
  }
}

function fail(code: 1 | 2, message: string): number {
  process.stderr.write(message);
  return code;
}
