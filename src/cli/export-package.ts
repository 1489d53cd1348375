import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { courseOf, type Portion, portions } from '../build/packages/course.ts';
import { makePackage, type Package } from '../build/packages/make-package.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { siteIsFresh } from '../build/video/site-is-fresh.ts';
import { writeFiles } from '../build/write-files.ts';
import { type LmsKind, lmsKinds } from '../components/lessons/lms/session.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import { nearest } from '../model/nearest.ts';
import { routesOf } from '../model/routes.ts';
import { builtSite } from './built-site.ts';
import { packageMessages, problemText } from './export-package-messages.ts';
import { root } from './setup/run.mjs';

const usage = `lotse export ${lmsKinds.join('|')} PATH [--per path|lesson] [--out DIR] [--build] [--lang de|en] [--json]\n`;

interface Asked {
  kind: LmsKind;
  id: string;
  per: Portion;
  out: string;
  build: boolean;
  language: Language;
  json: boolean;
}

/**
 * `lotse export scorm12 <path-id>`: a training path as a package for an LMS, one zip. Uses the built site, or builds it.
 * A package that breaks a rule is not written.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) return complain(usage, 2);
  const { kind, id, per, out, language } = asked;
  const say = packageMessages[language];
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return complain(say.broken + reportText(errors, language, library?.entries.length ?? 0), 1);
  const path = library.get('paths', id);
  const names = library.of('paths').map((one) => one.id);
  if (!path) return complain(say.unknown(id, nearest(id, names) ?? names.join(', ')), 1);
  const site = process.env['LOTSE_OUT'] || 'dist';
  const shell = join(routesOf(library.leading).embed('paths', id, library.leading).slice(1), 'course/index.html');
  if (!asked.build && siteIsFresh(site, shell, [contentFolder(), join(root, 'src')])) process.stderr.write(say.uses(site));
  else {
    process.stderr.write(say.builds(site));
    if ((await builtSite()) !== 0) return complain(say.notBuilt, 1);
  }
  let made: Package;
  try {
    made = makePackage(site, courseOf(library, path, per), kind);
  } catch (error) {
    return complain(say.incomplete((error as Error).message), 1);
  }
  if (made.problems.length > 0) return complain(say.faulty + problemText(made.problems, language), 1);
  if (kind === 'cmi5' && !library.site.idBase) process.stderr.write(say.noBase);
  try {
    const [file = ''] = writeFiles(out, [{ path: made.name, body: made.zip }]);
    const data = { path: id, kind, per, file, bytes: made.zip.length, files: [...made.files.keys()].sort() };
    process.stdout.write(asked.json ? `${JSON.stringify(data)}\n` : say.written(file, made.zip.length, made.files.size));
    return 0;
  } catch (error) {
    return complain(say.unwritable((error as Error).message), 1);
  }
}

/** What a command line asks for; undefined if it makes no sense. */
function readArgs(args: string[]): Asked | undefined {
  const options = {
    per: { type: 'string', default: 'path' },
    out: { type: 'string', default: '.' },
    build: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'de' },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, id, ...more] = positionals;
    const kind = lmsKinds.find((one) => one === what);
    const per = portions.find((one) => one === values.per);
    const language = languages.find((one) => one === values.lang);
    if (!kind || !id || more.length > 0 || !per || !language || values.out === '') return;
    return { kind, id, per, out: values.out, build: values.build, language, json: values.json };
  } catch {
    return;
  }
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
