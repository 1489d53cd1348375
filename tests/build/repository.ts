import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../cli/run-lotse.ts';

/** Whether this machine has git: a project unpacked from an archive may do without. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

/** Nobody's configuration: no signing, no hooks, no other names of branches. */
export const alone = {
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@lotse.example' },
  ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@lotse.example' },
};

/** A git repository of a test's own, with blanks and umlauts in its path and the tiny library in `Inhalt ü/`. */
export function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'lotse history ü '));
  const content = join(folder, 'Inhalt ü');
  cpSync(join(root, 'tests/fixtures/tiny'), content, { recursive: true });
  const git = (...args: string[]) => String(execFileSync('git', args, { cwd: folder, env: { ...process.env, ...alone } })).trim();
  git('init', '-q', '-b', 'main');
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  return {
    folder,
    content,
    git,
    read,
    write(path: string, text: string) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    /** Replaces words in a file of the content. */
    edit(path: string, from: string | RegExp, to: string) {
      const text = read(path);
      if (text.replace(from, to) === text) throw new Error(`${path}: nothing to replace`);
      writeFileSync(join(content, path), text.replace(from, to));
    },
    /** Commits everything on a day; a second commit of the day comes an hour later. */
    commit(day: string, subject: string, hour = 10) {
      const date = `${day}T${hour}:00:00+0200`;
      git('add', '-A');
      execFileSync('git', ['commit', '-q', '--allow-empty-message', '-m', subject], {
        cwd: folder,
        env: { ...process.env, ...alone, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
