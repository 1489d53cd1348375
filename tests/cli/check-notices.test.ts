import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lotse, root } from './run-lotse.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'lotse notices ü '));
  cpSync(join(root, 'tests/fixtures/candidates'), join(work, 'content'), { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true }));

const check = (...args: string[]) => lotse(['check', ...args], {}, work);
const forms = () => join(work, 'content/forms.yaml');
const edit = (file: string, from: string, to: string) => {
  const path = join(work, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('lotse check --confirm', () => {
  it('writes forms.yaml, says how many terms, and leaves nothing beside it', async () => {
    expect(await check('--confirm')).toEqual({ code: 0, out: 'content/forms.yaml: 3 Begriffe bestätigt\n', err: '' });
    expect(readFileSync(forms(), 'utf8')).toMatch(/^# .*\n# .*\njourney:\n {2}de: Journey \(-s.*\)\n/);
    expect(readdirSync(join(work, 'content')).filter((name) => name.includes('forms'))).toEqual(['forms.yaml']);
  });

  it('changes no byte when everything was confirmed, and check no longer asks', async () => {
    await check('--confirm');
    const before = readFileSync(forms(), 'utf8');
    expect((await check('--confirm')).out).toBe('content/forms.yaml: schon alles bestätigt\n');
    expect(readFileSync(forms(), 'utf8')).toBe(before);
    expect((await check()).out).not.toContain('--forms');
  });

  it('takes ids, and refuses one it does not know, naming the nearest', async () => {
    expect((await check('--confirm', 'kunde', 'journey')).out).toContain('2 Begriffe');
    const { code, err } = await check('--confirm', 'jurney', '--lang', 'en');
    expect([code, err]).toEqual([1, '“jurney” is no readable term. Perhaps “journey” was meant.\n']);
  });

  it('does not overwrite a forms.yaml it cannot read', async () => {
    writeFileSync(forms(), '<<<<<<< mine\njourney:\n');
    const { code, err } = await check('--confirm');
    expect(code).toBe(1);
    expect(err).toContain('content/forms.yaml lässt sich nicht lesen');
    expect(readFileSync(forms(), 'utf8')).toBe('<<<<<<< mine\njourney:\n');
  });

  it('ends with 1 and the findings where there is no content', async () => {
    rmSync(join(work, 'content/site.yaml'));
    const { code, err } = await check('--confirm');
    expect(code).toBe(1);
    expect(err).toContain('missing-file');
    expect(existsSync(forms())).toBe(false);
  });

  it('ends with 1 where the file cannot be written', async () => {
    mkdirSync(`${forms()}.new`);
    const { code, err } = await check('--confirm');
    expect(code).toBe(1);
    expect(err).toContain('Nichts geschrieben: ');
    expect(existsSync(forms())).toBe(false);
  });
});

describe('lotse check', () => {
  it('lists a changed term with its new forms, how to confirm and how to block, and still ends with 0', async () => {
    await check('--confirm');
    edit('terms/kunde/de.mdx', 'text: Bezieher', 'text: Nutzer');
    const { code, out } = await check();
    expect(code).toBe(0);
    expect(out).toMatch(/content\/terms\/kunde\/de\.mdx\n {4}Nutzer \(-s .*\)\n/);
    expect(out).not.toContain('Abnehmer');
    expect(out).toContain('blockedForms');
    expect(out).toContain('npx lotse check --confirm kunde\n');
  });

  it('before anything was confirmed only counts', async () => {
    const { out } = await check();
    expect(out).toContain('3 Begriffe, deren Wortformen');
    expect(out).not.toContain('Journey (');
  });

  it('lists candidates with counts, parts and a place', async () => {
    const { code, out } = await check('--candidates');
    expect(code).toBe(0);
    expect(out).toContain(
      'Kundenabwanderung (Kunden|abwanderung)  in 3 Einträgen, 3-mal, enthält kunde\n    content/guides/eins/de.mdx:9  Der Kunde',
    );
  });

  it('with --json gives an object only where notices are asked for', async () => {
    expect(Array.isArray(JSON.parse((await check('--json')).out))).toBe(true);
    const asked = JSON.parse((await check('--json', '--candidates', '--forms')).out);
    expect(Object.keys(asked)).toEqual(['findings', 'forms', 'candidates']);
    expect(asked.candidates[0]).toMatchObject({ label: 'Rechnung', entries: 4 });
    expect(asked.forms[0]).toMatchObject({ id: 'journey', language: 'de', changed: false });
  });

  it('says nothing beside while there are errors', async () => {
    edit('terms/kunde/de.mdx', 'status: approved', 'status: aproved');
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).not.toContain('--candidates');
  });
});
