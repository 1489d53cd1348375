import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { bpmnSentence } from '../i18n/bpmn-said.ts';
import { bpmnType } from '../i18n/bpmn-types.ts';
import { type BpmnWording, bpmnWordsIn } from '../i18n/bpmn-words.ts';
import { fill } from '../i18n/fill.ts';
import { importSentence } from '../i18n/import-words.ts';
import type { Draft, Site } from '../imports/bpmn/draft.ts';
import { type BpmnImport, importBpmn } from '../imports/bpmn/import.ts';
import { bpmnNamespace } from '../imports/bpmn/read.ts';
import { type Level, type Remark, remark } from '../imports/bpmn/report.ts';
import { draftFiles } from '../imports/bpmn/yaml.ts';
import { type Language, languages } from '../model/entry.ts';
import { readLibrary } from '../model/read-library.ts';

/** Largest file that is read at all. */
const mostBytes = 50_000_000;
const mostLines = 60;

interface Asked {
  file: string;
  /** Folder drafts go to; undefined for a preview. */
  out: string | undefined;
  json: boolean;
  /** Language of the draft’s words. */
  spoken: Language | undefined;
  language: Language;
}

/**
 * `lotse import bpmn FILE`: shows which drafts a BPMN 2.0 file gives and what they could not carry; writes them with `--out DIR` or, into
 * the content, with `--write`. An entry that is there already stays as it is.
 * @returns 0 if every draft was or could be written, 1 if the file cannot be read or holds none, 2 if the command line makes no sense
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(bpmnWordsIn('de').usage, 2);
  const words = bpmnWordsIn(asked.language);
  const bytes = readFile(asked.file, words);
  if (typeof bytes === 'string') return complain(`${bytes}\n`, 1);
  const read = importBpmn(bytes, basename(asked.file), siteFor(asked));
  if ('said' in read) return complain(`${importSentence(read.said, asked.language)}\n`, 1);
  if ('refusal' in read) {
    const { code, ...params } = read.refusal;
    return complain(`${bpmnSentence(code, { ...params, right: bpmnNamespace }, asked.language)}\n`, 1);
  }
  const fresh: Draft[] = [];
  for (const draft of read.drafts) {
    const folder = join(asked.out ?? join(contentFolder(), 'processes'), draft.id);
    if (existsSync(folder))
      read.remarks.push(remark('exists', { type: 'process', id: draft.id, name: titleOf(draft), line: 1 }, { found: folder }));
    else fresh.push(draft);
  }
  let written: string[] | undefined;
  if (asked.out !== undefined) {
    try {
      written = writeFiles(asked.out, fresh.flatMap(draftFiles));
    } catch (error) {
      return complain(`${fill(words.unwritable, { reason: (error as Error).message })}\n`, 1);
    }
  }
  process.stdout.write(asked.json ? json(read, written, asked.language) : text(read, written, asked.language));
  return read.drafts.length > 0 && fresh.length === read.drafts.length ? 0 : 1;
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
    if (what !== 'bpmn' || !file || more.length > 0 || !language || values.out === '' || (values.language !== undefined && !spoken)) return;
    return {
      file,
      out: values.out ?? (values.write ? join(contentFolder(), 'processes') : undefined),
      json: values.json,
      spoken,
      language,
    };
  } catch {
    return;
  }
}

function readFile(file: string, words: BpmnWording): Uint8Array | string {
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

/** The site the draft goes to. Without a readable one the draft is in the language of the messages. */
function siteFor({ spoken, language }: Asked): Site {
  const clock = new Date().toISOString().slice(0, 10);
  try {
    const { library } = readLibrary(readContent(contentFolder()));
    const site = library?.site;
    return {
      language: spoken ?? site?.languages[0] ?? language,
      way: site?.customerWay[0]?.id ?? 'use',
      today: today() ?? clock,
      processes: new Set(library?.of('processes').map(({ id }) => id)),
    };
  } catch {
    return { language: spoken ?? language, way: 'use', today: today() ?? clock };
  }
}

const titleOf = ({ facts }: Draft): string => Object.values(facts['title'] as object).join('');

function text({ drafts, remarks, carried }: BpmnImport, written: readonly string[] | undefined, language: Language): string {
  const words = bpmnWordsIn(language);
  const lines = drafts.map((draft) => {
    const counts = { title: titleOf(draft), steps: draft.facts.steps.length, lanes: draft.facts.lanes.length };
    return `  ${draft.id}  ${fill(words.draft, counts)}`;
  });
  const shares = Object.fromEntries(Object.entries(carried).map(([sort, [some, all]]) => [sort, `${some}/${all}`]));
  const groups = (
    [
      ['lost', words.lost],
      ['adapted', words.adapted],
      ['guessed', words.guessed],
    ] as [Level, string][]
  ).map(([level, heading]) => {
    const here = remarks.filter((one) => one.level === level);
    const rows = here.slice(0, mostLines).map((one) => `  ${sentence(one, language)}`);
    const rest = here.length - rows.length;
    return here.length === 0
      ? ''
      : [`${heading} (${here.length})`, ...rows, ...(rest > 0 ? [`  ${fill(words.more, { n: rest })}`] : [])].join('\n');
  });
  const head = drafts.length > 0 ? [`${words.drafts} (${drafts.length})`, ...lines].join('\n') : bpmnSentence('no-process', {}, language);
  const foot = written ? [words.written, ...written.map((path) => `  ${path}`)].join('\n') : drafts.length > 0 ? words.dry : '';
  return `${[head, fill(words.carried, shares), ...groups, foot].filter(Boolean).join('\n\n')}\n`;
}

/** One line of the report: where, what, and what became of it. */
function sentence({ line, type, id, name, code, params }: Remark, language: Language): string {
  const words = bpmnWordsIn(language);
  const quoted = name === '' ? words.unnamed : language === 'de' ? `„${name}“` : `“${name}”`;
  return `${fill(words.line, { line })}  ${bpmnType(type, language)} ${id} ${quoted}: ${bpmnSentence(code, params, language)}`;
}

function json({ drafts, remarks, carried }: BpmnImport, written: readonly string[] | undefined, language: Language): string {
  const data = {
    drafts: drafts.map((draft) => ({
      id: draft.id,
      title: titleOf(draft),
      steps: draft.facts.steps.length,
      lanes: draft.facts.lanes.length,
    })),
    carried: Object.fromEntries(Object.entries(carried).map(([sort, [some, all]]) => [sort, { carried: some, of: all }])),
    report: remarks.map((one) => ({ ...one, sentence: bpmnSentence(one.code, one.params, language) })),
    written: written ?? [],
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
