import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import type { ExportFile } from '../exports/export-file.ts';
import { termFormats } from '../exports/terms/formats.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';

const usage = 'lotse export terms --format json|csv|skos|tbx [--out DIR] [--lang de|en]\n';

const messages = {
  de: {
    xlsx: 'XLSX gibt es noch nicht. Excel öffnet auch CSV: --format csv.\n',
    broken: 'Nichts exportiert, denn der Inhalt hat Fehler:\n\n',
    empty: 'Nichts exportiert, denn der Inhalt hat keine Begriffe, und TBX verlangt mindestens einen.\n',
    unwritable: 'Nichts exportiert, denn der Ordner lässt sich nicht beschreiben: ',
  },
  en: {
    xlsx: 'There is no XLSX yet. Excel opens CSV too: --format csv.\n',
    broken: 'Nothing exported, because the content has errors:\n\n',
    empty: 'Nothing exported, because the content has no terms, and TBX asks for one at least.\n',
    unwritable: 'Nothing exported, because the folder cannot be written to: ',
  },
};

/** `lotse export terms --format …`: the body on stdout, or files in a folder. Refuses content with errors. */
export async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (!asked) return fail(2, usage);
  const { format, out, language } = asked;
  const say = messages[language];
  if (format === 'xlsx') return fail(2, say.xlsx);
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return fail(1, say.broken + reportText(errors, language, library?.entries.length ?? 0));
  const files = termFormats[format](library);
  if (files.length === 0) return fail(1, say.empty);
  if (out === undefined) process.stdout.write(files.map(({ body }) => body).join(''));
  else return written(out, files, say.unwritable);
  return 0;
}

function written(out: string, files: ExportFile[], unwritable: string): number {
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
function read(args: string[]): { format: keyof typeof termFormats | 'xlsx'; out: string | undefined; language: Language } | undefined {
  const options = { format: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const format = [...(Object.keys(termFormats) as (keyof typeof termFormats)[]), 'xlsx' as const].find((one) => one === values.format);
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
