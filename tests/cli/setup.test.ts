import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counts } from '../../src/cli/setup/counts.mjs';
import { run } from '../../src/cli/setup/run.mjs';
import { steps } from '../../src/cli/setup/steps.mjs';
import { root } from './run-lotse.ts';

describe('the set-up scripts', () => {
  const folder = join(root, 'src/cli/setup');

  it.each(readdirSync(folder))('need nothing installed and no TypeScript: %s', (name) => {
    expect(name).toMatch(/\.mjs$/);
    const imports = [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|^import) '([^']+)'/gm)].map((match) => match[1] ?? '');
    for (const path of imports) expect(path).toMatch(/^(node:|\.\/[a-z]+\.mjs$)/);
  });

  it('give a program’s output and exit code, and 127 where there is no such program', async () => {
    expect(await run([process.execPath, '-e', 'console.log("ü"); console.error("x"); process.exit(3)'], { quiet: true })).toEqual({
      code: 3,
      output: 'ü\nx\n',
    });
    expect((await run(['/no/such/program'], { quiet: true })).code).toBe(127);
  });

  it('stop a program that takes too long', async () => {
    expect((await run([process.execPath, '-e', 'setInterval(() => {}, 1000)'], { quiet: true, seconds: 0.3 })).code).not.toBe(0);
  });
});

describe('the gate', () => {
  it('has each step once, and only the test runners report tests', () => {
    const names = steps().map((step) => step.name);
    expect(new Set(names).size).toBe(names.length);
    expect(steps().flatMap((step) => step.report?.kind ?? [])).toEqual(['vitest', 'playwright']);
  });
});

describe('the count of tests', () => {
  const vitest = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, testResults: [] as object[] };

  it('is what Vitest reports', () => {
    expect(counts('vitest', vitest)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts a test file that cannot even be read as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [] },
    ];
    expect(counts('vitest', { ...vitest, testResults })).toMatchObject({ failed: 3 });
  });

  it('is what Playwright reports, and a test that needed luck is a failed one', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(counts('playwright', { stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
    expect(counts('playwright', { stats, errors: [{}] })).toMatchObject({ failed: 3 });
  });
});
