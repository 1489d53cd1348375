import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say } from './run.mjs';

/** Written after an install went well; removed before one begins, so half an install leaves none. */
const stamp = join(root, 'node_modules', '.lotse-install');

/** What the installed packages depend on: the two lists and the machine. */
function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

/** The npm that runs us; by hand without npm: the one on the PATH (a `.cmd` needs a shell on Windows). */
function npm() {
  const path = process.env['npm_execpath'];
  if (path && /npm-cli\.[cm]?js$/.test(path)) return [process.execPath, path];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

/**
 * Installs the packages when they are missing or their list changed; otherwise returns at once. Never asks.
 * `npm install --no-save` keeps to the lock file as `npm ci` does, but forgives a lock file that lacks other systems' binaries.
 * @returns {Promise<boolean>} whether everything is there; why not has been said
 */
export async function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Lotse needs Node 20 or newer to start; this is ${process.versions.node}. https://nodejs.org has a current one.`);
    return false;
  }
  const hash = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  say('Installing packages (once, about a minute) …');
  rmSync(stamp, { force: true });
  const { code, output } = await run(
    [...npm(), 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
    { quiet: true },
  );
  if (code === 0) {
    writeFileSync(stamp, hash);
    return true;
  }
  say(
    `${output}\nInstalling failed (npm install, exit code ${code}). The lines above say why; often the package registry cannot be reached,`,
  );
  say('a proxy is missing (npm config set proxy …), or the disk is full. Mend it and run the same command again.');
  return false;
}
