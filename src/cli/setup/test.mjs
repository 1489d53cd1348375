/** `npm test`: installs what is missing, finds a browser and runs the gate. `--wide` adds what takes too long for every day. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { counts } from './counts.mjs';
import { install } from './install.mjs';
import { root, run, say } from './run.mjs';
import { steps } from './steps.mjs';

const wide = process.argv.includes('--wide') ? { LOTSE_WIDE: '1' } : {};

/** What a step's own report says; a step without one counts as itself only. */
function reported(/** @type {import('./steps.mjs').Step} */ { report }) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  try {
    return counts(report.kind, JSON.parse(readFileSync(join(root, report.file), 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs the steps in order until one fails; a step that ran and its tests count alike. */
async function gate(/** @type {string} */ browser) {
  let passed = 0;
  const began = performance.now();
  for (const step of steps()) {
    process.stdout.write(`${step.name.padEnd(32)}`);
    if (step.report) rmSync(join(root, step.report.file), { force: true });
    const start = performance.now();
    const { code, output } = await run(step.command, { quiet: true, env: { ...step.env, ...wide, LOTSE_BROWSER: browser, NO_COLOR: '1' } });
    const tests = reported(step);
    const fine = code === 0 && tests.failed === 0 && (!step.report || tests.passed > 0);
    const detail = step.report ? `  ${tests.passed} tests${tests.skipped ? `, ${tests.skipped} skipped` : ''}` : '';
    say(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${fine ? 'ok' : 'FAILED'}${detail}`);
    passed += tests.passed + (fine ? 1 : 0);
    if (fine) continue;
    say(
      `\n${output}\nStopped at “${step.name}” (exit code ${code}). To run it alone:\n  ${alone(step)}\n\n${passed} passed, ${Math.max(1, tests.failed)} failed`,
    );
    return 1;
  }
  say(`\n${((performance.now() - began) / 1000).toFixed(0)} seconds\n${passed} passed, 0 failed`);
  return 0;
}

const alone = (/** @type {import('./steps.mjs').Step} */ { command, env = {} }) =>
  [...Object.entries(env).map((pair) => pair.join('=')), ...command.map((word) => (/\s/.test(word) ? `"${word}"` : word))].join(' ');

const browser = (await install()) ? await findBrowser() : undefined;
process.exitCode = browser ? await gate(browser) : 1;
