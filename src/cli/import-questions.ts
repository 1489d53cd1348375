import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { fill } from '../i18n/fill.ts';
import { type QuestionExchangeWording, questionExchangeWordsIn } from '../i18n/question-exchange-words.ts';
import { type DraftSite, lessonDraft } from '../imports/questions/draft.ts';
import { readQuestions } from '../imports/questions/read.ts';
import type { QuestionImport } from '../imports/questions/said.ts';
import { type Language, languages } from '../model/entry.ts';
import { readLibrary } from '../model/read-library.ts';
import { lossData, lossText } from './question-report.ts';

/** Largest file that is read at all. */
const mostBytes = 50_000_000;

interface Asked {
  file: string;
  /** Folder drafts go to; undefined for a preview. */
  out: string | undefined;
  json: boolean;
  /** Language of the questions; that of messages without it. */
  spoken: Language | undefined;
  language: Language;
}

/**
 * `lotse import questions FILE`: shows which lesson drafts a GIFT or QTI 2.1 file gives and what they could not carry; writes them with
 * `--out DIR` or, into the content, with `--write`. A lesson that is there already stays as it is.
 * @returns 0 if every draft was or could be written, 1 if the file cannot be read or holds none, 2 if the command line makes no sense
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(questionExchangeWordsIn('de').importUsage, 2);
  const words = questionExchangeWordsIn(asked.language);
  const bytes = readFile(asked.file, words);
  if (typeof bytes === 'string') return complain(`${bytes}\n`, 1);
  const site = siteFor(asked);
  const read = readQuestions(bytes, basename(asked.file, extname(asked.file)), site.language);
  if (read.refusal) {
    const sentence = fill(words.refusals[read.refusal.code], read.refusal.params);
    if (asked.json)
      process.stdout.write(
        `${JSON.stringify({ refusal: { ...read.refusal, sentence }, drafts: [], report: lossData(read.losses, asked.language), written: [] }, null, 2)}\n`,
      );
    return complain(`${sentence}\n`, 1);
  }
  const drafts = read.sets.map((set) => ({ set, file: lessonDraft(set, site, read.losses) }));
  const target = asked.out ?? '';
  const taken = asked.out === undefined ? [] : drafts.filter(({ file }) => existsSync(join(target, file.path)));
  const fresh = drafts.filter((one) => !taken.includes(one));
  let written: string[] | undefined;
  if (asked.out !== undefined) {
    try {
      written = writeFiles(
        asked.out,
        fresh.map(({ file }) => file),
      );
    } catch (error) {
      return complain(`${fill(words.unwritable, { reason: (error as Error).message })}\n`, 1);
    }
  }
  for (const { file } of taken) complain(`${fill(words.exists, { found: join(target, file.path) })}\n`, 1);
  process.stdout.write(asked.json ? json(read, written, asked.language) : text(read, written, asked.language));
  return drafts.length > 0 && taken.length === 0 ? 0 : 1;
}

function readArgs(args: string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const word = { type: 'string' } as const;
  const options = { out: word, write: flag, json: flag, language: word, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, file, ...more] = positionals;
    const language = languages.find((one) => one === values.lang);
    const spoken = languages.find((one) => one === values.language);
    if (what !== 'questions' || !file || more.length > 0 || !language || values.out === '') return;
    if (values.language !== undefined && !spoken) return;
    return { file, out: values.out ?? (values.write ? join(contentFolder(), 'lessons') : undefined), json: values.json, spoken, language };
  } catch {
    return;
  }
}

function readFile(file: string, words: QuestionExchangeWording): Uint8Array | string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return fill(words.noFile, { file });
  if (stats.isDirectory()) return fill(words.folder, { file });
  if (stats.size > mostBytes) return fill(words.tooBig, { file, found: Math.round(stats.size / 1e6), right: mostBytes / 1e6 });
  try {
    return readFileSync(file);
  } catch (error) {
    return fill(words.unreadable, { file, reason: (error as Error).message });
  }
}

/** The site the draft goes to. Without a readable one its language leads. */
function siteFor({ spoken, language }: Asked): DraftSite {
  const day = today() ?? new Date().toISOString().slice(0, 10);
  const own = spoken ?? language;
  try {
    const { library } = readLibrary(readContent(contentFolder()));
    const owner = Object.keys(library?.site.owners ?? {})[0];
    return { language: own, leading: library?.leading ?? own, ...(owner && { owner }), today: day };
  } catch {
    return { language: own, leading: own, today: day };
  }
}

function text({ sets, losses }: QuestionImport, written: readonly string[] | undefined, language: Language): string {
  const words = questionExchangeWordsIn(language);
  const rows = sets.map(({ id, title, items }) => `  ${fill(words.draft, { id, title, n: items.length })}`);
  const head = sets.length > 0 ? [`${words.drafts} (${sets.length})`, ...rows].join('\n') : words.none;
  const foot = written ? [words.written, ...written.map((path) => `  ${path}`)].join('\n') : sets.length > 0 ? words.dry : '';
  return `${[head, lossText(losses, language), foot].filter(Boolean).join('\n\n')}\n`;
}

function json({ sets, losses }: QuestionImport, written: readonly string[] | undefined, language: Language): string {
  const drafts = sets.map(({ id, title, items }) => ({ id, title, questions: items.map(({ id, kind }) => ({ id, kind })) }));
  return `${JSON.stringify({ drafts, report: lossData(losses, language), written: written ?? [] }, null, 2)}\n`;
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
