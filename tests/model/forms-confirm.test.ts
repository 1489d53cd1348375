import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedText, writeConfirmed } from '../../src/build/confirmed-forms.ts';
import { readContent } from '../../src/build/content-fs.ts';
import { confirmForms, formsLine, unconfirmedForms } from '../../src/model/forms-confirm.ts';
import type { TermWords } from '../../src/model/kinds/term.ts';
import type { Library } from '../../src/model/library.ts';
import { readLibrary } from '../../src/model/read-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse forms ü '));
  cpSync('tests/fixtures/candidates', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function read() {
  const content = readContent(folder);
  const { library } = readLibrary(content);
  return { content, library: library as Library };
}
const open = () => {
  const { content, library } = read();
  return unconfirmedForms(content, library).map(({ id, language, labels, changed }) => ({ id, language, labels, changed }));
};
const confirm = (...ids: string[]) => {
  const { content, library } = read();
  writeConfirmed(folder, confirmForms(content, library, ids.length > 0 ? new Set(ids) : undefined));
};
const edit = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const words = (more: Partial<TermWords>): TermWords => ({
  title: 'Kanal',
  summary: 'x',
  labels: [],
  forms: [],
  blockedForms: [],
  misspellings: [],
  ...more,
});

describe('the line of a term’s forms', () => {
  it('names every label once, with endings where only those change and whole words elsewhere', () => {
    const line = formsLine(
      words({ abbreviation: 'KN', labels: [{ text: 'Moment der Ruhe', status: 'admitted', forms: ['Augenblicke'] }] }),
      'de',
    );
    expect(line).toMatch(/^Kanal \((?:-s |-es |-e )+.*Kanäle .*\); KN \(-s\); Moment der Ruhe \(.*Momente\b.*\)$/);
    expect(line).not.toContain('Augenblicke');
  });
  it('leaves out what is blocked, and says where the label itself is', () => {
    expect(formsLine(words({ blockedForms: ['Kanals', 'Kanäle'] }), 'de')).not.toMatch(/-s\b|Kanäle\b/);
    expect(formsLine(words({ blockedForms: ['Kanal'] }), 'de')).toMatch(/^\[Kanal\] \(/);
  });
  it('has no forms where case decides', () => {
    expect(formsLine(words({ caseSensitive: true }), 'de')).toBe('Kanal');
  });
});

describe('forms.yaml', () => {
  it('missing means that every term is new, in each language', () => {
    expect(open()).toHaveLength(6);
    expect(open().every(({ changed }) => !changed)).toBe(true);
  });

  it('is no unknown file and settles what it holds', () => {
    confirm();
    expect(read().content.findings).toEqual([]);
    expect(open()).toEqual([]);
  });

  it('takes single terms and leaves the others alone', () => {
    confirm('journey');
    expect(new Set(open().map(({ id }) => id))).toEqual(new Set(['kunde', 'wahrheit']));
    confirm('kunde');
    expect(new Set(open().map(({ id }) => id))).toEqual(new Set(['wahrheit']));
  });

  it('asks again for a changed label, and only for that', () => {
    confirm();
    edit('terms/kunde/de.mdx', 'text: Bezieher', 'text: Nutzer');
    const [first, ...others] = open();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: 'kunde', language: 'de', changed: true });
    expect(first?.labels).toHaveLength(1);
    expect(first?.labels[0]).toMatch(/^Nutzer \(/);
  });

  it('asks again when a blocked form is free again', () => {
    edit('terms/kunde/de.mdx', 'gender: m\n', 'gender: m\nblockedForms: [Kundin]\n');
    confirm();
    edit('terms/kunde/de.mdx', 'blockedForms: [Kundin]\n', '');
    expect(open()).toMatchObject([{ id: 'kunde', language: 'de' }]);
  });

  it('forgets terms that are gone, but not those that are only broken', () => {
    confirm();
    rmSync(join(folder, 'terms/journey'), { recursive: true });
    edit('terms/wahrheit/de.mdx', 'status: approved', 'status: aproved');
    const before = read().content.forms?.data as object;
    const { content, library } = read();
    expect(Object.keys(confirmForms(content, library))).toEqual(['kunde', 'wahrheit']);
    expect(confirmForms(content, library)['wahrheit']).toEqual((before as Record<string, unknown>)['wahrheit']);
  });

  it('has one line for each term and language, sorted, and the same bytes each time', () => {
    confirm();
    const text = readFileSync(join(folder, 'forms.yaml'), 'utf8');
    const lines = text.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('#'));
    expect(lines).toEqual(['journey:', 'kunde:', 'wahrheit:']);
    expect(text.split('\n').filter((line) => /^ {2}(?:de|en): /.test(line))).toHaveLength(6);
    const { content, library } = read();
    expect(confirmedText(confirmForms({ ...content, entries: [...content.entries].reverse() }, library))).toBe(text);
  });
});
