import { describe, expect, it } from 'vitest';
import { readAssets, readContent, readSite } from '../../src/build/content-fs.ts';

describe.each(['content', 'tests/fixtures/tiny', 'tests/fixtures/second'])('%s', (folder) => {
  const content = readContent(folder);

  it('gives the files beside its texts without reading the texts', () => {
    const files = (entries: readonly { folder: string; assets: string[] }[]) =>
      entries.flatMap((entry) => entry.assets.map((asset) => `${entry.folder}/${asset}`)).sort();
    expect(files(readAssets(folder))).toEqual(files(content.entries));
  });

  it('gives its settings alone', () => {
    expect(readSite(folder)?.data).toEqual(content.site?.data);
  });
});
