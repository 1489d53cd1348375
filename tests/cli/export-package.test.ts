import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallSite } from '../build/packages/site.ts';
import { lotse } from './run-lotse.ts';

let [folder, site] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse package ü '));
  // A site that was built just now, with the one path of the second company.
  site = smallSite();
  for (const [from, to] of [
    ['embed/paths/basics', 'embed/paths/first-week'],
    ['en/embed/paths/basics', 'de/embed/paths/first-week'],
    ...['seeing-like-a-rider', 'keeping-promises'].flatMap((lesson) => [
      ['embed/lessons/first', `embed/lessons/${lesson}`],
      ['en/embed/lessons/first', `de/embed/lessons/${lesson}`],
    ]),
  ] as [string, string][])
    cpSync(join(site, from), join(site, to), { recursive: true });
});
afterEach(() => {
  for (const one of [folder, site]) rmSync(one, { recursive: true, force: true });
});

const second = { LOTSE_CONTENT: 'tests/fixtures/second' };

describe('lotse export scorm12|scorm2004|cmi5', () => {
  it('says how it is used when a command line makes no sense', async () => {
    for (const wrong of [['scorm12'], ['scorm12', 'a', 'b'], ['cmi5', 'a', '--per', 'question'], ['scorm2004', 'a', '--lang', 'fr']]) {
      const { code, err } = await lotse(['export', ...wrong]);
      expect(code).toBe(2);
      expect(err).toContain('lotse export scorm12|scorm2004|cmi5 PATH');
    }
  });

  it('names the path that was meant, in the language asked for', async () => {
    const german = await lotse(['export', 'scorm12', 'frist-week'], second);
    expect(german).toMatchObject({ code: 1, out: '' });
    expect(german.err).toBe('Den Trainingsweg „frist-week“ gibt es nicht. Gemeint: first-week?\n');
    const english = await lotse(['export', 'scorm12', 'frist-week', '--lang', 'en'], second);
    expect(english.err).toBe('There is no training path “frist-week”. Did you mean first-week?\n');
  });
});

describe('a path of a built site', () => {
  const ask = (...args: string[]) => lotse(['export', ...args, '--out', folder], { ...second, LOTSE_OUT: site });

  it('becomes one zip, and data about it on standard output', async () => {
    const { code, out, err } = await ask('scorm12', 'first-week', '--json');
    expect({ code, err }).toMatchObject({ code: 0 });
    const data = JSON.parse(out);
    expect(data).toMatchObject({ path: 'first-week', kind: 'scorm12', per: 'path', file: join(folder, 'first-week.scorm12.zip') });
    const zip = readFileSync(data.file);
    expect(zip.length).toBe(data.bytes);
    expect(Object.keys(unzipSync(zip))).toEqual(data.files);
    expect(err).toContain(`„${site}“`);
  });

  it('that lacks a file is no package, and the file is named', async () => {
    rmSync(join(site, '_lotse/media'), { recursive: true });
    const { code, err } = await ask('scorm12', 'first-week');
    expect(code).toBe(1);
    expect(err).toContain('plan.1a2b3c4d5e.svg');
  });
});
