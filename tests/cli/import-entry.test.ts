import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryFile } from '../../src/model/tools/entry-file/file.ts';
import { entryShapes } from '../../src/model/tools/entry-file/kinds.ts';
import { lotse, root } from './run-lotse.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse entry ü '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
cpSync(join(root, 'tests/fixtures/tiny'), content, { recursive: true });
const ask = (...args: string[]) => lotse(['import', 'entry', ...args], { LOTSE_CONTENT: content });
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const persona = {
  title: 'Lena: „Öttl“',
  summary: 'Kurz # gesagt',
  motive: '- weil {sie} <will>',
  situation: 'Am Steg',
  goals: 'eins\n- zwei',
  hair: 'bun',
  top: 'coat',
  skin: 'fair',
  owner: 'team',
  body: 'Ein {Wort} <mehr>',
};

describe('lotse import entry', () => {
  it('previews a persona from the form, writes it when told so, and never a second time', async () => {
    const { name, text } = entryFile(entryShapes.persona, persona, { language: 'de', today: '2026-01-01' });
    const file = put(name, text);
    const target = join(content, 'personas/lena-oettl/de.mdx');
    const preview = await ask(file);
    expect({ code: preview.code, there: existsSync(target) }).toEqual({ code: 0, there: false });
    expect(preview.out).toContain('Das ist eine Vorschau');
    expect((await ask(file, '--write')).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(text);
    writeFileSync(target, `${text}\nVon Hand.\n`);
    const again = await ask(file, '--write', '--lang', 'en');
    expect(again.code).toBe(1);
    expect(again.err).toContain('exists already');
    expect(readFileSync(target, 'utf8')).toContain('Von Hand.');
    expect((await ask(file, '--write', '--id', 'lena-zwei')).code).toBe(0);
    expect(existsSync(join(content, 'personas/lena-zwei/de.mdx'))).toBe(true);
  });

  it('writes a journey, and refuses one that names a touchpoint nobody has, with its place', async () => {
    const journey = {
      title: 'Weg',
      summary: 'Kurz',
      persona: 'uta',
      owner: 'team',
      'phases.0.label': 'Erst',
      'phases.0.goal': 'Los',
      ...Object.fromEntries(
        [0, 1].flatMap((at) => [
          [`points.${at}.phase`, '1'],
          [`points.${at}.touchpoint`, 'steg'],
          [`points.${at}.does`, 'geht'],
          [`points.${at}.emotion`, '1'],
        ]),
      ),
    };
    const right = entryFile(entryShapes.journey, journey, { language: 'de', today: '2026-01-01' });
    expect((await ask(put(right.name, right.text), '--write')).code).toBe(0);
    expect(existsSync(join(content, 'journeys/weg/journey.yaml'))).toBe(true);
    const wrong = await ask(put('journeys.irrweg.yaml', right.text.replaceAll('steg', 'stek')), '--write', '--json');
    expect(wrong.code).toBe(1);
    const data = JSON.parse(wrong.out) as { written: boolean; findings: { rule: string; line: number; severity: string }[] };
    expect(data.written).toBe(false);
    expect(data.findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ rule: 'dangling-id', line: 10 }),
      expect.objectContaining({ rule: 'dangling-id', line: 11 }),
    ]);
    expect(existsSync(join(content, 'journeys/irrweg'))).toBe(false);
  });

  it('takes a practice and a voice from their forms', async () => {
    const shared = { title: 'Sand: „weg“', summary: 'Kurz', touchpoint: 'steg' };
    const practice = {
      ...shared,
      situation: '- a',
      done: '#b',
      effect: '{c}',
      evidence: 'd: e',
      copy: '- eins\nzwei',
      department: 'team',
      level: 'team',
    };
    const voice = {
      ...shared,
      quote: '"Nass!"',
      context: 'c',
      emotion: '-2',
      date: '2025-11',
      channel: 'visit',
      source: 'Steg',
      said: 'de',
      consent: 'true',
      owner: 'team',
    };
    for (const [shape, form] of [
      [entryShapes.practice, practice],
      [entryShapes.voice, voice],
    ] as const) {
      const { name, text } = entryFile(shape, form, { language: 'de', today: '2026-01-01' });
      expect(await ask(put(name, text), '--write')).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(content, shape.kind, 'sand-weg/de.mdx'), 'utf8')).toBe(text);
    }
    const { name, text } = entryFile(entryShapes.voice, { ...voice, consent: '' }, { language: 'de', today: '2026-01-01' });
    const refused = await ask(put(name, text), '--id', 'ohne', '--write');
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('voice-consent');
  });

  it('takes a form in another than the leading language as the words of an entry that is there, without its facts', async () => {
    const { name, text } = entryFile(
      entryShapes.persona,
      { ...persona, title: 'Lena in English' },
      { language: 'en', today: '2026-01-01' },
    );
    expect(name).toBe('personas.lena-in-english.en.mdx');
    const alone = await ask(put(name, text), '--write');
    expect(alone.code).toBe(1);
    expect(alone.err).toContain('zuerst braucht der Eintrag die auf Deutsch');
    expect(alone.err).toContain('personas/lena-in-english/de.mdx gibt es nicht');
    expect(existsSync(join(content, 'personas/lena-in-english'))).toBe(false);
    const joined = await ask(put(name, text), '--write', '--id', 'lena-oettl', '--lang', 'en');
    expect(joined).toMatchObject({ code: 0, err: '' });
    expect(joined.out).toContain('facts stand in de.mdx alone: look, owner, reviewed, status');
    const written = readFileSync(join(content, 'personas/lena-oettl/en.mdx'), 'utf8');
    expect(written).toContain('title: "Lena in English"\n');
    expect(written).not.toContain('look:');
    expect(written.endsWith('---\n\nEin \\{Wort\\} \\<mehr>\n')).toBe(true);
  });

  it('refuses files that say nothing of their place, have the wrong form, are too big or no text', async () => {
    const cases: [string, string][] = [
      [put('notes.txt', 'x'), 'Der Name sagt nicht'],
      [put('perssonas.x.de.mdx', 'x'), 'Gemeint war vielleicht „personas“'],
      [put('journeys.x.de.mdx', 'x'), 'journeys.x.yaml'],
      [put('personas.-x.de.mdx', 'x'), 'geht nicht als Kennung'],
      [put('personas.gross.de.mdx', 'x'.repeat(600_000)), 'höchstens 500 KB'],
      [join(folder, 'missing.yaml'), 'gibt es nicht'],
      [folder, 'ist ein Ordner'],
    ];
    for (const [file, said] of cases) {
      const { code, err } = await ask(file, '--write');
      expect({ file, code }).toEqual({ file, code: 1 });
      expect(err).toContain(said);
    }
    writeFileSync(join(folder, 'personas.kaputt.de.mdx'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await ask(join(folder, 'personas.kaputt.de.mdx'))).code).toBe(1);
    const script = put('personas.boese.de.mdx', '---\ntitle: A\n---\n\n<script>alert(1)</script>\n\n{1+1}\n');
    expect((await ask(script, '--write')).code).toBe(1);
    expect(existsSync(join(content, 'personas/boese'))).toBe(false);
    expect((await ask()).code).toBe(2);
  }, 60_000);
});
