import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { writeMadeUpContent } from '../../../src/build/eval-search/made-up-content.ts';
import { madeUpEntries, mostMadeUp } from '../../../src/build/eval-search/made-up-entries.ts';
import { madeUpSite } from '../../../src/build/eval-search/made-up-site.ts';
import { checkContent } from '../../../src/model/check-content.ts';

const names = (count: number) => madeUpEntries(count).flatMap(({ de, en }) => [de.title, en.title].map((title) => title.toLowerCase()));

describe('made-up entries', () => {
  it('are the same every time, and all different', () => {
    expect(madeUpEntries(50)).toEqual(madeUpEntries(50));
    expect(madeUpEntries(50)).toEqual(madeUpEntries(80).slice(0, 50));
    expect(new Set(names(5000)).size).toBe(10_000);
    expect(madeUpEntries(mostMadeUp + 1)).toHaveLength(mostMadeUp);
  });

  it('leave out names that are taken, and still are as many', () => {
    const [first] = madeUpEntries(1);
    const others = madeUpEntries(100, (name) => name === first?.de.title);
    expect(others).toHaveLength(100);
    expect(others.map(({ de }) => de.title)).not.toContain(first?.de.title);
  });
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse made-up ü '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['tests/fixtures/tiny', 'tests/fixtures/second'])('the content of %s with made-up terms', (content) => {
  it('is as valid as before, has all entries it had, and the new ones', () => {
    const before = checkContent(readContent(content), '2026-11-22');
    if (!before.library) throw new Error(content);
    writeMadeUpContent(content, before.library, 30, join(folder, 'content'));
    const after = checkContent(readContent(join(folder, 'content')), '2026-11-22');
    expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual(
      before.findings.filter(({ severity }) => severity === 'error'),
    );
    expect(after.library?.entries.length).toBe(before.library.entries.length + 30);
  });
});

describe('a site with made-up entries', () => {
  it('is built once, and again when something it is made of has changed', async () => {
    const content = 'tests/fixtures/tiny';
    const { library } = checkContent(readContent(content), '2026-11-22');
    if (!library) throw new Error(content);
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    let builds = 0;
    const site = (count: number) =>
      madeUpSite(folder, content, library, count, async (made, out) => {
        builds++;
        expect(existsSync(join(made, 'terms/made-up-0/de.mdx'))).toBe(true);
        writeMadeUpContent(content, library, 0, out);
        writeFileSync(join(out, 'index.html'), '');
        return true;
      });
    const first = await site(3);
    expect([await site(3), builds]).toEqual([first, 1]);
    expect(await site(4)).not.toBe(first);
    writeFileSync(join(folder, 'package-lock.json'), '{ }');
    await site(4);
    expect(builds).toBe(3);
  });

  it('is none when it could not be built, and is tried again', async () => {
    const { library } = checkContent(readContent('tests/fixtures/tiny'), '2026-11-22');
    if (!library) throw new Error('tiny');
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    let builds = 0;
    for (let n = 0; n < 2; n++)
      expect(await madeUpSite(folder, 'tests/fixtures/tiny', library, 2, async () => ++builds < 0)).toBeUndefined();
    expect(builds).toBe(2);
  });
});
