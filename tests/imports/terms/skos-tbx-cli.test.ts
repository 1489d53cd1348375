import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lotse, root } from '../../cli/run-lotse.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-skos-tbx-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A content folder with nothing but the site of another one; what it features is not there yet. */
function empty(of: string, name: string): string {
  const site = readFileSync(join(root, of, 'site.yaml'), 'utf8').replace(/^featured:.*(?:\n(?: |-).*)*\n/m, '');
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'site.yaml'), site);
  return join(folder, name);
}

describe.each([
  ['skos', 'terms.ttl'],
  ['tbx', 'terms.tbx'],
])('terms as %s', (format, file) => {
  const out = (name: string) => join(folder, `${format}-${name}`);
  const exported = async (content: string, name: string) => {
    const { code } = await lotse(['export', 'terms', '--format', format, '--out', out(name)], { LOTSE_CONTENT: content });
    expect(code).toBe(0);
    return readFileSync(join(out(name), file), 'utf8');
  };

  it.each([
    ['content', 'our own'],
    ['tests/fixtures/second', 'the second company'],
  ])(
    'from %s come into empty content, leave it again to the byte, and find nothing to do where they come from',
    async (content) => {
      const name = content.replaceAll('/', '-');
      const first = await exported(join(root, content), `${name}-1`);
      const target = empty(content, `${format}-${name}`);
      const written = await lotse(['import', 'terms', join(out(`${name}-1`), file), '--write'], { LOTSE_CONTENT: target });
      expect([written.code, written.err]).toEqual([0, '']);
      expect(await exported(target, `${name}-2`)).toBe(first);
      const again = await lotse(['import', 'terms', join(out(`${name}-1`), file), '--json'], { LOTSE_CONTENT: join(root, content) });
      const { new: added, changed, conflicting, refused } = JSON.parse(again.out) as Record<string, unknown[]>;
      expect([again.code, added, changed, conflicting, refused]).toEqual([0, [], [], [], []]);
    },
    120_000,
  );
});

describe('files of other tools', () => {
  const sample = (path: string) => join(root, 'tests/fixtures/imports', path);

  it('come into content that then is right', async () => {
    const target = empty('content', 'foreign');
    for (const path of ['skos/skohub-base.ttl', 'tbx/linguist-relations.tbx']) {
      const { code, err } = await lotse(['import', 'terms', sample(path), '--write'], { LOTSE_CONTENT: target, LOTSE_TODAY: '2026-11-22' });
      expect([path, code, err]).toEqual([path, 0, '']);
    }
    const { code, out } = await lotse(['check'], { LOTSE_CONTENT: target });
    expect([code, out.match(/(\d+) Fehler/)?.[1]]).toEqual([0, '0']);
  }, 120_000);

  it('have circles named and left out', async () => {
    const { code, out } = await lotse(['import', 'terms', sample('skos/hostile.ttl')], { LOTSE_CONTENT: empty('content', 'circle') });
    expect(code).toBe(1);
    expect(out).toContain('neu → neu-oben → neu');
  }, 60_000);
});
