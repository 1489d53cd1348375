import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { processBpmn } from '../exports/bpmn/bpmn.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import { nearest } from '../model/nearest.ts';

const usage = 'lotse export bpmn PROZESS [--out ORDNER] [--lang de|en]\n';

const messages = {
  de: {
    broken: 'Nichts exportiert, denn der Inhalt hat Fehler:\n\n',
    unknown: (id: string, right: string) => `Den Prozess „${id}“ gibt es nicht.${right && ` Gemeint: ${right}?`}\n`,
    unwritable: 'Nichts exportiert, denn der Ordner lässt sich nicht beschreiben: ',
  },
  en: {
    broken: 'Nothing exported, because the content has errors:\n\n',
    unknown: (id: string, right: string) => `There is no process “${id}”.${right && ` Did you mean ${right}?`}\n`,
    unwritable: 'Nothing exported, because the folder cannot be written to: ',
  },
};

/**
 * `lotse export bpmn <process-id>`: the process as BPMN 2.0 on stdout, or as `<id>.bpmn` in a folder. `--lang` is the language of the
 * process’ words and of messages.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(usage, 2);
  const { id, out, language } = asked;
  const say = messages[language];
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return complain(say.broken + reportText(errors, language, library?.entries.length ?? 0), 1);
  const entry = library.get('processes', id);
  if (!entry)
    return complain(
      say.unknown(
        id,
        nearest(
          id,
          library.of('processes').map((one) => one.id),
        ) ?? '',
      ),
      1,
    );
  const file = processBpmn(library, entry, language);
  if (out === undefined) {
    process.stdout.write(file.body);
    return 0;
  }
  try {
    process.stdout.write(`${writeFiles(out, [file]).join('\n')}\n`);
    return 0;
  } catch (error) {
    return complain(`${say.unwritable}${(error as Error).message}\n`, 1);
  }
}

function readArgs(args: string[]): { id: string; out: string | undefined; language: Language } | undefined {
  const options = { out: { type: 'string' }, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, id, ...more] = positionals;
    const language = languages.find((one) => one === values.lang);
    if (what !== 'bpmn' || !id || more.length > 0 || !language || values.out === '') return;
    return { id, out: values.out, language };
  } catch {
    return;
  }
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
