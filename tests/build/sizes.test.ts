import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageSizes } from '../../src/build/sizes.ts';

describe('the weights a build prints', () => {
  it('name the page that is heaviest after compression, of hundreds', () => {
    const out = mkdtempSync(join(tmpdir(), 'sizes-'));
    const page = (id: string, html: string) => {
      mkdirSync(join(out, 'terms', id), { recursive: true });
      writeFileSync(join(out, 'terms', id, 'index.html'), html);
    };
    for (let n = 0; n < 200; n++) page(`t${n}`, `<p>${n}</p>`);
    page('long-but-light', '<p>again</p>'.repeat(2000));
    page('heavy', Array.from({ length: 2000 }, (_none, n) => Math.imul(n, 2654435761).toString(36)).join(' '));
    writeFileSync(join(out, 'terms', 'index.html'), '<p>an index, no entry</p>');
    expect(pageSizes(out, [])).toEqual([expect.stringMatching(/^terms: heaviest heavy, /)]);
    rmSync(out, { recursive: true });
  });
});
