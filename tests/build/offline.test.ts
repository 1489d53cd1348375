import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptOf, writeOffline } from '../../src/build/offline.ts';

let out = '';
const lay = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'offline-'));
  lay('index.html', '<link rel="stylesheet" href="_astro/page.aaaaaaaa.css"><script defer src="_lotse/starter.bbbbbbbb.js"></script>');
  lay(
    'terms/index.html',
    '<link rel="stylesheet" href="../_astro/page.aaaaaaaa.css"><lotse-terms data-script="terms.cccccccc"></lotse-terms>',
  );
  lay('terms/x/index.html', '<a href="../../processes/y/">y</a><img alt="" src="../../_lotse/media/p.dddddddd.png">');
  lay('en/terms/x/index.html', '<p>x</p>');
  lay('processes/y/index.html', '<p>y</p>');
  lay('_astro/page.aaaaaaaa.css', '@font-face{src:url("./f.eeeeeeee.woff2")}');
  lay('_astro/f.eeeeeeee.woff2', 'font');
  for (const name of ['starter.bbbbbbbb', 'terms.cccccccc', 'search.12345678', 'story.12345678']) lay(`_lotse/${name}.js`, name);
  lay('_lotse/media/p.dddddddd.png', 'picture');
  lay('head/de.js', 'de');
  lay('head/en.js', 'en');
  lay('cards/de-0.js', 'card');
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

it('the home page, the glossary, its names and cards are kept by language, and what these pages need to show', () => {
  const { shell, glossary } = keptOf(out, ['de', 'en']);
  expect(Object.keys(glossary.de ?? {})).toEqual(['', 'terms/', 'terms/x/', 'head/de.js', 'cards/de-0.js']);
  expect(Object.keys(glossary.en ?? {})).toEqual(['en/terms/x/', 'head/en.js']);
  expect(Object.keys(shell)).toEqual([
    '_astro/f.eeeeeeee.woff2',
    '_astro/page.aaaaaaaa.css',
    '_lotse/media/p.dddddddd.png',
    '_lotse/search.12345678.js',
    '_lotse/starter.bbbbbbbb.js',
    '_lotse/terms.cccccccc.js',
  ]);
});

it('a site whose kept pages changed is another version, and one whose did not is the same to the byte', async () => {
  const written = async () => {
    await writeOffline(out, { languages: ['de', 'en'], offline: true });
    return readFileSync(join(out, 'sw.js'), 'utf8');
  };
  const before = await written();
  lay('processes/y/index.html', '<p>else</p>');
  expect(await written()).toBe(before);
  lay('terms/x/index.html', '<p>else</p>');
  expect(await written()).not.toBe(before);
});

it('with offline: false the worker keeps nothing and clears what an earlier one kept', async () => {
  expect(await writeOffline(out, { languages: ['de'], offline: false })).toEqual([
    'offline: nothing is kept (offline: false in site.yaml)',
  ]);
  const worker = readFileSync(join(out, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).not.toMatch(/"fetch"|terms\//);
});
