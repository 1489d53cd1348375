import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone, hasGit, repository } from '../build/repository.ts';
import { lotse, root } from './run-lotse.ts';

const anker = 'terms/anker/de.mdx';
const ablegen = 'processes/ablegen/process.yaml';
const usage = 'lotse history [--write] [--versions] [--json] [--since YYYY-MM-DD] [--bulk N] [--lang de|en] [kind/id…]\n';
const made: string[] = [];

/** A repository with two commits to tell of. */
function told() {
  const repo = repository();
  made.push(repo.folder);
  repo.commit('2026-05-01', 'Everything');
  repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
  repo.edit(ablegen, 'Steigt ein', 'Steigt zu');
  repo.commit('2026-06-01', 'Nicht der „Draggen“: Stahl');
  repo.edit(anker, 'Aus Stahl', 'Aus Holz');
  repo.commit('2026-07-01', 'Holz');
  const history = (args: string[], env: Record<string, string> = {}) =>
    lotse(['history', '--bulk', '5', ...args], { ...alone, LOTSE_CONTENT: 'Inhalt ü', ...env }, repo.folder);
  return { ...repo, history };
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasGit)('lotse history', () => {
  let repo: ReturnType<typeof told>;
  beforeAll(() => {
    repo = told();
  });

  it('shows what it would write, names what it leaves out, and writes nothing', async () => {
    const { code, out, err } = await repo.history([]);
    expect([code, err, repo.git('status', '--porcelain')]).toEqual([0, '', '']);
    expect(out.replace(/[0-9a-f]{7}(?= {2}2026)/, 'abcdef0').split('\n')).toEqual([
      'Inhalt ü/terms/anker/de.mdx',
      '    2026-07-01  Holz',
      '    2026-06-01  Nicht der „Draggen“: Stahl',
      '',
      'Inhalt ü/processes/ablegen/process.yaml',
      '    2026-06-01  Nicht der „Draggen“: Stahl',
      '',
      '2 Einträge, 3 Änderungen. Nichts geschrieben. In die Dateien kommt das mit --write.',
      '',
      'Ausgelassen, weil sie mehr als 5 Einträge auf einmal ändern (--bulk N verschiebt die Grenze):',
      '    abcdef0  2026-05-01  Everything  (15 Einträge)',
      '',
    ]);
  });

  it('prints data and nothing else with --json', async () => {
    const { code, out } = await repo.history(['--json', 'terms/anker', '--since', '2026-06-15']);
    const commit = repo.git('rev-parse', 'HEAD');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        entries: [
          {
            ...{ kind: 'terms', id: 'anker', file: 'Inhalt ü/terms/anker/de.mdx', written: false },
            changes: [{ date: '2026-07-01', note: 'Holz', commit }],
          },
        ],
        ...{ bulk: [], uncommitted: [], refused: [], shallow: false },
      },
    ]);
  });

  it('is not led astray by the repository of a hook that calls it', async () => {
    const { code, out } = await repo.history(['--lang', 'en'], { GIT_DIR: '.git', GIT_INDEX_FILE: 'nowhere' });
    expect([code, out]).toEqual([0, expect.stringContaining('2 entries, 3 changes. Nothing written.')]);
  });

  it('says what it does not know', async () => {
    expect(await repo.history(['terms/ankr'])).toEqual({
      code: 1,
      out: '',
      err: 'Den Eintrag „terms/ankr“ gibt es nicht. Meinst du „terms/anker“?\n',
    });
    expect(await repo.history(['--since', 'May'])).toEqual({
      code: 2,
      out: '',
      err: '--since braucht einen Tag wie 2026-11-03, nicht „May“.\n',
    });
    expect(await repo.history(['--bulk', '0'])).toMatchObject({ code: 2, err: '--bulk braucht eine ganze Zahl ab 1, nicht „0“.\n' });
    for (const args of [['--all'], ['--lang', 'fr'], ['--since']])
      expect(await repo.history(args)).toEqual({ code: 2, out: '', err: usage });
    const elsewhere = await repo.history([], { LOTSE_CONTENT: 'nowhere' });
    expect(elsewhere).toMatchObject({ code: 1, out: '', err: expect.stringContaining('„nowhere“') });
  });

  it('names entries that are changed but not committed', async () => {
    const other = told();
    other.edit('guides/halt/de.mdx', /\n$/, '\nNoch ein Satz.\n');
    expect((await other.history([])).out).toContain('Geändert, aber noch nicht committet, also ohne Tag: guides/halt\n');
  });
});

