import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { remarks } from '../build/deploy/remarks.ts';
import { baseOf, configOf, setupOf } from '../build/deploy/setup.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { type DeployHost, type DeployWording, deployHosts, deployWordsIn } from '../i18n/deploy-words.ts';
import { fill } from '../i18n/fill.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import { nearest } from '../model/nearest.ts';
import { readLanguage } from './options.ts';

interface Asked {
  host: DeployHost;
  base: string | undefined;
  out: string;
  json: boolean;
  language: Language;
}

/**
 * `lotse deploy-config --host nginx`: what a server has to be told, from `site.yaml` and the renamed entries, into a folder
 * (`deploy/<host>`). Says what the host cannot do.
 */
export async function run(args: string[]): Promise<number> {
  const words = deployWordsIn(readLanguage(args) ?? 'de');
  const asked = readArgs(args, words);
  if ('wrong' in asked) return complain(asked.wrong, 2);
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0)
    return complain(`${words.broken}\n\n${reportText(errors, asked.language, library?.entries.length ?? 0)}`, 1);
  const setup = setupOf(library, asked.language, asked.base);
  const files = configOf(asked.host, setup);
  try {
    const written = writeFiles(asked.out, files);
    if (asked.json) process.stdout.write(`${JSON.stringify({ host: asked.host, base: setup.base, files: written })}\n`);
    else process.stdout.write(`${[words.wrote, ...written, '', ...remarks(asked.host, setup).slice(1)].join('\n')}\n`);
    return 0;
  } catch (error) {
    return complain(fill(words.unwritable, { reason: (error as Error).message }), 1);
  }
}

/** What a command line asks for, or what is wrong with it. */
function readArgs(args: string[], words: DeployWording): Asked | { wrong: string } {
  const options = {
    host: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'de' },
  } as const;
  const wrong = { wrong: fill(words.usage, { hosts: deployHosts.join('|') }) };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = languages.find((one) => one === values.lang);
    if (!values.host || !language || positionals.length > 0 || values.out === '') return wrong;
    const host = deployHosts.find((one) => one === values.host);
    const right = nearest(values.host, deployHosts);
    if (!host) return { wrong: fill(words.unknownHost, { found: values.host, hosts: deployHosts.join(', '), ...(right && { right }) }) };
    const base = values.base === undefined ? undefined : baseOf(values.base);
    if (values.base !== undefined && base === undefined) return { wrong: fill(words.badBase, { found: values.base }) };
    return { host, base, out: values.out ?? join('deploy', host), json: values.json, language };
  } catch {
    return wrong;
  }
}

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text.trimEnd()}\n`);
  return code;
}
