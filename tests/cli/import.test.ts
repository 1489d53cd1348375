import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderLike, libraryOf } from '../imports/ground.ts';
import { lotse, root } from './run-lotse.ts';

const tiny = join(root, 'tests/fixtures/tiny');
const second = join(root, 'tests/fixtures/second');
const tables = join(root, 'tests/fixtures/imports/tables');
const usage =
  'lotse import terms FILE [--write] [--force] [--json] [--format csv|xlsx|json|skos|tbx] [--sheet NAME] [--language de|en] [--lang de|en]\n';
let work = '';
beforeAll(() => {
  work = folderLike(tiny);
  writeFileSync(join(work, 'neu.csv'), 'Begriff;Definition\nTau;Ein dickes Seil.\n');
  writeFileSync(
    join(work, 'gemischt.csv'),
    'id;Begriff;Definition;Synonyme\nanker;Anker;Etwas anderes.;\ntau;Tau;Seil.;\n;;Ohne Namen.;\n',
  );
});
const into = (folder: string, ...args: string[]) =>
  lotse(['import', 'terms', ...args], { LOTSE_CONTENT: folder, LOTSE_TODAY: '2026-11-22' }, work);
const fresh = () => {
  const folder = folderLike(tiny);
  cpSync(join(tiny, 'terms'), join(folder, 'terms'), { recursive: true });
  return folder;
};
const texts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