describe.skipIf(!hasGit)('lotse history --write', () => {
  it('adds lines and leaves every other byte, and has nothing to say the next time', async () => {
    const repo = told();
    const before = [repo.read(anker), repo.read(ablegen)];
    const { code, out } = await repo.history(['--write']);
    expect([code, out]).toEqual([0, expect.stringContaining('2 Einträge, 3 Änderungen. In die Dateien geschrieben.')]);
    const stahl = "  - { date: 2026-06-01, note: { de: 'Nicht der „Draggen“: Stahl' } }\n";
    const holz = '  - { date: 2026-07-01, note: { de: Holz } }\n';
    const status = 'status: approved\n';
    expect([repo.read(anker), repo.read(ablegen)]).toEqual([
      before[0]?.replace(status, `${status}changes:\n${holz}${stahl}`),
      before[1]?.replace(status, `${status}changes:\n${stahl}`),
    ]);
    expect(readdirSync(join(repo.content, 'terms/anker'))).toEqual(['de.mdx', 'en.mdx']);
    expect((await lotse(['check'], { LOTSE_CONTENT: repo.content })).out).toContain('0 Fehler');
    for (let twice = 0; twice < 2; twice++) {
      expect((await repo.history([])).out).toMatch(/^Keine neuen Änderungen\.\n/);
      if (twice === 0) repo.commit('2026-07-02', 'Change notes');
    }
  });

  it('counts whole versions on by days where it is asked to, and only then', async () => {
    const repo = told();
    repo.edit(anker, 'status: approved', 'status: approved\nversion: 3 # ours');
    repo.edit(ablegen, 'status: approved', 'status: approved\nversion: 1.3');
    await repo.history(['--write', '--versions']);
    expect(repo.read(anker)).toContain(
      'version: 5 # ours\nchanges:\n  - { date: 2026-07-01, version: 5, note: { de: Holz } }\n  - { date: 2026-06-01, version: 4, ',
    );
    expect(repo.read(ablegen)).toContain('version: 1.3\nchanges:\n  - { date: 2026-06-01, note: ');
  });

  it('leaves files alone that nothing can be put into, writes the others, and ends with 1', async () => {
    const repo = told();
    writeFileSync(join(repo.content, anker), Buffer.from(repo.read(anker).replace('Aus Holz', 'Aus H\xf6lz'), 'latin1'));
    const before = readFileSync(join(repo.content, anker));
    const { code, out } = await repo.history(['--write']);
    expect([code, out]).toEqual([1, expect.stringContaining('Inhalt ü/terms/anker/de.mdx: Nicht in UTF-8 gespeichert.')]);
    expect(readFileSync(join(repo.content, anker))).toEqual(before);
    expect(repo.read(ablegen)).toContain('changes:');
  });

  it('changes nothing where one of the files cannot be written', async () => {
    const repo = told();
    mkdirSync(join(repo.content, `${ablegen}.new`));
    writeFileSync(join(repo.content, `${ablegen}.new/x`), '');
    const before = repo.read(anker);
    const { code, out, err } = await repo.history(['--write']);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('Nichts geschrieben, denn eine Datei lässt sich nicht ändern: ')]);
    expect(repo.read(anker)).toBe(before);
    expect(readdirSync(join(repo.content, 'terms/anker'))).toEqual(['de.mdx', 'en.mdx']);
  });

  it('refuses a clone that was cut off, and says how to mend it', async () => {
    const [repo, whole] = [told(), told()];
    repo.git('fetch', '-q', '--depth=1', `file://${whole.folder}`, 'main');
    repo.git('reset', '-q', '--hard', 'FETCH_HEAD');
    expect(await repo.history(['--write'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('git fetch --unshallow') });
    expect(await repo.history([])).toMatchObject({ code: 0, out: expect.stringContaining('git fetch --unshallow') });
  });
});

describe('without a history', () => {
  const plain = mkdtempSync(join(tmpdir(), 'lotse plain ü '));
  made.push(plain);
  cpSync(join(root, 'tests/fixtures/tiny'), join(plain, 'content'), { recursive: true });
  const run = (env: Record<string, string>) => lotse(['history'], { ...alone, LOTSE_CONTENT: 'content', ...env }, plain);

  it('it says so: no git', async () => {
    expect(await run({ PATH: plain })).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^git ist hier nicht installiert\./) });
  });

  it.skipIf(!hasGit)('it says so: no repository', async () => {
    const env = { GIT_CEILING_DIRECTORIES: tmpdir() };
    expect(await run(env)).toEqual({
      code: 1,
      out: '',
      err: '„content“ liegt in keinem git-Repository, also gibt es keine Geschichte zu lesen.\n',
    });
  });

  it.skipIf(!hasGit)('it says so: nothing committed, in a new repository or from this folder', async () => {
    const repo = repository();
    made.push(repo.folder);
    const err = 'Aus „Inhalt ü“ ist noch nichts committet.\n';
    const history = () => lotse(['history'], { ...alone, LOTSE_CONTENT: 'Inhalt ü' }, repo.folder);
    expect(await history()).toEqual({ code: 1, out: '', err });
    writeFileSync(join(repo.folder, '.gitignore'), 'Inhalt*\n');
    repo.commit('2026-05-01', 'Something else');
    expect(await history()).toEqual({ code: 1, out: '', err });
  });
});
