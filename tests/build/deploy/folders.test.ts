import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersOf } from '../../../src/build/deploy/folders.ts';
import { kindNames } from '../../../src/model/kind-names.ts';

/** Names of folders that the pages in a folder of sources are built into; what has an ending of its own is a file. */
const builtFrom = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => basename(name, '.astro'))
    .filter((name) => !/^\[\.\.\.|^(?:404|index)$/.test(name))
    .flatMap((name) => (name === '[kind]' ? kindNames : [name]));

describe('the folders of hosts that know no patterns', () => {
  const { pages, embeds, open } = foldersOf(['de', 'en']);
  const all = [...pages, ...embeds, ...open];

  it('name every folder the site’s pages are built into, in each language', () => {
    const inLanguage = builtFrom('src/pages/[...locale]');
    expect(inLanguage).toContain('terms');
    for (const name of [...builtFrom('src/pages'), ...inLanguage, ...inLanguage.map((one) => `en/${one}`)])
      expect.soft(all).toContain(name);
  });

  it('name each but once, and none that no page is built into', () => {
    expect(new Set(all).size).toBe(all.length);
    const known = new Set([...builtFrom('src/pages'), ...builtFrom('src/pages/[...locale]'), '_astro', '_lotse', 'pagefind']);
    for (const folder of all) expect.soft(known, folder).toContain(folder.replace(/^en\//, ''));
  });
});
