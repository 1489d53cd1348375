import { withNode } from './run.mjs';

/** A part of the gate. `report` is where its JSON report comes to lie, `kind` who wrote it.
 * @typedef {{ name: string, command: string[], env?: Record<string, string>, report?: { file: string, kind: 'vitest' | 'playwright' } }} Step */

/** Where the gate builds the sites it looks at. */
export const built = { first: '.lotse/test/dist', second: '.lotse/test/second' };

const first = { LOTSE_CONTENT: 'content', LOTSE_OUT: built.first };
const second = { LOTSE_CONTENT: 'tests/fixtures/second', LOTSE_OUT: built.second };
const lotse = (/** @type {string[]} */ ...command) => withNode('src/cli/lotse.ts', ...command);
const vitest = { file: '.lotse/test/vitest.json', kind: /** @type {const} */ ('vitest') };
const playwright = { file: '.lotse/test/playwright.json', kind: /** @type {const} */ ('playwright') };

/**
 * The gate, in order; cheap things that fail often come first.
 * @returns {Step[]}
 */
export const steps = () => [
  { name: 'format and lint', command: withNode('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.') },
  { name: 'types of pages', command: withNode('node_modules/astro/bin/astro.mjs', 'check') },
  { name: 'types of everything else', command: withNode('node_modules/typescript/bin/tsc', '--noEmit') },
  {
    name: 'unit tests',
    command: withNode('node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest.file}`),
    report: vitest,
  },
  { name: 'content', command: lotse('check'), env: first },
  { name: 'content of the second company', command: lotse('check'), env: second },
  { name: 'words of content and handbook', command: lotse('lint', first.LOTSE_CONTENT, 'src/pages/docs'), env: first },
  { name: 'words of the second company', command: lotse('lint', second.LOTSE_CONTENT), env: second },
  { name: 'build', command: lotse('build'), env: first },
  { name: 'build of the second company', command: lotse('build'), env: second },
  {
    name: 'built sites in a browser',
    command: withNode('node_modules/@playwright/test/cli.js', 'test'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright.file },
    report: playwright,
  },
];
