import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { promiseNames, proofs } from '../../src/model/promises.ts';

it.each(promiseNames)('the promise “%s” names tests that exist', (name) => {
  expect(proofs[name].length).toBeGreaterThan(0);
  for (const { file, test } of proofs[name]) {
    expect(existsSync(file), file).toBe(true);
    const names = [...readFileSync(file, 'utf8').matchAll(/\btest\(\s*(['`])([\s\S]*?)\1,/g)].map(([, , text = '']) =>
      text.replace(/\$\{[^}]*\}/g, '…'),
    );
    expect(names, file).toContain(test);
  }
});
