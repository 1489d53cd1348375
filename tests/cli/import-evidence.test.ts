import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lotse, root } from './run-lotse.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse evidence ü '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A fresh copy of the tiny content, and a file beside it. */
function ground(name: string, text: string | Uint8Array) {
  const content = mkdtempSync(join(folder, 'content '));
  cpSync(join(root, 'tests/fixtures/tiny'), content, { recursive: true });
  const file = join(content, '..', name);
  writeFileSync(file, text);
  const target = join(content, 'processes/ablegen/evidence.csv');
  return { file, target, run: (...args: string[]) => lotse(['import', 'evidence', file, ...args], { LOTSE_CONTENT: content }), content };
}
const survey = `Datum;Schritt;Note\n${['5', '4', '4', '1', '5'].map((mark) => `03.11.2025;Steigt ein;${mark}`).join('\n')}\n`;
const map = ['--map', 'date=Datum,step=Schritt,value=Note,scale=1-5,measure=CSAT,source=Umfrage', '--entry', 'processes/ablegen'];

describe('lotse import evidence', () => {
  it('shows what it would write, writes when asked, and has nothing to do the second time', async () => {
    const { run, target, content } = ground('umfrage.csv', survey);
    const preview = await run(...map);
    expect(preview).toMatchObject({ code: 0, err: '' });
    expect(preview.out).toContain('1 neu, 0 geändert, 0 unverändert');
    expect(existsSync(target)).toBe(false);
    expect((await run(...map, '--write')).code).toBe(0);
    expect(readFileSync(target, 'utf8').split('\n')[1]).toBe('2025-11-30,s1,,csat,80,%,5,,Umfrage,');
    expect((await run(...map, '--write')).out).toContain('0 neu, 0 geändert, 1 unverändert');
    expect((await lotse(['check', '--json'], { LOTSE_CONTENT: content })).code).toBe(0);
  });

  it('reports losses as data and ends with 1', async () => {
    const { run } = ground('umfrage.csv', `${survey};Steigt ein;5\n`);
    const { code, out } = await run(...map, '--json', '--lang', 'en');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      read: 6,
      losses: [{ code: 'no-date', count: 1, at: '7', what: 'without a date' }],
      written: [],
    });
  });

  it('names what does not fit, and never crashes', async () => {
    const wrong = ground('umfrage.csv', survey);
    const cases: [args: string[], code: number, says: RegExp][] = [
      [[], 2, /lotse import evidence/],
      [['--map', 'date=Datum'], 2, /braucht measure[\s\S]*braucht value/],
      [['--map', 'date=Datun,value=Note,measure=csat'], 2, /„Datun“ für date[\s\S]*„Datum“/],
      [[...map.slice(0, 2), '--entry', 'processes/ablege'], 2, /processes\/ablege[\s\S]*„ablegen“/],
      [[...map.slice(0, 2), '--entry', 'terms/anker'], 2, /kann keine Messwerte haben/],
    ];
    for (const [args, code, says] of cases) {
      const ran = await wrong.run(...args);
      expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
      expect(ran.err).toMatch(says);
    }
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]),
      new Uint8Array(500).fill(1),
      Buffer.from('Datum;Note\n"x'),
    ]) {
      const ran = await ground('kaputt.xlsx', bytes).run(...map);
      expect(ran.code).toBe(1);
      expect(ran.err).not.toMatch(/ at .*\.ts:\d/);
    }
  });

  it('leaves a file with errors alone', async () => {
    const { run, target } = ground('umfrage.csv', survey);
    writeFileSync(target, 'date,measure\n2025-11-03,csat\n');
    const ran = await run(...map, '--write');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('processes/ablegen/evidence.csv enthält Fehler');
    expect(readFileSync(target, 'utf8')).toBe('date,measure\n2025-11-03,csat\n');
  });
});
