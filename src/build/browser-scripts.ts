import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/entry.ts';
import { searchWords } from '../search/search-words.ts';

/** Entry points of what runs in the browser. `starter` is on every page; it appends the lazy ones when they are needed. */
const entries = {
  search: 'src/search/search-element.tsx',
  learn: 'src/components/lessons/learn-element.ts',
  lrs: 'src/components/lessons/lrs/lrs-element.ts',
  dialog: 'src/embed/dialog/dialog-element.ts',
  card: 'src/components/terms/card-element.ts',
  terms: 'src/components/terms/index-element.ts',
  process: 'src/components/processes/process-element.ts',
  touchpoints: 'src/components/touchpoints/map-element.ts',
  sort: 'src/components/evidence/sort-element.ts',
  story: 'src/components/stories/player/story-element.ts',
  chooser: 'src/components/paths/chooser-element.ts',
  progress: 'src/components/progress/progress-element.ts',
  certificate: 'src/components/paths/certificate-element.ts',
  review: 'src/components/review/review-element.ts',
  class: 'src/components/class/class-element.ts',
  slides: 'src/components/slides/slides-element.ts',
  embed: 'src/embed/frame/frame-element.ts',
  host: 'src/embed/host/host-element.ts',
  doctor: 'src/embed/doctor-element.ts',
  annotate: 'src/embed/annotate/annotate-element.ts',
  moved: 'src/components/base/moved-element.ts',
  assessment: 'src/components/assessments/assessment-element.ts',
  course: 'src/components/lessons/course/course-element.ts',
  lms: 'src/components/lessons/lms/lms-element.ts',
  offline: 'src/components/offline/offline-element.ts',
  rows: 'src/components/network/rows-element.ts',
  'entry-form': 'src/components/entry-form/entry-form-element.ts',
  metric: 'src/components/metrics/metric-element.ts',
  'metric-chooser': 'src/components/metrics/metric-chooser-element.ts',
  roi: 'src/components/tools/roi-element.ts',
  myth: 'src/components/tools/myth-element.ts',
  canvas: 'src/components/tools/canvas-element.ts',
  roadmap: 'src/components/roadmap/roadmap-element.tsx',
  voices: 'src/components/voices/voices-element.ts',
  agenda: 'src/components/tools/agenda-element.ts',
  starter: 'src/components/base/starter-element.ts',
} as const;
export type ScriptName = keyof typeof entries;

/** Scripts the starter appends by itself. Pages name all others, so that it stays small: in a script tag, or as `data-script` of an element. */
const appended: readonly string[] = ['search', 'learn', 'dialog', 'card', 'process', 'offline'] satisfies ScriptName[];

/** Scripts that pages of others ask for: their names never change. */
const stable: Partial<Record<ScriptName, string>> = { host: '/embed.js', annotate: '/annotate.js' };

/** What only a lazy script brings onto a page is styled by a sheet that comes with it. */
const sheets = {
  search: ['fields', 'quiet', 'dialog', 'search'],
  dialog: ['fields', 'quiet', 'dialog', 'embed-dialog'],
  card: ['card'],
  process: ['process-views'],
} as const satisfies Partial<Record<ScriptName, readonly string[]>>;
/** The words a script brings along; it is made once per language, as all words in both would weigh more than the script. */
const words: Partial<Record<ScriptName, (all: Words) => object>> = {
  search: searchWords,
  card: ({ term }) => ({ term }),
};
/** Languages a script is made for; the starter knows the names of the others in its own. */
const languagesOf = (name: ScriptName): readonly (Language | undefined)[] =>
  name === 'starter' || Object.hasOwn(words, name) ? ['de', 'en'] : [undefined];
type SheetName = `${keyof typeof sheets}-style`;

/** A browser script, or the style sheet that comes with one, as published. */
export interface BrowserScript {
  name: ScriptName | SheetName;
  /** Whose words it brings along; absent: it serves every language. */
  language?: Language;
  /** `/_lotse/starter.1a2b3c4d.js` */
  url: string;
  code: string;
}

/**
 * Bundles every browser script as a classic one (IIFE): module scripts die in sandboxed frames and on file://.
 * Lazy ones come first, so that the starter can know the hashes in their names (`LOTSE_SCRIPTS`) and in those of the sheets they need.
 * @param writing whether authors are at work: only then scripts carry what helps them (`LOTSE_WRITING`)
 * @param leading the site's first language, whose addresses have no prefix (`LOTSE_LEADING`)
 * @param offline whether pages are kept for when there is no network
 */
export async function buildScripts(writing = false, leading: Language = 'de', offline = !writing): Promise<BrowserScript[]> {
  const scripts: BrowserScript[] = await Promise.all(
    Object.entries(sheets).map(([name, parts]) => sheetOf(name as keyof typeof sheets, parts)),
  );
  for (const [name, entry] of Object.entries(entries) as [ScriptName, string][]) {
    if (name === 'offline' && !offline) continue;
    for (const language of languagesOf(name)) {
      const result = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        target: 'es2022',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        legalComments: 'none',
        define: {
          LOTSE_WORDS: wordsOf(name, language),
          LOTSE_WRITING: String(writing),
          LOTSE_LEADING: JSON.stringify(leading),
          LOTSE_SCRIPTS: JSON.stringify(appendable(scripts, language)),
        },
      });
      const code = result.outputFiles[0]?.text ?? '';
      scripts.push({ name, ...(language && { language }), url: stable[name] ?? `/_lotse/${name}.${hashOf(code)}.js`, code });
    }
  }
  return scripts;
}

async function sheetOf(of: keyof typeof sheets, parts: readonly string[]): Promise<BrowserScript> {
  const source = parts.map((part) => readFileSync(`src/styles/${part}.css`, 'utf8')).join('\n');
  const code = (await transform(source, { loader: 'css', minify: true, target: 'es2022' })).code.trim();
  return { name: `${of}-style`, url: `/_lotse/${of}-style.${hashOf(code)}.css`, code };
}

/** What the starter of a language appends: hash in the name of the script, and in that of its sheet where it has one. */
function appendable(scripts: readonly BrowserScript[], language: Language | undefined): Record<string, readonly string[]> {
  const hashes = (name: string) =>
    scripts.filter((script) => script.name === name && (script.language ?? language) === language).map(({ code }) => hashOf(code));
  const known = appended.map((name) => [name, [...hashes(name), ...hashes(`${name}-style`)]] as const);
  return Object.fromEntries(known.filter(([name]) => hashes(name).length > 0));
}

function wordsOf(name: ScriptName, language: Language = 'de'): string {
  return JSON.stringify(words[name]?.(wordsIn(language)) ?? {});
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 8);
