import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { readable } from '../../src/build/lint-text.ts';
import { languages } from '../../src/model/entry.ts';
import { lint, lintWords } from '../../src/model/lint.ts';
import { readLibrary } from '../../src/model/read-library.ts';

describe.each(['content', 'tests/fixtures/second'])('the long texts in %s', (folder) => {
  const content = readContent(folder);
  const { library } = readLibrary(content);

  it.each(languages)('hold no forbidden label in %s but on its term’s own page', (language) => {
    if (!library) throw new Error(`${folder} holds no library`);
    const words = lintWords(library, language);
    const found = content.entries.flatMap(({ kind, id, docs }) => {
      const file = docs[language]?.file;
      if (!file) return [];
      const source = readFileSync(file, 'utf8');
      const read = readable(source, 'mdx');
      if ('broken' in read) return [];
      return lint(read.text, words, { source, own: kind === 'terms' ? id : undefined })
        .filter((one) => one.label.status === 'forbidden' && one.start >= read.front)
        .map((one) => `${file}:${one.line}:${one.column} “${one.found}”: write “${one.label.right}”`);
    });
    expect(found).toEqual([]);
  });
});
