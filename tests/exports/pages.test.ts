import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { llmsText } from '../../src/exports/llms-text.ts';
import { termJsonLd } from '../../src/exports/term-jsonld.ts';
import { checkContent } from '../../src/model/check-content.ts';

const { library } = checkContent(readContent('tests/fixtures/second'));
if (!library) throw new Error('the second company must be readable');

describe('a term for machines', () => {
  it('is a DefinedTerm with the names one may use, in the language of its words', () => {
    const term = library.get('terms', 'repair-promise') ?? library.of('terms')[0];
    if (!term) throw new Error('no term');
    const data = JSON.parse(termJsonLd(library, term, 'de'));
    const { words, language } = library.words(term, 'de');
    expect(data).toMatchObject({
      '@type': 'DefinedTerm',
      name: words.title,
      description: words.definition,
      termCode: term.id,
      inLanguage: language,
    });
  });

  it('cannot end the script element it stands in', () => {
    const term = structuredClone(library.of('terms')[0]);
    if (!term?.words.en) throw new Error('no term');
    term.words.en.definition = 'x </script><script>alert(1)</script>';
    expect(termJsonLd(library, term, 'en')).not.toContain('<');
  });
});

describe('the site in one text', () => {
  it('names every entry once, with its summary and a relative address', () => {
    const lines = llmsText(library)
      .split('\n')
      .filter((line) => line.startsWith('- ['));
    expect(lines).toHaveLength(library.entries.length);
    for (const line of lines) expect(line).toMatch(/^- \[.+\]\(\.\/[a-z]+\/[a-z0-9-]+\/\): .+/);
  });
});
