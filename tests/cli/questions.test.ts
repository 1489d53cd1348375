import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { folderLike } from '../imports/ground.ts';
import { lotse, root } from './run-lotse.ts';

const second = { LOTSE_CONTENT: join(root, 'tests/fixtures/second') };
const folder = mkdtempSync(join(tmpdir(), 'lotse questions ü '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const gift = join(folder, 'fragen.gift');
writeFileSync(gift, '$CATEGORY: Erste Woche\n\n::Zusage::Was hält? {=ein Tag#weil er stimmt ~bald#sagt nichts}\n\nKaputt {=a\n');

describe('lotse export questions', () => {
  const ask = (...args: string[]) => lotse(['export', 'questions', ...args], second);

  it('says how it is used when a command line makes no sense', async () => {
    for (const wrong of [
      [],
      ['--format', 'word', '--out', folder],
      ['--format', 'gift'],
      ['--format', 'gift', '--out', folder, '--lesson', 'a', '--path', 'b'],
    ]) {
      const { code, out, err } = await ask(...wrong);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('lotse export questions --format gift|qti21');
    }
  });

  it('writes all questions as GIFT, counts them, and names what the format cannot hold with file and line', async () => {
    const { code, out } = await ask('--format', 'gift', '--out', join(folder, 'all'), '--lang', 'en');
    expect(code).toBe(0);
    const text = readFileSync(join(folder, 'all/questions-en.gift'), 'utf8');
    expect(text.match(/^\$CATEGORY: /gm)).toHaveLength(3);
    expect(out).toMatch(/^\d+ questions\n/);
    expect(out).toMatch(/Lost \(\d+\)\n {2}\S+every-question\/en\.mdx {2}line \d+ {2}gap words-for-it: The format does not know/);
    expect(out).toContain('As two questions: the verdict, then the reason');
    expect(out).toContain('questions-en.gift');
  });

  it('writes one lesson as a package of QTI 2.1, with data about it on standard output', async () => {
    const { code, out, err } = await ask(
      ...['--format', 'qti21', '--lesson', 'keeping-promises', '--out', folder, '--json', '--lang', 'en'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const file = join(folder, 'keeping-promises-en.zip');
    const data = JSON.parse(out) as { questions: number };
    expect(data).toEqual({ questions: data.questions, report: [], written: [file] });
    const names = Object.keys(unzipSync(readFileSync(file)));
    expect(names).toContain('imsmanifest.xml');
    // The items, the test that orders them, and the manifest.
    expect(names.filter((name) => name.endsWith('.xml'))).toHaveLength(data.questions + 2);
  });

  it('gives the loss report as data, with a sentence for people', async () => {
    const { out } = await ask('--format', 'gift', '--lesson', 'every-question', '--out', folder, '--json', '--lang', 'en');
    const { report } = JSON.parse(out) as { report: { level: string; code: string; line: number; sentence: string }[] };
    expect(report.find(({ level }) => level === 'lost')).toMatchObject({
      line: expect.any(Number),
      sentence: expect.stringMatching(/^The .*\.$/),
    });
  });

  it('names the lesson or path that was probably meant, in the language asked for, and writes nothing', async () => {
    const out = join(folder, 'nothing');
    expect(await ask('--format', 'gift', '--lesson', 'keeping-promise', '--out', out)).toMatchObject({
      ...{ code: 1, out: '' },
      err: 'Die Lektion „keeping-promise“ gibt es nicht. Gemeint: keeping-promises?\n',
    });
    expect(await ask('--format', 'gift', '--path', 'frist-week', '--out', out, '--lang', 'en')).toMatchObject({
      ...{ code: 1, out: '' },
      err: expect.stringContaining('Did you mean first-week?'),
    });
    expect(existsSync(out)).toBe(false);
  });

  it('writes what comes back as the same questions', async () => {
    await ask('--format', 'qti21', '--path', 'first-week', '--out', folder, '--lang', 'en');
    const { out } = await lotse(['import', 'questions', join(folder, 'first-week-en.zip'), '--json', '--language', 'en'], second);
    const { drafts } = JSON.parse(out) as { drafts: { id: string; questions: { id: string }[] }[] };
    expect(drafts.map(({ id }) => id).sort()).toEqual(['keeping-promises', 'seeing-like-a-rider']);
    expect(drafts.every(({ questions }) => questions.length > 0)).toBe(true);
  });
});

describe('lotse import questions', () => {
  it('shows drafts and losses, in German, and writes nothing', async () => {
    const content = folderLike(second.LOTSE_CONTENT);
    const { code, out } = await lotse(['import', 'questions', gift], { LOTSE_CONTENT: content });
    expect(code).toBe(0);
    expect(out).toContain('Entwürfe (1)\n  erste-woche  „Erste Woche“, 1 Frage');
    expect(out).toMatch(/Verloren \(1\)|Nicht übernommen \(1\)/);
    expect(out).toContain('Zeile 5');
    expect(out).toContain('Nichts geschrieben.');
    expect(existsSync(join(content, 'lessons'))).toBe(false);
  });

  it('writes a draft that lotse check finds without errors but for the missing translation, and never over what is there', async () => {
    const content = folderLike(second.LOTSE_CONTENT);
    const env = { LOTSE_CONTENT: content, LOTSE_TODAY: '2026-11-01' };
    const first = await lotse(['import', 'questions', gift, '--write', '--json', '--language', 'en', '--lang', 'en'], env);
    expect(first.code).toBe(0);
    const path = join(content, 'lessons/erste-woche/en.mdx');
    expect(JSON.parse(first.out)).toMatchObject({
      drafts: [{ id: 'erste-woche', questions: [{ id: 'zusage', kind: 'single' }] }],
      written: [path],
    });
    const { findings } = checkContent(readContent(content), '2026-11-01');
    expect(findings.filter(({ severity, file }) => severity === 'error' && file.includes('erste-woche'))).toEqual([]);
    writeFileSync(path, 'mine');
    const again = await lotse(['import', 'questions', gift, '--write', '--language', 'en'], env);
    expect(again.code).toBe(1);
    expect(again.err).toContain('gibt es schon');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('refuses what it cannot read with one sentence, as data too, and wrong usage with the usage', async () => {
    const bomb = join(folder, 'bomb.xml');
    writeFileSync(bomb, '<!DOCTYPE a [<!ENTITY b "bumm">]><assessmentItem>&b;</assessmentItem>');
    const said = await lotse(['import', 'questions', bomb, '--json', '--lang', 'en'], second);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ refusal: { code: 'entities', sentence: said.err.trim() }, drafts: [], written: [] });
    expect(await lotse(['import', 'questions', join(folder, 'none.gift')], second)).toMatchObject({ code: 1, out: '' });
    expect(await lotse(['import', 'questions', folder], second)).toMatchObject({ code: 1, out: '' });
    expect(await lotse(['import', 'questions'], second)).toMatchObject({
      code: 2,
      err: expect.stringContaining('lotse import questions DATEI'),
    });
  });
});
