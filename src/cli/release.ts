import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { baseOf, setupOf } from '../build/deploy/setup.ts';
import { readHeightsFile } from '../build/heights/write.ts';
import { makeRelease, missingFile, siteFiles } from '../build/release/make-release.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { type DeployWording, deployWordsIn } from '../i18n/deploy-words.ts';
import { fill } from '../i18n/fill.ts';
import { heightsWords } from '../i18n/heights-words.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import { measureSite, unmeasured } from './measure-site.ts';
import { readLanguage } from './options.ts';
import { presentBrowser } from './setup/browser.mjs';
import { root } from './setup/run.mjs';

interface Asked {
  base: string | undefined;
  out: string;
  json: boolean;
  heights: boolean;
  language: Language;
}

/**
 * `lotse release`: the built site as one zip with packed files, checksums, bill of materials, configurations for every host and a guide.
 * Builds nothing; only the heights of embed pages that nobody has measured are measured, where there is a browser.
 */
export async function run(args: string[]): Promise<number> {
  const words = deployWordsIn(readLanguage(args) ?? 'de');
  const asked = readArgs(args, words);
  if ('wrong' in asked) return complain(asked.wrong, 2);
  const site = process.env['LOTSE_OUT'] || 'dist';
  const file = missingFile(site);
  if (file) return complain(fill(words.noSite, { site, file }), 1);
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0)
    return complain(`${words.broken}\n\n${reportText(errors, asked.language, library?.entries.length ?? 0)}`, 1);
  if (asked.heights) await measureRest(site, asked.language);
  const files = siteFiles(site);
  process.stderr.write(`${fill(words.packs, { n: files.size, site })}\n`);
  const setup = setupOf(library, asked.language, asked.base);
  let materials: { lock: Parameters<typeof makeRelease>[2]; about: Parameters<typeof makeRelease>[3] };
  try {
    const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
    const { name, version, license } = read('package.json');
    materials = { lock: read('package-lock.json'), about: { name, version, licence: license } };
  } catch (error) {
    return complain(fill(words.unreadableLock, { reason: (error as Error).message }), 1);
  }
  const release = await makeRelease(files, setup, materials.lock, materials.about);
  try {
    const [path = ''] = writeFiles(asked.out, [{ path: `${release.name}.zip`, body: release.zip }]);
    const data = { file: path, name: release.name, base: setup.base, bytes: release.zip.length, files: release.files.size };
    process.stdout.write(
      asked.json ? `${JSON.stringify(data)}\n` : `${words.wrote}\n${path} (${(release.zip.length / 1e6).toFixed(1)} MB)\n`,
    );
    return 0;
  } catch (error) {
    return complain(fill(words.unwritable, { reason: (error as Error).message }), 1);
  }
}

/** A release without heights is whole: its dialogs then say usual ones, and that is said here. */
async function measureRest(site: string, language: Language): Promise<void> {
  const say = heightsWords[language];
  const file = readHeightsFile(site);
  const pages = file ? unmeasured(site) : [];
  if (!file || pages.length === 0) return;
  const browser = await presentBrowser();
  if (!browser) return void process.stderr.write(`${say.without}\n`);
  try {
    await measureSite(site, file, pages, browser, language);
  } catch (error) {
    process.stderr.write(`${fill(say.failed, { reason: (error as Error).message.split('\n')[0] })}\n`);
  }
}

/** What a command line asks for, or what is wrong with it. */
function readArgs(args: string[], words: DeployWording): Asked | { wrong: string } {
  const options = {
    base: { type: 'string' },
    out: { type: 'string', default: '.' },
    json: { type: 'boolean', default: false },
    heights: { type: 'boolean', default: true },
    lang: { type: 'string', default: 'de' },
  } as const;
  try {
    const { values } = parseArgs({ args, options, allowNegative: true });
    const language = languages.find((one) => one === values.lang);
    if (!language || values.out === '') return { wrong: words.usageRelease };
    const base = values.base === undefined ? undefined : baseOf(values.base);
    if (values.base !== undefined && base === undefined) return { wrong: fill(words.badBase, { found: values.base }) };
    return { base, out: values.out, json: values.json, heights: values.heights, language };
  } catch {
    return { wrong: words.usageRelease };
  }
}

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text.trimEnd()}\n`);
  return code;
}
