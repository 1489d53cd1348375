import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editFile, newFile } from '../../src/build/write-terms/edit-front.ts';
import { emitYaml } from '../../src/build/write-terms/emit-yaml.ts';
import { repairImport, writeTerms } from '../../src/build/write-terms.ts';
import { splitFront } from '../../src/markdown/parse.ts';
import fc from '../property.ts';
import { folderLike } from './ground.ts';

const tiny = join(import.meta.dirname, '../fixtures/tiny');
const tree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [join(one.parentPath, one.name).slice(folder.length + 1), readFileSync(join(one.parentPath, one.name), 'utf8')]),
  );
const front = (raw: string): unknown => parse(splitFront(raw).front ?? '');

describe('writing terms', () => {
  const files = [
    { path: 'neu/de.mdx', body: 'neu' },
    { path: 'neu/en.mdx', body: 'new' },
    { path: 'alt/de.mdx', body: 'geändert' },
    { path: 'alt/en.mdx', body: 'added' },
  ];

  it('makes folders, changes files and leaves nothing else behind', () => {
    const folder = folderLike(tiny, { 'terms/alt/de.mdx': 'alt', 'terms/alt/bild.png': 'bild' });
    expect(writeTerms(folder, files)).toHaveLength(4);
    expect(tree(join(folder, 'terms'))).toEqual({
      'neu/de.mdx': 'neu',
      'neu/en.mdx': 'new',
      'alt/de.mdx': 'geändert',
      'alt/en.mdx': 'added',
      'alt/bild.png': 'bild',
    });
  });

  it('takes everything back if one file cannot be moved', () => {
    const folder = folderLike(tiny, { 'terms/alt/de.mdx': 'alt' });
    // A folder where a file should go: the last move fails.
    mkdirSync(join(folder, 'terms/zz/de.mdx/x'), { recursive: true });
    const before = tree(join(folder, 'terms'));
    expect(() => writeTerms(folder, [...files, { path: 'zz/de.mdx', body: 'z' }])).toThrow();
    expect(tree(join(folder, 'terms'))).toEqual(before);
    expect(existsSync(join(folder, 'terms/.import'))).toBe(false);
    expect(existsSync(join(folder, 'terms/neu'))).toBe(false);
  });

  it('is taken back by the next start if it was cut off between two moves', () => {
    const folder = folderLike(tiny, { 'terms/alt/de.mdx': 'geändert', 'terms/neu/de.mdx': 'neu', 'terms/spaet/de.mdx': 'unberührt' });
    const aside = join(folder, 'terms/.import');
    // As an import leaves it that moved two of three: what is still aside was not moved.
    for (const [path, body] of Object.entries({
      'old/alt/de.mdx': 'alt',
      'old/spaet/de.mdx': 'unberührt',
      'new/spaet/de.mdx': 'später',
      'new/zwei/de.mdx': 'zwei',
    })) {
      mkdirSync(join(aside, path, '..'), { recursive: true });
      writeFileSync(join(aside, path), body);
    }
    writeFileSync(
      join(aside, 'journal.json'),
      JSON.stringify({ folders: ['neu', 'zwei'], added: [], changed: ['alt/de.mdx', 'spaet/de.mdx'] }),
    );
    repairImport(folder);
    expect(tree(join(folder, 'terms'))).toEqual({ 'alt/de.mdx': 'alt', 'spaet/de.mdx': 'unberührt' });
  });
});

describe('front matter', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        '---',
        '- a',
        '# b',
        'a: b',
        'a #b',
        '"',
        "'",
        'null',
        'yes',
        '~',
        '0x1',
        '1e3',
        '.nan',
        '2026-01-01',
        '2026-13-01',
        '[',
        '{a}',
        'a\n---\nb',
        ' a',
        'a ',
        '\na',
        'a\n',
        'x'.repeat(300),
        '\t',
        '!tag',
        '&x',
        '*x',
        '%y',
        '@z',
        '`',
        '|',
        '>',
        '?',
        ', ',
      ),
    )
    .map((one) => one.toWellFormed());
  const value = fc.oneof(
    text,
    fc.array(text, { maxLength: 4 }),
    fc.array(fc.record({ text, forms: fc.array(text, { minLength: 1, maxLength: 2 }) }), { maxLength: 3 }),
    fc.boolean(),
    fc.integer(),
  );
  const values = fc.dictionary(fc.constantFrom('title', 'labels', 'forms', 'summary', 'definition', 'domain', 'related', 'sources'), value);

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(front(newFile(given)) ?? {}).toEqual(given);
      }),
    );
  });

  it('gives back any value within brackets', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(parse(`[${emitYaml(given, 'inside')}]`)).toEqual([given]);
      }),
    );
  });

  it('holds the new values and the old ones after an edit, and the text below', () => {
    fc.assert(
      fc.property(values, values, text, (old, next, body) => {
        const raw = `${newFile(old)}${body}`;
        const edited = editFile(raw, next);
        expect(front(edited) ?? {}).toEqual({ ...old, ...next });
        expect(edited.endsWith(`\n---\n${body}`)).toBe(true);
      }),
    );
  });

  it.each([
    ['braces', '{ title: A, forms: [x] } # c'],
    ['nothing behind a key', 'title: A\nforms:\n# c'],
    [
      'an indented list without indent',
      'title: A\nlabels:\n- { text: B, status: admitted } # b\n- text: C\n  status: admitted\n# c\nstatus: draft',
    ],
    ['comments between items', 'title: A\nlabels:\n  - { text: B, status: admitted }\n  # c\n  - { text: C, status: admitted }\n'],
    ['tagged and quoted keys', '"title": !!str A\n\'forms\': ["x"] # c\n'],
    ['a folded text with a comment behind', 'title: A\nsummary: >- # c\n  eins\n  zwei\nstatus: draft'],
  ])('can be edited with %s', (_name, yaml) => {
    const next = {
      title: 'Neu: #1',
      forms: ['x', 'y, z'],
      labels: [
        { text: 'B', status: 'admitted' },
        { text: 'C', status: 'admitted' },
        { text: 'D', status: 'forbidden', reason: 'R' },
      ],
      domain: 'methods',
    };
    const edited = editFile(`---\n${yaml}\n---\n\nText.\n`, next);
    expect(front(edited)).toEqual({ ...(parse(yaml) as object), ...next });
    expect(edited.endsWith('---\n\nText.\n')).toBe(true);
    if (yaml.includes('# c')) expect(edited).toContain('# c');
  });
});
