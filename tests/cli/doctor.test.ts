import { afterEach, describe, expect, it } from 'vitest';
import { endAll, ill, path } from '../build/doctor/patients.ts';
import { lotse } from './run-lotse.ts';

afterEach(endAll);

describe('lotse doctor', () => {
  it('ends with 0 and says so where nothing is wrong', async () => {
    const { code, out } = await lotse(['doctor', (await ill()) + path]);
    expect({ code, out }).toEqual({ code: 0, out: 'Nichts gefunden, was das Einbetten stört.\n' });
  });

  it('names cause, header and the line to paste, in the language asked for', async () => {
    const fault = await ill((sent) => ({
      ...sent,
      headers: { ...sent.headers, Server: 'nginx/1.28', 'Content-Security-Policy': undefined, 'X-Frame-Options': 'DENY' },
    }));
    const german = await lotse(['doctor', fault + path]);
    expect(german.code).toBe(1);
    expect(german.out).toContain('Fehler  x-frame-options');
    expect(german.out).toContain('X-Frame-Options: DENY');
    expect(german.out).toContain('proxy_hide_header X-Frame-Options;');
    expect(german.out).not.toContain('Header always unset');
    const english = await lotse(['doctor', fault + path, '--lang', 'en', '--json']);
    const { findings } = JSON.parse(english.out) as { findings: { cause: string; severity: string; found: string }[] };
    expect(findings[0]).toMatchObject({
      cause: 'x-frame-options',
      severity: 'error',
      found: 'An older header forbids framing: X-Frame-Options: DENY',
    });
  });

  it('ends with 2 and says what would be right where it is called wrongly', async () => {
    for (const args of [
      [],
      ['intranet'],
      ['file:///etc/passwd'],
      ['https://a:b@c.example/'],
      ['https://a.example/', '--lang', 'fr'],
      ['https://a.example/', '--from', 'x'],
    ])
      expect((await lotse(['doctor', ...args])).code, args.join(' ')).toBe(2);
    expect((await lotse(['doctor', 'https://a.example/', '--host', 'sharepont'])).err).toContain('Gemeint: sharepoint?');
  });
});
