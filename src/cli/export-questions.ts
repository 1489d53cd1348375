import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { giftFile } from '../exports/questions/gift.ts';
import { itemsOf } from '../exports/questions/items.ts';
import { qtiPackage } from '../exports/questions/qti.ts';
import { fill } from '../i18n/fill.ts';
import { questionExchangeWordsIn } from '../i18n/question-exchange-words.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import type { Loss } from '../model/exchange/questions/item.ts';
import { nearest } from '../model/nearest.ts';
import { lossData, lossText } from './question-report.ts';

const formats = { gift: giftFile, qti21: qtiPackage };

interface Asked {
  format: keyof typeof formats;
  lesson: string | undefined;
  path: string | undefined;
  out: string;
  json: boolean;
  language: Language;
}

/**
 * `lotse export questions --format gift|qti21 --out DIR`: the questions of all lessons, of one, or of a path, as one file named after them
 * and the language. What the format cannot hold is named. `--lang` is the language of questions and messages.
 * @returns 0 if written, 1 if the content has errors or there is nothing to write, 2 if the command line makes no sense
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(questionExchangeWordsIn('de').exportUsage, 2);
  const { format, lesson, path, out, language } = asked;
  const words = questionExchangeWordsIn(language);
  const content = readContent(contentFolder());
  const { findings, library } = checkContent(content, today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return complain(words.broken + reportText(errors, language, library?.entries.length ?? 0), 1);
  const known = library.of('lessons').map(({ id }) => id);
  if (lesson !== undefined && !known.includes(lesson))
    return complain(`${fill(words.noLesson, { id: lesson, right: nearest(lesson, known) })}\n`, 1);
  const way = path === undefined ? undefined : library.get('paths', path);
  const paths = library.of('paths').map(({ id }) => id);
  if (path !== undefined && !way) return complain(`${fill(words.noPath, { id: path, right: nearest(path, paths) })}\n`, 1);
  const losses: Loss[] = [];
  const sets = (lesson !== undefined ? [lesson] : (way?.facts.lessons ?? known)).flatMap((id) => {
    const doc = content.entries.find((entry) => entry.kind === 'lessons' && entry.id === id)?.docs[language];
    if (!doc) return [];
    const { set, losses: left } = itemsOf(library, id, doc);
    losses.push(...left);
    return set.items.length > 0 ? [set] : [];
  });
  if (sets.length === 0) return complain(`${words.noQuestions}\n`, 1);
  const file = formats[format](sets, `${lesson ?? path ?? 'questions'}-${language}`, losses);
  try {
    const written = writeFiles(out, [file]);
    const n = sets.reduce((sum, { items }) => sum + items.length, 0);
    const report = [
      fill(words.counted, { n }),
      lossText(losses, language),
      [words.written, ...written.map((one) => `  ${one}`)].join('\n'),
    ];
    process.stdout.write(
      asked.json
        ? `${JSON.stringify({ questions: n, report: lossData(losses, language), written }, null, 2)}\n`
        : `${report.filter(Boolean).join('\n\n')}\n`,
    );
    return 0;
  } catch (error) {
    return complain(`${fill(words.unwritable, { reason: (error as Error).message })}\n`, 1);
  }
}

function readArgs(args: string[]): Asked | undefined {
  const word = { type: 'string' } as const;
  const options = {
    format: word,
    lesson: word,
    path: word,
    out: word,
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'de' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const format = (Object.keys(formats) as (keyof typeof formats)[]).find((one) => one === values.format);
    const language = languages.find((one) => one === values.lang);
    if (positionals.join(' ') !== 'questions' || !format || !language || !values.out) return;
    if (values.lesson !== undefined && values.path !== undefined) return;
    return { format, lesson: values.lesson, path: values.path, out: values.out, json: values.json, language };
  } catch {
    return;
  }
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
