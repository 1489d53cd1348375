import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { gitHistory } from '../../src/build/git-history.ts';
import { readLibrary } from '../../src/model/read-library.ts';
import { hasGit, repository } from './repository.ts';

const anker = 'terms/anker/de.mdx';
const made: ReturnType<typeof repository>[] = [];

/** The tiny library, committed on 1 May. */
function tiny() {
  const repo = repository();
  made.push(repo);
  repo.commit('2026-05-01', 'Everything');
  return repo;
}

async function history({ content }: { content: string }, options: Partial<Parameters<typeof gitHistory>[2]> = {}) {
  const { library } = readLibrary(readContent(content));
  if (!library) throw new Error('no library');
  const found = await gitHistory(content, library, { bulk: 5, only: [], ...options });
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** „terms/anker 2026-06-01 Harder“ */
async function rows(...args: Parameters<typeof history>) {
  const { entries } = await history(...args);
  return entries.flatMap(({ entry, found }) => found.map(({ date, note }) => `${entry.kind}/${entry.id} ${date} ${note}`));
}

afterEach(() => {
  for (const repo of made.splice(0)) repo.remove();
});

describe.skipIf(!hasGit)('the history of an entry', () => {
  it('is every commit that changed it, newest first, with its author’s day and subject', async () => {
    const repo = tiny();
    repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
    repo.commit('2026-06-01', 'Steel, not iron: „hart“');
    repo.edit('terms/anker/en.mdx', /\n$/, '\nMore words.\n');
    repo.edit('processes/ablegen/process.yaml', 'Steigt ein', 'Steigt zu');
    repo.commit('2026-07-01', 'Said better\n\nThe body of the message is for colleagues.');
    expect(await rows(repo)).toEqual([
      'terms/anker 2026-07-01 Said better',
      'terms/anker 2026-06-01 Steel, not iron: „hart“',
      'processes/ablegen 2026-07-01 Said better',
    ]);
  });

  it('follows an entry to its new id, and does not call the move a change', async () => {
    const repo = tiny();
    repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
    repo.commit('2026-06-01', 'Steel');
    renameSync(join(repo.content, 'guides/halt'), join(repo.content, 'guides/stopp'));
    repo.edit('guides/stopp/de.mdx', /\n$/, '\nEin Satz.\n');
    repo.commit('2026-06-02', 'Stopp');
    renameSync(join(repo.content, 'guides/stopp'), join(repo.content, 'guides/ende'));
    repo.commit('2026-06-03', 'Moved');
    expect(await rows(repo)).toEqual(['terms/anker 2026-06-01 Steel', 'guides/ende 2026-06-02 Stopp']);
  });

  it('leaves a name that is used again to its new owner', async () => {
    const repo = tiny();
    repo.edit('guides/halt/de.mdx', /\n$/, '\nEin Satz.\n');
    repo.commit('2026-06-01', 'About the old one');
    renameSync(join(repo.content, 'guides/halt'), join(repo.content, 'guides/stopp'));
    repo.commit('2026-06-02', 'Moved');
    repo.write('guides/halt/de.mdx', repo.read('terms/anker/de.mdx').replace(/^(definition|plain|not|example|domain): .*\n/gm, ''));
    repo.commit('2026-06-03', 'About the new one');
    expect(await rows(repo)).toEqual(['guides/halt 2026-06-03 About the new one', 'guides/stopp 2026-06-01 About the old one']);
  });

  it('knows what a branch wrote under the old name', async () => {
    const repo = tiny();
    repo.git('checkout', '-q', '-b', 'side');
    repo.edit('guides/halt/de.mdx', /\n$/, '\nEin Satz.\n');
    repo.commit('2026-06-05', 'On the side');
    repo.git('checkout', '-q', 'main');
    renameSync(join(repo.content, 'guides/halt'), join(repo.content, 'guides/stopp'));
    repo.commit('2026-06-02', 'Moved');
    repo.git('merge', '-q', '--no-edit', 'side');
    expect(await rows(repo)).toEqual(['guides/stopp 2026-06-05 On the side']);
  });

  it('is no review, no line break, no order of keys', async () => {
    const repo = tiny();
    repo.edit(anker, 'reviewed: 2026-01-01', 'reviewEvery: 6\nversion: 2\nreviewed: 2026-06-01');
    repo.commit('2026-06-01', 'Reviewed');
    repo.edit(anker, /(title: .*\n)(summary: .*\n)/, '$2# remark\n$1');
    repo.edit(anker, 'Ein Text über den Haken', 'Ein Text\nüber den  Haken');
    repo.commit('2026-06-02', 'Tidied up');
    expect(await rows(repo)).toEqual([]);
    repo.edit(anker, 'status: approved', 'status: draft');
    repo.commit('2026-06-03', 'Back to draft');
    expect(await rows(repo)).toEqual(['terms/anker 2026-06-03 Back to draft']);
  });

  it('counts pictures, files that go, and YAML nobody could read', async () => {
    const repo = tiny();
    repo.write('terms/anker/bild ü.svg', '<svg/>');
    repo.commit('2026-06-01', 'Picture');
    repo.git('rm', '-q', 'Inhalt ü/terms/anker/bild ü.svg');
    repo.commit('2026-06-02', 'No picture');
    repo.edit(anker, 'title: Anker', 'title: "Anker');
    repo.commit('2026-06-03', 'Slip');
    repo.edit(anker, 'title: "Anker', 'title: Anker');
    repo.commit('2026-06-04', 'Mended');
    expect((await rows(repo)).map((row) => row.slice(12))).toEqual([
      '2026-06-04 Mended',
      '2026-06-03 Slip',
      '2026-06-02 No picture',
      '2026-06-01 Picture',
    ]);
  });

  it('begins where its newest note ends, and where somebody last wrote notes', async () => {
    const repo = tiny();
    repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
    repo.commit('2026-06-01', 'Steel');
    repo.edit(anker, 'status: approved', 'status: approved\nchanges: [{ date: 2026-05-20, note: { de: Stahl } }]');
    repo.edit(anker, 'Aus Stahl', 'Aus hartem Stahl');
    repo.commit('2026-06-05', 'With its own note');
    expect(await rows(repo)).toEqual([]);
    repo.edit(anker, 'Aus hartem Stahl', 'Aus Holz');
    repo.commit('2026-06-06', 'Wood');
    expect(await rows(repo)).toEqual(['terms/anker 2026-06-06 Wood']);
    repo.edit(anker, 'date: 2026-05-20', 'date: 2026-06-06');
    expect(await rows(repo)).toEqual([]);
  });

  it('names a day’s commits of the same words once', async () => {
    const repo = tiny();
    repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
    repo.commit('2026-06-01', 'Wording', 10);
    repo.edit(anker, 'Aus Stahl', 'Aus Holz');
    repo.commit('2026-06-01', 'Wording', 11);
    repo.edit(anker, 'Aus Holz', 'Aus Stein');
    repo.commit('2026-06-01', '', 12);
    expect(await rows(repo)).toEqual(['terms/anker 2026-06-01 ', 'terms/anker 2026-06-01 Wording']);
  });

  it('can be asked for some entries and from a day on', async () => {
    const repo = tiny();
    for (const [day, text] of [
      ['2026-06-01', 'one'],
      ['2026-06-02', 'two'],
    ] as const) {
      repo.edit(anker, /\n$/, `\n${text}\n`);
      repo.edit('guides/halt/de.mdx', /\n$/, `\n${text}\n`);
      repo.commit(day, text);
    }
    expect(await rows(repo, { since: '2026-06-02' })).toEqual(['terms/anker 2026-06-02 two', 'guides/halt 2026-06-02 two']);
    expect(await rows(repo, { only: ['guides/halt'] })).toEqual(['guides/halt 2026-06-02 two', 'guides/halt 2026-06-01 one']);
  });
});

describe.skipIf(!hasGit)('a commit', () => {
  it('that changes many entries at once is left out and named, whatever entries are asked for', async () => {
    const repo = tiny();
    for (const file of [anker, 'terms/anker/en.mdx', 'guides/halt/de.mdx', 'lessons/erste/de.mdx']) repo.edit(file, /\n$/, '\nMore.\n');
    repo.edit('personas/uta/de.mdx', 'reviewed: 2026-01-01', 'reviewed: 2026-06-01');
    repo.commit('2026-06-01', 'All of it');
    expect(await rows(repo, { bulk: 3 })).toHaveLength(3);
    const { entries, bulk } = await history(repo, { bulk: 2, only: ['terms/anker'] });
    expect(entries).toEqual([]);
    expect(bulk.map(({ subject, entries: n, date }) => `${date} ${subject} ${n}`)).toEqual([
      '2026-06-01 All of it 3',
      '2026-05-01 Everything 15',
    ]);
  });

  it('that lacks its parents, because the clone was cut off there, is not taken for one that made everything', async () => {
    const repo = tiny();
    repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
    repo.commit('2026-06-01', 'Steel');
    const clone = repository();
    made.push(clone);
    clone.git('fetch', '-q', '--depth=1', `file://${repo.folder}`, 'main');
    clone.git('reset', '-q', '--hard', 'FETCH_HEAD');
    expect(await history(clone, { bulk: 50 })).toMatchObject({ entries: [], bulk: [], shallow: true });
    expect(await history(repo, { bulk: 50 })).toMatchObject({ shallow: false });
  });
});

describe.skipIf(!hasGit)('what is not committed', () => {
  it('is named by entry, new folders too, and has no day', async () => {
    const repo = tiny();
    repo.edit(anker, 'Aus Eisen', 'Aus Stahl');
    repo.write('guides/neu/de.mdx', repo.read('guides/halt/de.mdx'));
    repo.git('mv', 'Inhalt ü/pages/imprint', 'Inhalt ü/pages/legal');
    repo.edit('site.yaml', 'Winzig GmbH', 'Winzig AG');
    const { entries, uncommitted } = await history(repo);
    expect(entries).toEqual([]);
    expect(uncommitted).toEqual(['guides/neu', 'pages/legal', 'terms/anker']);
  });
});
