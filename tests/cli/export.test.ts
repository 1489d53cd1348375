import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { termFormats } from '../../src/exports/terms/formats.ts';
import { second } from '../exports/terms/second.ts';
import { lotse, root } from './run-lotse.ts';

const fixtures = join(root, 'tests/fixtures');
const work = mkdtempSync(join(tmpdir(), 'lotse export ü '));
cpSync(join(fixtures, 'tiny'), join(work, 'broken'), { recursive: true });
cpSync(join(fixtures, 'broken/wrong-date/terms'), join(work, 'broken/terms'), { recursive: true });
mkdirSync(join(work, 'empty'));
cpSync(join(fixtures, 'second/site.yaml'), join(work, 'empty/site.yaml'));
writeFileSync(join(work, 'empty/site.yaml'), readFileSync(join(work, 'empty/site.yaml'), 'utf8').replace(/^featured:.*$/m, ''));

afterAll(() => {
  rmSync(work, { recursive: true });
});

const usage = 'lotse export terms --format json|csv|xlsx|skos|tbx [--out DIR] [--lang de|en]\n';
const content = { LOTSE_CONTENT: join(fixtures, 'second') };

describe('lotse export terms', () => {
  it.each(['json', 'csv', 'skos', 'tbx'] as const)('prints %s on stdout and nothing else', async (format) => {
    const body = termFormats[format](second)[0]?.body;
    expect(await lotse(['export', 'terms', '--format', format], content, work)).toEqual({ code: 0, out: body, err: '' });
  });

  it('writes a file into the folder of --out and names it, leaving others alone', async () => {
    mkdirSync(join(work, 'out'));
    writeFileSync(join(work, 'out/mine.txt'), 'mine');
    for (const file of ['terms.csv', 'terms.csv'])
      expect(await lotse(['export', 'terms', '--format=csv', '--out', 'out'], content, work)).toEqual({
        code: 0,
        out: `${join('out', file)}\n`,
        err: '',
      });
    expect(readdirSync(join(work, 'out'))).toEqual(['mine.txt', 'terms.csv']);
    expect(readFileSync(join(work, 'out/terms.csv'), 'utf8')).toBe(termFormats.csv(second)[0]?.body);
  });

  it('makes the folder of --out', async () => {
    expect((await lotse(['export', 'terms', '--format', 'skos', '--out', 'new/deep'], content, work)).code).toBe(0);
    expect(readdirSync(join(work, 'new/deep'))).toEqual(['terms.ttl']);
  });

  it('ends with 1 where it cannot write, and leaves nothing half-written', async () => {
    writeFileSync(join(work, 'file'), '');
    mkdirSync(join(work, 'taken/terms.json/x'), { recursive: true });
    for (const out of ['file', 'taken']) {
      const { code, out: said, err } = await lotse(['export', 'terms', '--format', 'json', '--out', out], content, work);
      expect([code, said]).toEqual([1, '']);
      expect(err).toMatch(/^Nichts exportiert, denn der Ordner lässt sich nicht beschreiben: /);
    }
    expect(readdirSync(join(work, 'taken'))).toEqual(['terms.json']);
  });

  it('ends with 1 on content with errors, writes nothing and says where they are', async () => {
    const { code, out, err } = await lotse(['export', 'terms', '--format', 'json', '--out', 'no'], { LOTSE_CONTENT: 'broken' }, work);
    expect([code, out, existsSync(join(work, 'no'))]).toEqual([1, '', false]);
    expect(err).toContain('broken/terms/anker/de.mdx:10:11  Fehler  wrong-date');
    const english = await lotse(['export', 'terms', '--format', 'json', '--lang', 'en'], { LOTSE_CONTENT: 'broken' }, work);
    expect(english.err).toMatch(/^Nothing exported, because the content has errors:\n\nbroken/);
  });

  it('ends with 1 when the content folder is not there', async () => {
    const { code, out, err } = await lotse(['export', 'terms', '--format', 'json'], { LOTSE_CONTENT: 'nowhere' }, work);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('missing-file');
  });

  it('ends with 1 without terms if the format asks for one', async () => {
    const run = (format: string) => lotse(['export', 'terms', '--format', format], { LOTSE_CONTENT: 'empty' }, work);
    expect(await run('json')).toEqual({ code: 0, out: '[]\n', err: '' });
    expect(await run('tbx')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('keine Begriffe') });
  });

  it('writes a workbook, the same bytes each time, into a folder or on stdout', async () => {
    const [file] = await termFormats.xlsx(second);
    expect(await lotse(['export', 'terms', '--format', 'xlsx', '--out', 'books'], content, work)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(work, 'books/terms.xlsx')).equals(file?.body as Uint8Array)).toBe(true);
    expect((await lotse(['export', 'terms', '--format', 'xlsx'], content, work)).out.startsWith('PK')).toBe(true);
  });

  it.each([
    [['export']],
    [['export', 'terms']],
    [['export', 'processes', '--format', 'json']],
    [['export', 'terms', 'more', '--format', 'json']],
    [['export', 'terms', '--format', 'pdf']],
    [['export', 'terms', '--format', 'toString']],
    [['export', 'terms', '--format']],
    [['export', 'terms', '--format', 'json', '--out']],
    [['export', 'terms', '--format', 'json', '--out=']],
    [['export', 'terms', '--format', 'json', '--lang', 'fr']],
    [['export', 'terms', '--format', 'json', '--force']],
  ])('ends with 2 and its usage on stderr for %j', async (args) => {
    expect(await lotse(args, content, work)).toEqual({ code: 2, out: '', err: usage });
  });
});
