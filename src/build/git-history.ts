import { changesOf } from '../model/changes.ts';
import type { Entry, Library } from '../model/library.ts';
import { blobTexts, git } from './git-history/git.ts';
import { type Commit, entryOf, logArguments, readLog, sharesByEntry } from './git-history/log.ts';
import { isText, meaningOf } from './git-history/meaning.ts';

/** Why there is no history to read. */
export interface NoHistory {
  problem: 'no-git' | 'no-repository' | 'no-commits' | 'git-failed';
  /** What git said. */
  said: string;
}

/** A change that git knows and the entry does not name yet. */
export interface FoundChange {
  date: string;
  /** The commit's subject; empty if it has none. */
  note: string;
  commit: string;
}

/** What git knows of a library. */
export interface GitHistory {
  /** Entries with changes they do not name yet, newest change first. */
  entries: { entry: Entry; found: FoundChange[] }[];
  /** Commits left out because they change many entries at once, and how many. */
  bulk: { commit: string; date: string; subject: string; entries: number }[];
  /** Entries changed in the working tree only: they have no day yet. */
  uncommitted: string[];
  /** The clone lacks older commits. */
  shallow: boolean;
}

/** What to look for. */
export interface HistoryOptions {
  /** Only changes of this day and later. */
  since?: string | undefined;
  /** A commit that changes more entries than this is left out: it is about the collection, not about an entry. */
  bulk: number;
  /** Only these entries, `kind/id`; empty means all. */
  only: readonly string[];
}

/**
 * Changes of each entry that git knows and its `changes` do not name: committed on a later day than the newest of them,
 * after the last commit that touched them, noticeable for readers. Reads the log in one pass; writes nothing.
 * @param root the content folder; whichever repository it lies in counts
 */
export async function gitHistory(root: string, library: Library, options: HistoryOptions): Promise<GitHistory | NoHistory> {
  const place = await git(root, ['rev-parse', '--show-prefix', '--is-shallow-repository']);
  if (!place) return { problem: 'no-git', said: '' };
  if (place.code !== 0) return { problem: /not a git repository/i.test(place.said) ? 'no-repository' : 'git-failed', said: place.said };
  const [prefix = '', shallowness] = String(place.out).split('\n');
  const shallow = shallowness === 'true';
  if ((await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.code !== 0) return { problem: 'no-commits', said: '' };
  const log = await git(root, logArguments);
  if (log?.code !== 0) return { problem: 'git-failed', said: log?.said ?? '' };
  // Where a clone was cut off, a commit without parents seems to create everything that is older.
  const commits = readLog(String(log.out)).filter(({ parents }) => !shallow || parents > 0);
  if (commits.length === 0 && !shallow) return { problem: 'no-commits', said: '' };
  const status = await git(root, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.']);
  return { ...(await found(root, library, commits, options)), uncommitted: changedPaths(String(status?.out ?? ''), prefix), shallow };
}

async function found(root: string, library: Library, commits: Commit[], { since = '', bulk, only }: HistoryOptions) {
  const entries = new Map(library.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const shares = sharesByEntry(commits, (entry) => entries.has(entry));
  const wanted = (name: string, { day }: Commit) => day > (newest(entries.get(name)) ?? '') && day >= since;
  // A commit is judged whole, even if it is news to one entry only: how many it changes decides whether it counts.
  const open = new Set([...shares].flatMap(([name, own]) => own.flatMap(({ commit }) => (wanted(name, commit) ? [commit] : []))));
  const files = [...open].flatMap((commit) => commit.files.filter(({ before, after, path }) => isText(path) && before !== after));
  const texts = await blobTexts(root, [...new Set(files.flatMap(({ before, after }) => [before, after]))].filter(Boolean));

  const news = new Map<string, Commit[]>();
  const touched = new Map<Commit, number>();
  for (const [name, own] of shares) {
    let described = false;
    for (const { commit, files } of own.filter((share) => open.has(share.commit))) {
      const meanings = files.map((file) => meaningOf(file, texts));
      described ||= meanings.some((meaning) => meaning.described);
      if (!meanings.some((meaning) => meaning.counts)) continue;
      touched.set(commit, (touched.get(commit) ?? 0) + 1);
      if (!described && wanted(name, commit) && (only.length === 0 || only.includes(name)))
        news.set(name, [...(news.get(name) ?? []), commit]);
    }
  }
  const many = (commit: Commit) => (touched.get(commit) ?? 0) > bulk;
  return {
    entries: library.entries.flatMap((entry) => {
      const own = news.get(`${entry.kind}/${entry.id}`)?.filter((commit) => !many(commit)) ?? [];
      return own.length > 0 ? [{ entry, found: onceADay(own) }] : [];
    }),
    bulk: [...new Set([...news.values()].flat())]
      .filter(many)
      .map((commit) => ({ commit: commit.id, date: commit.day, subject: commit.subject, entries: touched.get(commit) ?? 0 })),
  };
}

/** Day of an entry's newest change. */
const newest = (entry: Entry | undefined): string | undefined => entry && changesOf(entry)[0]?.date;

/** Commits as changes, newest first; what was committed twice a day under the same words is one. */
function onceADay(commits: Commit[]): FoundChange[] {
  const said = new Set<string>();
  return commits
    .filter(({ day, subject }) => said.size !== said.add(`${day} ${subject}`).size)
    .map(({ id, day, subject }) => ({ date: day, note: subject, commit: id }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Entries in `git status --porcelain -z`, whose paths begin at the repository's root. */
function changedPaths(out: string, prefix: string): string[] {
  const tokens = out.split('\0');
  const names = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const entry = entryOf(token.slice(3).slice(prefix.length));
    if (entry) names.add(entry);
    if (token.startsWith('R') || token.startsWith('C')) at++;
  }
  return [...names].sort();
}
