import {
  appendFileSync,
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
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
      'seite.mdx:3:14  Hinweis  deprecated-word\n    „Kundenwert“ ist eine veraltete Bezeichnung. Lässt offen, wessen Wert gemeint ist.\n    → „Kundenertrag“ schreiben.\n\nseite.mdx:5:6  Fehler  forbidden-word\n    „Wow-Moment“ soll niemand verwenden. Meint nur Begeisterung.\n    → „Moment der Wahrheit“ schreiben.\n\n2 Dateien, 1 Fehler, 1 Hinweis\n',
    );
  });

  it('names the label whose form was found, and reads each file once', async () => {
    const { out } = await run('bericht.md', './bericht.md');
    expect(out).toContain('bericht.md:9:50  Fehler  forbidden-word\n    „Wow-Momenten“ (Form von „Wow-Moment“) soll');
    expect(out).toMatch(/\n1 Datei, 2 Fehler, 4 Hinweise\n$/);
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
    expect(out).toContain(
      'alt.txt:1:21  Fehler  unreadable-file\n    Die Datei ist nicht in UTF-8 gespeichert, vermutlich in Windows-1252.',
    );
    expect(out).toContain('könnte „Küche“ heißen. Speichere sie im Editor als UTF-8.');
    expect(out).toMatch(/seite\.mdx:5:6 .*\n[\s\S]*4 Dateien, 4 Fehler, 1 Hinweis\n$/);
    const alone = await run('--json', 'nirgends.md');
    expect(alone.code).toBe(1);
    expect(JSON.parse(alone.out)).toMatchObject([{ file: 'nirgends.md', rule: 'unreadable-file', line: 1 }]);
  });

  it('lets a term’s own page name its labels, but not those of others, and the list of forms all of them', async () => {
    writeFileSync(join(work, 'content/forms.yaml'), 'customer-yield:\n  de: Kundenwert (-s)\n');
    const { out } = await run('content/terms/customer-yield/de.mdx', 'content/forms.yaml');
    expect(out).toContain('de.mdx:21:33  Fehler  forbidden-word');
    expect(out).toContain('2 Dateien, 1 Fehler, 0 Hinweise');
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

  it('ends with 2 for kinds of files it does not read, and says what it reads', async () => {
    const word = await run('--fix', 'brief.doc', 'notiz.de.txt');
    expect([word.code, word.out]).toEqual([2, '']);
    expect(word.err).toContain('„brief.doc“: Diese Art von Datei liest lotse lint nicht.');
    expect(word.err).toContain('.docx');
    expect(text('notiz.de.txt')).toContain('Der Kundenwert');
  });

  it('reads folders whole, each file once, and leaves out what is hidden or installed', async () => {
    for (const folder of ['ordner/b', 'ordner/.verborgen', 'ordner/node_modules', 'leer'])
      mkdirSync(join(work, folder), { recursive: true });
    for (const file of ['z.txt', 'a.txt', 'b/Grüße an alle.md', '.verborgen/c.txt', 'node_modules/d.txt', '~$a.docx', 'bild.png'])
      writeFileSync(join(work, 'ordner', file), 'Der Kundenwert');
    symlinkSync('..', join(work, 'ordner/b/im Kreis'));
    const { out } = await run('--json', 'ordner', 'ordner/z.txt', './ordner', 'leer');
    expect((JSON.parse(out) as { file: string }[]).map((one) => one.file)).toEqual([
      'ordner/a.txt',
      'ordner/b/Grüße an alle.md',
      'ordner/z.txt',
    ]);
  });

  it('judges each value of a YAML file in its language', async () => {
    const { out } = await run('--json', 'ablauf.yaml');
    expect(
      (JSON.parse(out) as Record<string, unknown>[]).map((one) => [one['line'], one['column'], one['found'], one['language']]),
    ).toEqual([
      [2, 18, 'Kundenwert', 'de'],
      [2, 37, 'customer value', 'en'],
      [11, 9, 'Wow-Moment', 'de'],
      [13, 12, 'Kundenwert', 'de'],
    ]);
  });

  it('tells a spelling from the label, and why', async () => {
    writeFileSync(join(work, 'schreibung.txt'), 'Der CX Manager.');
    expect((await run('schreibung.txt')).out).toBe(
      'schreibung.txt:1:5  Hinweis  spelling\n    „CX Manager“ ist anders geschrieben als „CX-Manager“. So schreibt es das Glossar.\n    → „CX-Manager“ schreiben.\n\n1 Datei, 0 Fehler, 1 Hinweis\n',
    );
  });

  it('says of a file that is no text in UTF-8 what it is, where that shows and what to do', async () => {
    const bytes: [string, Buffer][] = [
      ['utf16.txt', Buffer.from('\uFEFFDer Kundenwert', 'utf16le')],
      ['utf16-ohne.txt', Buffer.from('Der Kundenwert', 'utf16le')],
      ['bild.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
      ['spät.txt', Buffer.concat([Buffer.from('\uFEFFEin \uFFFD\r\nzwei '), Buffer.from([0x80]), Buffer.from(' drei')])],
      ['kaputt.yaml', Buffer.from('a: 1\nb: [')],
      ['tief.md', Buffer.from(`${'> '.repeat(20_000)}x`)],
      ['kurz.txt', Buffer.alloc(0)],
    ];
    for (const [file, content] of bytes) writeFileSync(join(work, file), content);
    const { code, out } = await run('--json', '--lang', 'en', ...bytes.map(([file]) => file));
    expect(code).toBe(1);
    const rows = JSON.parse(out) as { file: string; line: number; column: number; message: string }[];
    expect(rows.map((one) => `${one.file}:${one.line}:${one.column} ${one.message.slice(0, 34)}`)).toEqual([
      'utf16.txt:1:1 The file is saved as UTF-16. Save ',
      'utf16-ohne.txt:1:1 The file is saved as UTF-16. Save ',
      'bild.txt:1:1 This is not a text: the file conta',
      'spät.txt:2:6 The file is not saved as UTF-8, bu',
      'kaputt.yaml:2:5 The text cannot be read: Flow sequ',
      'tief.md:1:1 The text is nested too deeply.',
    ]);
  });

  it('says that there is nothing to judge by where a glossary is empty', async () => {
    const empty = join(work, 'leeres glossar');
    cpSync(join(work, 'content/site.yaml'), join(empty, 'site.yaml'));
    const { code, out, err } = await lotse(['lint', '--json', 'seite.mdx'], { LOTSE_CONTENT: empty }, work);
    expect([code, out]).toEqual([0, '[]\n']);
    expect(err).toContain('steht noch kein Begriff');
  });
});

describe('lotse lint --fix', () => {
  it('mends what is unambiguous, keeps all else byte for byte and reports the rest where it now stands', async () => {
    const { code, out } = await run('--fix', 'notiz.de.txt');
    expect(text('notiz.de.txt')).toBe(
      '\uFEFFDer Kundenertrag steigt.\r\nDie Kundenbrille hilft, der Kundenertrag auch.\r\nKundenwert- und Ertragsziele. Des Kundenertrags wegen.\r\n',
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'notiz.de.txt:2:29  Hinweis  deprecated-word\n    „Kundenprofit“ ist eine veraltete Bezeichnung.\n    ✓ Durch „Kundenertrag“ ersetzt.',
    );
    expect(out).toMatch(/\n1 Datei, 0 Fehler, 1 Hinweis, 3 Stellen ersetzt\n$/);
  });

  it('leaves front matter, code, quotes and addresses of Markdown as they are', async () => {
    const before = text('bericht.md');
    await run('--fix', 'bericht.md');
    expect(text('bericht.md')).toBe(
      before.replace('Der Kundenwert steigt', 'Der Kundenertrag steigt').replace('"Kundenwert"', '"Kundenertrag"'),
    );
  });

  it('ends with 0 when nothing is left, and finds nothing more to do', async () => {
    const { code, out } = await run('--fix', '--json', '--lang', 'de', 'notiz.de.txt');
    expect([code, (JSON.parse(out) as { fixed: boolean }[]).filter((one) => one.fixed).length]).toEqual([1, 3]);
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
