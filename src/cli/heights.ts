import { parseArgs } from 'node:util';
import { embedPages } from '../build/heights/measure.ts';
import { readHeightsFile } from '../build/heights/write.ts';
import { widths } from '../embed/heights.ts';
import { fill } from '../i18n/fill.ts';
import { heightsWords } from '../i18n/heights-words.ts';
import { type Language, languages } from '../model/entry.ts';
import { measureSite } from './measure-site.ts';
import { presentBrowser } from './setup/browser.mjs';

const usage = 'lotse heights [kind/id …] [--json] [--lang de|en]\n';

/**
 * `lotse heights [kind/id …]`: measures the embed pages of the built site in a headless browser and writes their heights into it. A step
 * of its own, because `lotse build` needs no browser; `--json` prints them. `lotse release` does it for pages nobody has measured.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(usage, 2);
  const say = heightsWords[asked.language];
  const site = process.env['LOTSE_OUT'] || 'dist';
  const file = readHeightsFile(site);
  if (!file) return complain(`${fill(say.noSite, { site })}\n`, 1);
  const browser = await presentBrowser();
  if (!browser) return complain(`${say.noBrowser}\n`, 1);
  const all = embedPages(site);
  const missing = asked.only.find((only) => !all.some((path) => path.endsWith(`embed/${only}/`)));
  if (missing !== undefined) return complain(`${fill(say.nothing, { only: missing })}\n`, 1);
  const pages = asked.only.length > 0 ? all.filter((path) => asked.only.some((only) => path.endsWith(`embed/${only}/`))) : all;
  try {
    const measured = await measureSite(site, file, pages, browser, asked.language);
    process.stdout.write(
      asked.json ? `${JSON.stringify(measured)}\n` : `${fill(say.done, { pages: pages.length, widths: widths.length })}\n`,
    );
    return 0;
  } catch (error) {
    return complain(`${fill(say.failed, { reason: (error as Error).message.split('\n')[0] })}\n`, 1);
  }
}

/** What a command line asks for; undefined if it makes no sense. */
function readArgs(args: string[]): { only: string[]; json: boolean; language: Language } | undefined {
  const options = { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = languages.find((one) => one === values.lang);
    return language ? { only: positionals, json: values.json, language } : undefined;
  } catch {
    return undefined;
  }
}

function complain(message: string, code: 1 | 2): number {
  process.stderr.write(message);
  return code;
}
