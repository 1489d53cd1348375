import {
  appendFileSync,
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lotse, root } from './run-lotse.ts';

const work = mkdtempSync(join(tmpdir(), 'lotse lint ü '));
const run = (...args: string[]) => lotse(['lint', ...args], {}, work);
const text = (file: string) => readFileSync(join(work, file), 'utf8');
const usage = 'lotse lint FILE… [--json] [--lang de|en] [--fix]';

beforeEach(() => {
  cpSync(join(root, 'tests/fixtures/lint/content'), join(work, 'content'), { recursive: true });
  cpSync(join(root, 'tests/fixtures/lint/texts'), work, { recursive: true });
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

describe('lotse lint', () => {
  it('ends with 0 and a count when nothing is found', async () => {
    expect(await run('gut.md')).toEqual({ code: 0, out: '1 Datei, 0 Fehler, 0 Hinweise\n', err: '' });
  });

  it('ends with 1 and names file, line, column, what was found, why not and what to write', async () => {
    const { code, out } = await run('seite.mdx', 'gut.md');
    expect(code).toBe(1);
    expect(out).toBe(
      'seite.mdx:5:6  Fehler  forbidden-word\n    „Wow-Moment“ soll niemand verwenden. Meint nur Begeisterung.\n    → „Moment der Wahrheit“ schreiben.\n\n2 Dateien, 1 Fehler, 0 Hinweise\n',
    );
  });

  it('names the label whose form was found, and reads each file once', async () => {
    const { out } = await run('bericht.md', './bericht.md');
    expect(out).toContain('bericht.md:9:50  Fehler  forbidden-word\n    „Wow-Momenten“ (Form von „Wow-Moment“) soll');
    expect(out).toMatch(/\n1 Datei, 2 Fehler, 3 Hinweise\n$/);
  });

  it('prints JSON and nothing else with --json', async () => {
    const { code, out, err } = await run('--json', '--lang', 'en', 'en/note.txt');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: 'en/note.txt',
        line: 1,
        column: 3,
        rule: 'deprecated-word',
        severity: 'warning',
        found: 'customer value',
        label: 'customer value',
        right: 'Customer yield',
        term: 'customer-yield',
        reason: 'It leaves open whose value is meant.',
        language: 'en',
        message: '“customer value” is a deprecated label. It leaves open whose value is meant.',
        fixed: false,
      },
      { line: 2, column: 5, rule: 'forbidden-word', severity: 'error', right: 'Moment of truth' },
      { line: 2, column: 27, found: 'outside view' },
    ]);
    expect(await run('--json', 'gut.md')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('takes the language from --lang, else from the file, else the leading one', async () => {
    const languages = async (...args: string[]) =>
      new Set((JSON.parse((await run('--json', ...args)).out) as { language: string }[]).map((one) => one.language));
    expect(await languages('page.html')).toEqual(new Set(['en']));
    expect(await languages('bericht.md')).toEqual(new Set(['de']));
    expect(await languages('--lang', 'de', 'page.html')).toEqual(new Set());
    expect((await run('--lang', 'en', 'bericht.md')).out).toMatch(
      /“Wow-Moment” \(a form of “wow moment”\)[\s\S]*\n1 file, 1 error, 0 warnings\n$/,
    );
  });

  it('ends with 1 for files that cannot be read, and still reads the others', async () => {
    const { code, out } = await run('nirgends.md', 'kaputt.mdx', 'alt.txt', 'seite.mdx');
    expect(code).toBe(1);
    expect(out).toContain('nirgends.md:1:1  Fehler  unreadable-file\n    Diese Datei gibt es nicht.');
    expect(out).toMatch(/kaputt\.mdx:3:\d+ {2}Fehler {2}unreadable-file\n {4}Der Text lässt sich nicht lesen: /);
    expect(out).toContain('alt.txt:1:1  Fehler  unreadable-file\n    Die Datei ist nicht in UTF-8 gespeichert.');
    expect(out).toMatch(/seite\.mdx:5:6 .*\n[\s\S]*4 Dateien, 4 Fehler, 0 Hinweise\n$/);
    const alone = await run('--json', 'nirgends.md');
    expect(alone.code).toBe(1);
    expect(JSON.parse(alone.out)).toMatchObject([{ file: 'nirgends.md', rule: 'unreadable-file', line: 1 }]);
  });

  it('lets a term’s own page name its labels, but not those of others', async () => {
    const { out } = await run('content/terms/customer-yield/de.mdx');
    expect(out).toContain('de.mdx:20:33  Fehler  forbidden-word');
    expect(out).toContain('1 Datei, 1 Fehler, 0 Hinweise');
  });

  it('ends with 1 where there is no content to take the words from', async () => {
    const { code, out, err } = await lotse(['lint', '--json', 'gut.md'], { LOTSE_CONTENT: 'nowhere' }, work);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('„nowhere“');
  });

  it.each([[['--jsno', 'gut.md']], [['gut.md', '--lang']], [['--lang', 'fr', 'gut.md']], [[]]])(
    'ends with 2 and its usage for %j',
    async (args) => {
      const { code, out, err } = await run(...args);
      expect([code, out, err.split('\n')[0]]).toEqual([2, '', usage]);
    },
  );

  it('ends with 2 for kinds of files it does not read, and says what to do with Word', async () => {
    const word = await run('--fix', 'brief.docx', 'notiz.de.txt');
    expect([word.code, word.out]).toEqual([2, '']);
    expect(word.err).toContain('„brief.docx“: Word-Dateien kann lotse lint noch nicht lesen.');
    expect(text('notiz.de.txt')).toContain('Der Kundenwert');
    expect((await run('bild.png')).code).toBe(2);
  });
});

describe('lotse lint --fix', () => {
  it('mends what is unambiguous, keeps all else byte for byte and reports the rest where it now stands', async () => {
    const { code, out } = await run('--fix', 'notiz.de.txt');
    expect(text('notiz.de.txt')).toBe(
      '\uFEFFDer Kundenertrag steigt.\r\nDie Kundenbrille hilft, der Kundenertrag auch.\r\nKundenwert- und Ertragsziele. Des Kundenwerts wegen.\r\n',
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'notiz.de.txt:2:29  Hinweis  deprecated-word\n    „Kundenprofit“ ist eine veraltete Bezeichnung.\n    ✓ Durch „Kundenertrag“ ersetzt.',
    );
    expect(out).toMatch(/\n1 Datei, 0 Fehler, 3 Hinweise, 2 Stellen ersetzt\n$/);
  });

  it('leaves front matter, code, quotes and addresses of Markdown as they are', async () => {
    const before = text('bericht.md');
    await run('--fix', 'bericht.md');
    expect(text('bericht.md')).toBe(before.replace('Der Kundenwert steigt', 'Der Kundenertrag steigt'));
  });

  it('ends with 0 when nothing is left, and finds nothing more to do', async () => {
    const { code, out } = await run('--fix', '--json', '--lang', 'de', 'notiz.de.txt');
    expect([code, (JSON.parse(out) as { fixed: boolean }[]).filter((one) => one.fixed).length]).toEqual([1, 2]);
    const once = text('notiz.de.txt');
    expect((await run('--fix', '--json', 'notiz.de.txt')).out).not.toContain('"fixed": true');
    expect(text('notiz.de.txt')).toBe(once);
  });

  it('changes neither mdx nor html', async () => {
    appendFileSync(join(work, 'seite.mdx'), '\nDer Kundenwert.\n');
    appendFileSync(join(work, 'page.html'), '<p>The customer value.</p>');
    const before = [text('seite.mdx'), text('page.html')];
    expect((await run('--fix', 'seite.mdx', 'page.html')).code).toBe(1);
    expect([text('seite.mdx'), text('page.html')]).toEqual(before);
  });

  it('keeps links and rights of a file, and leaves nothing beside it', async () => {
    rmSync(join(work, 'link.de.txt'), { force: true });
    symlinkSync('notiz.de.txt', join(work, 'link.de.txt'));
    chmodSync(join(work, 'notiz.de.txt'), 0o640);
    await run('--fix', 'link.de.txt');
    expect(lstatSync(join(work, 'link.de.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(join(work, 'notiz.de.txt')).mode & 0o777).toBe(0o640);
    expect(text('notiz.de.txt')).toContain('Der Kundenertrag');
    expect(readdirSync(work).filter((name) => name.includes('lotse-new'))).toEqual([]);
  });
});
