import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { evaluate } from '../build/eval-search/evaluate.ts';
import { mostMadeUp } from '../build/eval-search/made-up-entries.ts';
import { madeUpSite } from '../build/eval-search/made-up-site.ts';
import { type QueryProblem, readQueries } from '../build/eval-search/queries.ts';
import { siteEntries } from '../build/eval-search/site-entries.ts';
import { type EvalSearchWording, evalSearchWordsIn, exampleQuery } from '../i18n/eval-search-words.ts';
import { fill } from '../i18n/fill.ts';
import { type Language, languages } from '../model/entry.ts';
import { readLibrary } from '../model/read-library.ts';
import { routesOf } from '../model/routes.ts';
import { evalSearchJson, evalSearchText } from './eval-search-report.ts';
import { progressLine } from './progress-line.ts';
import { presentBrowser } from './setup/browser.mjs';
import { root } from './setup/run.mjs';

interface Asked {
  file: string;
  json: boolean;
  language: Language;
  distractors: string | undefined;
}

/**
 * `lotse eval-search FILE.json [--json] [--distractors N] [--lang de|en]`: asks the built site's search in a real browser and
 * says how often the wanted entry came first: Pagefind as it is, the head index alone, the box as it is. `--distractors` builds
 * the site with N made-up entries first. Exit code 1 also when a query wants entries that are not there.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  const words = evalSearchWordsIn(asked?.language ?? 'de');
  if (!asked) return complain(words.usage, 2);
  const count = asked.distractors === undefined ? 0 : Number(asked.distractors);
  if (asked.distractors !== undefined && !(Number.isInteger(count) && count > 0 && count <= mostMadeUp))
    return complain(fill(words.distractors, { most: mostMadeUp, found: asked.distractors }), 2);
  const text = textOf(asked.file);
  if ('reason' in text)
    return complain(fill(text.reason === 'ENOENT' ? words.missing : words.unreadable, { file: asked.file, reason: text.reason }), 1);

  const found = await builtSite(count, words);
  if ('wrong' in found) return complain(found.wrong, 1);
  const { queries, problems } = readQueries(text.text, found.languages, found.keys);
  for (const problem of problems) complain(said(problem, asked.file, words), 1);
  if (problems.some(({ what }) => what !== 'unknown' && what !== 'partly-unknown')) return complain(words.refused, 1);
  const browser = await presentBrowser();
  if (!browser) return complain(words.noBrowser, 1);

  process.stderr.write(`${fill(words.asks, { site: found.site })}\n`);
  const line = progressLine(process.stderr);
  try {
    const routes = routesOf(found.languages[0] ?? 'de');
    const answers = await evaluate(
      found.site,
      queries,
      (language) => routes.search(language).slice(1),
      browser,
      (done, all) => line.show(done / all, () => fill(words.progress, { done, all })),
    );
    line.end();
    process.stdout.write(asked.json ? evalSearchJson(answers) : evalSearchText(answers, asked.language));
  } catch (error) {
    line.end();
    return complain(fill(words.failed, { reason: (error as Error).message.split('\n')[0] }), 1);
  }
  return problems.some(({ what }) => what === 'unknown') ? 1 : 0;
}

/** The site to be asked, built first where there is none, with made-up entries if wanted. */
async function builtSite(count: number, words: EvalSearchWording) {
  const own = process.env['LOTSE_OUT'] || 'dist';
  let site: string | undefined = own;
  if (count > 0) {
    const folder = contentFolder();
    const { library } = readLibrary(readContent(folder));
    if (!library) return { wrong: fill(words.broken, { folder }) };
    site = await madeUpSite(root, resolve(folder), library, count, (content, out) => builds(out, words, { LOTSE_CONTENT: content }));
  } else if (!siteEntries(own) && !(await builds(own, words))) site = undefined;
  if (!site) return { wrong: words.notBuilt };
  const entries = siteEntries(site);
  return entries ? { site, ...entries } : { wrong: fill(words.noSite, { site }) };
}

/** Builds a site as `lotse build` does; what it says goes to stderr, which `--json` leaves free. */
function builds(out: string, words: EvalSearchWording, env: Record<string, string> = {}): Promise<boolean> {
  process.stderr.write(`${fill(words.builds, { site: out })}\n`);
  const child = spawn(process.execPath, [join(root, 'src/cli/lotse.ts'), 'build'], {
    env: { ...process.env, ...env, LOTSE_OUT: out },
    stdio: ['ignore', 2, 2],
  });
  return new Promise((done) => {
    child.on('error', () => done(false)).on('close', (code) => done(code === 0));
  });
}

function textOf(file: string): { text: string } | { reason: string } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
}

function said({ what, at, found, right }: QueryProblem, file: string, words: EvalSearchWording): string {
  const sentence = what === 'no-json' || what === 'no-list' || what === 'empty' ? words.file[what] : words.query[what];
  const place = at === undefined ? {} : { at, n: at + 1 };
  return fill(sentence, { file, found, ...place, ...(right ? { right } : {}), example: exampleQuery, list: `[${exampleQuery}]` });
}

/** The command line; nothing where it cannot be understood. */
function readArgs(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, distractors: { type: 'string' }, lang: { type: 'string', default: 'de' } },
    });
    const language = languages.find((one) => one === values.lang);
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || !language) return;
    return { file, json: values.json, language, distractors: values.distractors };
  } catch {
    return;
  }
}

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text}\n`);
  return code;
}
