import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { noticeWordsIn } from '../../src/i18n/notice-words.ts';
import { lotse, root } from './run-lotse.ts';

const fixtures = join(root, 'tests/fixtures');
const work = mkdtempSync(join(tmpdir(), 'lotse cli ü '));
cpSync(join(fixtures, 'tiny'), join(work, 'content'), { recursive: true });
cpSync(join(fixtures, 'tiny'), join(work, 'broken'), { recursive: true });
cpSync(join(fixtures, 'broken/wrong-date/terms'), join(work, 'broken/terms'), { recursive: true });

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe('lotse check', () => {
  it('ends with 0 and a count when nothing is wrong, then says what else to look at', async () => {
    const { code, out, err } = await lotse(['check'], {}, work);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^15 Einträge, 0 Fehler, 0 Hinweise\n\n1 Begriff, .*--forms\n\n\d+ häufige Wörter, .*--candidates\n$/);
  });

  it('ends with 1 and names file, line, column, what was found, what would be right and a page', async () => {
    const { code, out } = await lotse(['check'], { LOTSE_CONTENT: 'broken' }, work);
    expect(code).toBe(1);
    expect(out).toBe(
      'broken/terms/anker/de.mdx:10:11  Fehler  wrong-date\n    „reviewed: 2026-02-31“ ist kein Tag des Kalenders.\n    → Jahr-Monat-Tag, zum Beispiel 2026-11-03.\n    /docs/de/findings/wrong-date/\n\n14 Einträge, 1 Fehler, 0 Hinweise\n',
    );
  });

  it('ends with 0 when there are only warnings', async () => {
    const { code, out } = await lotse(['check', '--lang', 'en'], { LOTSE_TODAY: '2027-01-02' }, work);
    expect(code).toBe(0);
    expect(out).toMatch(/\n15 entries, 0 errors, 15 warnings\n/);
  });

  it('speaks English when asked to', async () => {
    const { out } = await lotse(['check', '--lang', 'en'], { LOTSE_CONTENT: 'broken' }, work);
    expect(out).toContain('“reviewed: 2026-02-31” is not a day of the calendar.');
  });

  it('prints JSON and nothing else with --json', async () => {
    const { code, out, err } = await lotse(['check', '--json', '--lang', 'en'], { LOTSE_CONTENT: 'broken' }, work);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual([
      {
        rule: 'wrong-date',
        severity: 'error',
        file: 'broken/terms/anker/de.mdx',
        line: 10,
        column: 11,
        params: { key: 'reviewed', found: '2026-02-31' },
        found: '“reviewed: 2026-02-31” is not a day of the calendar.',
        right: 'Year-month-day, such as 2026-11-03.',
        page: '/docs/en/findings/wrong-date/',
      },
    ]);
  });

  it('prints an empty list with --json when nothing is wrong', async () => {
    expect(await lotse(['check', '--json'], {}, work)).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('ends with 1 when the content folder is not there', async () => {
    const { code, out } = await lotse(['check', '--json'], { LOTSE_CONTENT: 'nowhere' }, work);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ rule: 'missing-file', file: 'nowhere/site.yaml' }]);
  });

  it.each([
    [['--jsno']],
    [['--lang']],
    [['--lang', 'fr']],
    [['content']],
    [['--json', 'x']],
    [['--forms', 'anker']],
    [['--confirm', '--json']],
  ])('ends with 2 and its usage on stderr for %j', async (args) => {
    expect(await lotse(['check', ...args], {}, work)).toEqual({ code: 2, out: '', err: `${noticeWordsIn('de').usage}\n` });
  });

  it('finds nothing wrong in the second company but what it leaves untranslated, a scene customers do not see and a lesson on no path', async () => {
    const { code, out } = await lotse(['check', '--json'], { LOTSE_CONTENT: join(fixtures, 'second') });
    expect(code).toBe(0);
    const rules = (JSON.parse(out) as { rule: string }[]).map((finding) => finding.rule);
    expect(new Set(rules)).toEqual(new Set(['missing-translation', 'scene-touchpoint', 'lone-lesson']));
  });
});

describe('lotse', () => {
  it('lists its commands on stdout when asked, on stderr when it does not understand', async () => {
    const asked = await lotse(['--help']);
    const lost = await lotse(['chekc']);
    expect([asked.code, asked.err, lost.code, lost.out]).toEqual([0, '', 2, '']);
    expect(asked.out).toContain('check');
    expect(lost.err).toContain('unknown command “chekc”');
    expect((await lotse([])).code).toBe(2);
  });
});
