import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { folderLike } from '../imports/ground.ts';
import { lotse } from './run-lotse.ts';

const root = join(import.meta.dirname, '../..');
const models = join(root, 'tests/fixtures/imports/bpmn');
const folder = mkdtempSync(join(tmpdir(), 'lotse bpmn ü '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const model = (name: string) => join(models, `${name}.bpmn`);

describe('lotse import bpmn', () => {
  it('shows drafts and losses, in German, and writes nothing', async () => {
    const { code, out } = await lotse(['import', 'bpmn', model('07-boundary-timer')], { LOTSE_CONTENT: join(root, 'tests/fixtures/tiny') });
    expect(code).toBe(0);
    expect(out).toContain('rueckruf  Rückruf: 4 Schritte, 2 Bahnen');
    expect(out).toContain('Übernommen: 3/3 Aufgaben');
    expect(out).toMatch(/Nicht übernommen \(1\)\n {2}Zeile \d+ {2}Angeheftetes Ereignis x „verwaist“: Hängt an/);
    expect(out).toContain('Das ist eine Vorschau.');
    expect(existsSync(join(root, 'tests/fixtures/tiny/processes/rueckruf'))).toBe(false);
  });

  it('writes into the folder that is named, and leaves what is there', async () => {
    const first = await lotse(['import', 'bpmn', model('03-loop-back'), '--out', folder, '--json', '--lang', 'en'], {
      LOTSE_TODAY: '2026-11-01',
    });
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ drafts: [{ id: 'invoice-check', steps: 3 }], carried: { tasks: { carried: 3, of: 3 } } });
    const path = join(folder, 'invoice-check/process.yaml');
    expect(readFileSync(path, 'utf8')).toContain('status: draft');
    writeFileSync(path, 'mine');
    const second = await lotse(['import', 'bpmn', model('03-loop-back'), '--out', folder]);
    expect(second.code).toBe(1);
    expect(second.out).toContain('ist schon da und bleibt, wie er ist');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('fills a content that lotse check finds without errors', async () => {
    const content = folderLike(join(root, 'tests/fixtures/tiny'));
    const language = checkContent(readContent(join(root, 'tests/fixtures/tiny'))).library?.leading;
    for (const file of readdirSync(models).filter((name) => /^(05|16|22|09|12)-.*\.bpmn$/.test(name)))
      await lotse(['import', 'bpmn', join(models, file), '--write'], { LOTSE_CONTENT: content, LOTSE_TODAY: '2026-11-01' });
    const { library, findings } = checkContent(readContent(content));
    expect(findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'missing-file')).toEqual([]);
    expect(library?.of('processes')).toHaveLength(5);
    expect(Object.keys(library?.of('processes')[0]?.facts.title ?? {})).toEqual([language]);
  });

  it('refuses what it cannot read with one sentence, and wrong usage with the usage', async () => {
    const path = join(folder, 'old.bpmn');
    writeFileSync(path, '<definitions xmlns="http://schema.omg.org/spec/BPMN/1.2"/>');
    expect(await lotse(['import', 'bpmn', path])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('als BPMN 2.0') });
    expect(await lotse(['import', 'bpmn', join(folder, 'none.bpmn'), '--lang', 'en'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no file'),
    });
    expect(await lotse(['import', 'bpmn'])).toMatchObject({ code: 2, err: expect.stringContaining('lotse import bpmn DATEI') });
  });
});

describe('lotse export bpmn', () => {
  const env = { LOTSE_CONTENT: join(root, 'tests/fixtures/second') };

  it('writes a file that comes back as the same process', async () => {
    const out = join(folder, 'out');
    expect((await lotse(['export', 'bpmn', 'same-day-repair', '--out', out, '--lang', 'en'], env)).out).toContain('same-day-repair.bpmn');
    const back = await lotse(['import', 'bpmn', join(out, 'same-day-repair.bpmn'), '--json'], env);
    expect(JSON.parse(back.out)).toMatchObject({ drafts: [{ id: 'same-day-repair' }] });
  });

  it('names the process that was probably meant', async () => {
    expect(await lotse(['export', 'bpmn', 'same-day-repairs'], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('same-day-repair?'),
    });
    expect((await lotse(['export', 'bpmn'], env)).code).toBe(2);
  });
});