describe('lotse import terms', () => {
  it('shows what it would do and touches nothing', async () => {
    const folder = fresh();
    const before = texts(folder);
    const { code, out, err } = await into(folder, 'neu.csv');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Neu (1)\n  Zeile 2  tau  Tau\n');
    expect(out).toContain('Geschrieben wird mit --write.');
    expect(texts(folder)).toEqual(before);
  });

  it('writes entries with --write, which then are unchanged', async () => {
    const folder = fresh();
    expect(await into(folder, 'neu.csv', '--write')).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'terms/tau/de.mdx'), 'utf8')).toBe(
      '---\ntitle: Tau\nsummary: Ein dickes Seil.\ndefinition: Ein dickes Seil.\nreviewed: 2026-11-22\nstatus: draft\n---\n',
    );
    expect(
      libraryOf(folder)
        .of('terms')
        .map(({ id }) => id),
    ).toEqual(['anker', 'tau']);
    const again = JSON.parse((await into(folder, 'neu.csv', '--json')).out) as Record<string, unknown>;
    expect(again).toMatchObject({ new: [], changed: [], conflicting: [], refused: [], unchanged: 1, written: [] });
  });

  it('prints JSON and nothing else', async () => {
    const { code, out, err } = await into(fresh(), 'gemischt.csv', '--json', '--lang', 'en');
    expect([code, err]).toEqual([1, '']);
    const data = JSON.parse(out) as Record<string, unknown[]>;
    expect(Object.keys(data)).toEqual(['new', 'changed', 'conflicting', 'refused', 'losses', 'unchanged', 'written']);
    expect(data['new']).toEqual([{ id: 'tau', title: 'Tau', at: 'row 3', place: { row: 3 }, status: 'draft', languages: ['de'] }]);
    expect(data['conflicting']).toEqual([
      {
        id: 'anker',
        title: 'Anker',
        at: 'row 2',
        place: { row: 2 },
        fields: [{ field: 'de.definition', old: 'Ein Anker hält ein Schiff am Grund.', new: 'Etwas anderes.' }],
        clashes: [],
      },
    ]);
    expect(data['refused']).toEqual([{ at: 'row 4', place: { row: 4 }, code: 'no-label', reason: 'The term has no name.', params: {} }]);
  });

  it('never overwrites an edited text without --force', async () => {
    const folder = fresh();
    const before = readFileSync(join(folder, 'terms/anker/de.mdx'), 'utf8');
    const { code, out } = await into(folder, 'gemischt.csv', '--write');
    expect(code).toBe(1);
    expect(out).toContain('de.definition  Ein Anker hält ein Schiff am Grund. → Etwas anderes.');
    expect(readFileSync(join(folder, 'terms/anker/de.mdx'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'terms/tau/de.mdx'))).toBe(true);
    await into(folder, 'gemischt.csv', '--write', '--force');
    expect(readFileSync(join(folder, 'terms/anker/de.mdx'), 'utf8')).toBe(
      before.replace('Ein Anker hält ein Schiff am Grund.', 'Etwas anderes.'),
    );
  });

  it('writes nothing that would break the content, and says what would', async () => {
    const folder = fresh();
    writeFileSync(join(work, 'halb.csv'), 'id;Begriff;Status\ntau;Tau;\nanker;Anker;\n');
    writeFileSync(
      join(work, 'en.csv'),
      'id,language,label,status,kind,abbreviation,replacedBy\nanker,en,Anchor,preferred,title,,\nneu,de,Neu,preferred,title,,\n',
    );
    // English words of an approved term must be complete; these are not.
    const only = folderLike(tiny);
    mkdirSync(join(only, 'terms/anker'), { recursive: true });
    cpSync(join(tiny, 'terms/anker/de.mdx'), join(only, 'terms/anker/de.mdx'));
    const { code, out } = await into(only, 'en.csv', '--write');
    expect(code).toBe(1);
    expect(out).toMatch(/Abgelehnt \(1\)\n {2}Zeile 2 {2}anker {2}Damit wäre der Inhalt fehlerhaft: terms\/anker\/en\.mdx: /);
    expect(existsSync(join(only, 'terms/anker/en.mdx'))).toBe(false);
    expect(existsSync(join(only, 'terms/neu/de.mdx'))).toBe(true);
    expect((await into(folder, 'halb.csv')).code).toBe(0);
  });

  it.each(['json', 'csv', 'xlsx', 'skos', 'tbx'])('reads what lotse export writes as %s', async (format) => {
    const folder = folderLike(second);
    const env = { LOTSE_CONTENT: second };
    const [path = ''] = (await lotse(['export', 'terms', '--format', format, '--out', `out-${format}`], env, work)).out.split('\n');
    const { code, out } = await into(folder, path, '--write', '--json');
    const data = JSON.parse(out) as Record<string, unknown[]>;
    expect([code, data['refused'], data['conflicting']]).toEqual([0, [], []]);
    expect(
      libraryOf(folder)
        .of('terms')
        .map(({ id }) => id),
    ).toEqual(
      libraryOf(second)
        .of('terms')
        .map(({ id }) => id),
    );
  });

  it('knows a format by what is in the file, whatever it is called', async () => {
    cpSync(join(tables, 'plain.json'), join(work, 'liste.csv'));
    expect(JSON.parse((await into(fresh(), 'liste.csv', '--json')).out)).toMatchObject({
      new: [{ id: 'fahrplan' }, { id: 'haltestelle' }, { id: 'umstieg' }],
    });
    expect(await into(fresh(), 'liste.csv', '--format', 'xlsx')).toMatchObject({ code: 1, out: expect.stringContaining('beschädigt') });
  });

  it('takes the language of a file that names none from --language', async () => {
    const data = JSON.parse((await into(fresh(), 'neu.csv', '--json', '--language', 'en')).out) as {
      new: { languages: string[] }[];
      losses: { code: string }[];
    };
    expect([data.new[0]?.languages, data.losses.map(({ code }) => code)]).toEqual([['de', 'en'], ['not-leading']]);
  });

  it('ends with 1 where there is no file, a folder, a broken content or a place it cannot write to', async () => {
    expect(await into(fresh(), 'gibtsnicht.csv')).toEqual({ code: 1, out: '', err: '„gibtsnicht.csv“: Diese Datei gibt es nicht.\n' });
    expect(await into(fresh(), '.')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('ist ein Ordner') });
    expect(await into(join(work, 'nirgends'), 'neu.csv')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('npx lotse check'),
    });
    const folder = folderLike(tiny);
    symlinkSync(join(work, 'nirgends/terms'), join(folder, 'terms'));
    expect(await into(folder, 'neu.csv', '--write')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Nichts geschrieben'),
    });
  });

  it('ends with 1 and a reason for each file that holds no terms', async () => {
    for (const [body, said] of [
      ['', 'leer'],
      ['%PDF-1.7 …', 'PDF'],
      ['<!DOCTYPE html><table></table>', 'HTML'],
      ['{"a": 1}', 'Liste von Objekten'],
      ['[]', 'kein einziger Begriff'],
      ['\u0000\u0001\u0002\u0003'.repeat(50), 'keine Datei'],
      ['a,b\n1,2\n', 'Keine Spalte nennt Begriffe'],
    ] as const) {
      writeFileSync(join(work, 'nichts.dat'), body);
      expect(await into(fresh(), 'nichts.dat')).toMatchObject({ code: 1, out: expect.stringContaining(said), err: '' });
    }
  });

  it.each([[['import']], [['import', 'processes', 'x.csv']]])('ends with 2 and the usage of every import for %j', async (args) => {
    const { code, out, err } = await lotse(args, { LOTSE_CONTENT: tiny }, work);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(usage);
    expect(err).toContain('lotse import bpmn');
  });

  it.each([
    [['import', 'terms']],
    [['import', 'terms', 'a.csv', 'b.csv']],
    [['import', 'terms', 'a.csv', '--format', 'pdf']],
    [['import', 'terms', 'a.csv', '--language', 'fr']],
    [['import', 'terms', 'a.csv', '--lang', 'fr']],
    [['import', 'terms', 'a.csv', '--sheet']],
    [['import', 'terms', 'a.csv', '--overwrite']],
  ])('ends with 2 and its usage on stderr for %j', async (args) => {
    expect(await lotse(args, { LOTSE_CONTENT: tiny }, work)).toEqual({ code: 2, out: '', err: usage });
  });
});
