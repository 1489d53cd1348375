import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { zipped } from '../build/packages/zip.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { writeFiles } from '../build/write-files.ts';
import { colourIcon, outlineIcon } from '../exports/teams/icon.ts';
import { teamsManifest } from '../exports/teams/manifest.ts';
import { fill } from '../i18n/fill.ts';
import { reviewWords } from '../i18n/review-words.ts';
import { mostTabs, teamsWords } from '../i18n/teams-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { checkContent } from '../model/check-content.ts';
import { hostTraits } from '../model/doctor/frame-hosts.ts';
import { type Language, languages } from '../model/entry.ts';
import { nearest } from '../model/nearest.ts';

const usage = 'lotse export teams [kind/id …] [--out DIR] [--lang de|en]\n';

/**
 * `lotse export teams [kind/id …]`: an app for Microsoft Teams as a zip to upload, with a tab for each entry, for search and for flash
 * cards. It holds addresses only, so it needs `publicUrl`; the site itself stays where it is.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(usage, 2);
  const { names, out, language } = asked;
  const say = teamsWords[language];
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return complain(say.broken + reportText(errors, language, library?.entries.length ?? 0), 1);
  const { publicUrl, colours } = library.site;
  if (!publicUrl?.startsWith('https://'))
    return complain(`${fill(say.address, publicUrl ? { found: publicUrl } : { missing: 'publicUrl' })}\n`, 1);
  const known = new Map(library.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const strange = names.find((name) => !known.has(name));
  if (strange !== undefined) return complain(`${fill(say.unknown, { found: strange, right: nearest(strange, [...known.keys()]) })}\n`, 1);
  if (names.length + 2 > mostTabs) return complain(`${fill(say.tooMany, { most: mostTabs, found: names.length + 2 })}\n`, 1);
  const entries = [...new Set(names)].flatMap((name) => known.get(name) ?? []);
  const words = { search: wordsIn(language).search.title, review: reviewWords[language].title };
  const manifest = teamsManifest(library, publicUrl.replace(/\/?$/, '/'), entries, language, words);
  const zip = zipped(
    new Map([
      ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)],
      ['color.png', Buffer.from(colourIcon(colours.light.signal, colours.light.paper))],
      ['outline.png', Buffer.from(outlineIcon())],
    ]),
  );
  try {
    writeFiles(out, [{ path: 'lotse-teams.zip', body: zip }]);
  } catch (error) {
    return complain(`${fill(say.unwritable, { reason: (error as Error).message })}\n`, 1);
  }
  const tabs = manifest.staticTabs.map(({ name }) => name).join(', ');
  const ancestors = `[${hostTraits.teams.ancestors.map((one) => `"${one}"`).join(', ')}]`;
  process.stdout.write(`${fill(say.wrote, { file: join(out, 'lotse-teams.zip'), tabs, ancestors })}\n`);
  return 0;
}

/** What a command line asks for; undefined if it makes no sense. */
function readArgs(args: string[]): { names: string[]; out: string; language: Language } | undefined {
  const options = { out: { type: 'string', default: '.' }, lang: { type: 'string', default: 'de' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = languages.find((one) => one === values.lang);
    const [form, ...names] = positionals;
    return form === 'teams' && language && values.out ? { names, out: values.out, language } : undefined;
  } catch {
    return undefined;
  }
}

function complain(message: string, code: 1 | 2): number {
  process.stderr.write(message);
  return code;
}
