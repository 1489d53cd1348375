import { isKind, type Kind } from '../../model/kinds.ts';

/** One file in a commit. Paths begin below the content folder. */
export interface FileChange {
  /** Object names of the contents; empty where there is none. */
  before: string;
  after: string;
  path: string;
  /** Where it lay before, if it was moved. */
  from?: string;
}

/** A commit with the files it changed below the content folder. */
export interface Commit {
  id: string;
  parents: number;
  /** The author's day. */
  day: string;
  subject: string;
  files: FileChange[];
}

/** The one pass over the history: every commit with the files it changed, moved files recognised. Merges name no files of their own. */
export const logArguments = [
  ...['log', '-z', '--raw', '--no-abbrev', '-M', '--relative', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-color'],
  ...['--encoding=UTF-8', '--format=%H%n%P%n%as%n%s', '--', '.'],
];

/** Reads what `logArguments` ask for; newest first. */
export function readLog(out: string): Commit[] {
  const commits: Commit[] = [];
  const tokens = out.split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const raw = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(token);
    if (raw) {
      const [before = '', after = '', status] = raw.slice(1);
      const moved = status === 'R' || status === 'C';
      const from = tokens[++at] ?? '';
      const path = moved ? (tokens[++at] ?? '') : from;
      commits.at(-1)?.files.push({ before: named(before), after: named(after), path, ...(status === 'R' && { from }) });
    } else if (token) {
      const [id = '', parents = '', day = '', subject = ''] = token.split('\n');
      commits.push({ id, parents: parents ? parents.split(' ').length : 0, day, subject: subject.trim(), files: [] });
    }
  }
  return commits;
}

const named = (id: string): string => (/^0+$/.test(id) ? '' : id);

/** Entry a path belongs to, `kind/id`; nothing for site.yaml and the like. */
export function entryOf(path: string): `${Kind}/${string}` | undefined {
  const [kind = '', id, ...rest] = path.split('/');
  return isKind(kind) && id && rest.length > 0 ? `${kind}/${id}` : undefined;
}

/** A commit's share of one entry. */
export interface Share {
  commit: Commit;
  files: FileChange[];
}

/**
 * Groups commits by the entries of today, following files that were moved to another id.
 * @param commits newest first
 * @param known whether an entry exists today
 */
export function sharesByEntry(commits: readonly Commit[], known: (entry: string) => boolean): Map<string, Share[]> {
  const moved = new Map<string, string>();
  const today = (path: string) => moved.get(path) ?? path;
  const all = commits.map((commit) => {
    const paths = commit.files.map((file) => today(file.path));
    commit.files.forEach(({ from }, index) => {
      if (from !== undefined) moved.set(from, paths[index] ?? from);
    });
    return { commit, paths };
  });
  const shares = new Map<string, Share[]>();
  for (const { commit, paths } of all) {
    const own = new Map<string, FileChange[]>();
    commit.files.forEach((file, index) => {
      const path = paths[index] ?? file.path;
      // A branch that did not know of the move yet wrote on under the old name.
      const entry = [path, today(path)].map(entryOf).find((one) => one !== undefined && known(one));
      if (entry) own.set(entry, [...(own.get(entry) ?? []), file]);
    });
    for (const [entry, files] of own) shares.set(entry, [...(shares.get(entry) ?? []), { commit, files }]);
  }
  return shares;
}
