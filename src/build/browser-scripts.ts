import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** Entry points of what runs in the browser. `starter` is on every page; it appends the lazy ones when they are needed. */
const entries = {
  search: 'src/search/search-element.tsx',
  learn: 'src/components/lessons/learn-element.ts',
  dialog: 'src/embed/dialog-element.ts',
  card: 'src/components/terms/card-element.ts',
  terms: 'src/components/terms/index-element.ts',
  process: 'src/components/processes/process-element.ts',
  touchpoints: 'src/components/touchpoints/map-element.ts',
  sort: 'src/components/evidence/sort-element.ts',
  embed: 'src/embed/frame-element.ts',
  starter: 'src/components/base/starter-element.ts',
} as const;
export type ScriptName = keyof typeof entries;

/** A browser script as published. */
export interface BrowserScript {
  name: ScriptName;
  /** `/_lotse/starter.1a2b3c4d.js` */
  url: string;
  code: string;
}

/**
 * Bundles every browser script as a classic one (IIFE): module scripts die in sandboxed frames and on file://.
 * Lazy ones come first, so that the starter can know their hashed names (`LOTSE_SCRIPTS`).
 */
export async function buildScripts(): Promise<BrowserScript[]> {
  const scripts: BrowserScript[] = [];
  for (const [name, entry] of Object.entries(entries) as [ScriptName, string][]) {
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
        LOTSE_SCRIPTS: JSON.stringify(Object.fromEntries(scripts.map((script) => [script.name, script.url.slice('/_lotse/'.length)]))),
      },
    });
    const code = result.outputFiles[0]?.text ?? '';
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    scripts.push({ name, url: `/_lotse/${name}.${hash}.js`, code });
  }
  return scripts;
}
