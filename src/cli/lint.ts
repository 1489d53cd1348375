import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { type Linted, lintFile } from '../build/lint-file.ts';
import { textKind } from '../build/lint-text.ts';
import { filesOf, isFolder } from '../build/lint-walk.ts';
import { fill } from '../i18n/fill.ts';
import { lintWordsIn } from '../i18n/lint-words.ts';
import { type Language, languages } from '../model/entry.ts';
import { type LintWords, lintWords } from '../model/lint.ts';
import { readLibrary } from '../model/read-library.ts';
import { lintJson, lintText } from './lint-report.ts';

/**
 * `lotse lint FILE… [--json] [--lang de|en] [--fix]`: deprecated and forbidden labels and other spellings than the glossary’s,
 * in any text, with place, word to use and reason. Folders are read whole.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  const language = asked?.language ?? 'de';
  const words = lintWordsIn(language);
  if (!asked) return complain(words.usage, 2);
  if (asked.files.length === 0) return complain(`${words.usage}\n${words.noFiles}`, 2);
  const unknown = asked.files.filter((file) => !textKind(file) && !isFolder(file));
  if (unknown.length > 0) return complain(unknown.map((file) => fill(words.unknownKind, { file })).join('\n'), 2);

  const folder = contentFolder();
  const { library, findings } = readLibrary(readContent(folder));
  if (!library) return complain(fill(words.content, { folder }), 1);
  if (findings.some((finding) => finding.severity === 'error')) complain(fill(words.partial, { folder }), 1);
  if (library.of('terms').length === 0) complain(fill(words.noTerms, { folder }), 1);

  const known = new Map<Language, LintWords>();
  const wordsOf = (spoken: Language) => {
    const made = known.get(spoken) ?? lintWords(library, spoken);
    known.set(spoken, made);
    return made;
  };
  const options = { wordsOf, language: asked.language, leading: library.leading, content: folder, fix: asked.fix };
  const files: Linted[] = [];
  // One after the other: a file named twice by a link must see what was mended.
  for (const file of filesOf(asked.files)) files.push(await lintFile(file, options));
  process.stdout.write(asked.json ? lintJson(files, language) : lintText(files, language));
  return files.some((file) => file.refused || file.left.length > 0) ? 1 : 0;
}

/** The command line; nothing where it cannot be understood. */
function readArgs(args: string[]): { files: string[]; json: boolean; fix: boolean; language: Language | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, fix: { type: 'boolean', default: false }, lang: { type: 'string' } },
    });
    const language = languages.find((one) => one === values.lang);
    if (values.lang !== undefined && !language) return;
    return { files: positionals, json: values.json, fix: values.fix, language };
  } catch {
    return;
  }
}

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text}\n`);
  return code;
}
