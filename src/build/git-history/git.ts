import { spawn } from 'node:child_process';

/** What a git command gave. */
export interface GitAnswer {
  code: number;
  out: Buffer;
  /** What it said on stderr, in English. */
  said: string;
}

/** A hook sets these for its own repository; here the content folder decides. */
const foreign = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * Runs git in a folder. Reads only: it takes no locks, starts no pager and none of the programs a configuration names for diffs.
 * @param input written to its stdin
 * @returns undefined where there is no git on this machine
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<GitAnswer | undefined> {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' } as NodeJS.ProcessEnv;
  for (const name of foreign) delete env[name];
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: folder, env });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(out), said: said.trim() }));
    // git may end before it has read everything: its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/**
 * Texts of blobs, all asked for at once.
 * @param ids object names
 * @returns the texts by object name; one that is not there (a partial clone offline) is left out
 */
export async function blobTexts(folder: string, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (ids.length === 0) return texts;
  const out = (await git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`))?.out ?? Buffer.alloc(0);
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [id = '', kind, size = '0'] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    texts.set(id, out.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
