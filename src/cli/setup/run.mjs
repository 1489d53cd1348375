import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; its path may hold blanks and umlauts. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The Node that the project brings along, or the running one where none is made for this machine. */
export function node() {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Says one line to the person at the terminal. */
export const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** A program and its arguments, or a script and its arguments for the project's own Node. */
export const withNode = (/** @type {string[]} */ ...args) => [node(), ...args];

/**
 * Runs a program in the project's folder. SIGINT and SIGTERM go on to it, and its end is awaited.
 * @param {string[]} command program and arguments, no shell between
 * @param {{ quiet?: boolean, env?: Record<string, string>, seconds?: number }} [options] `quiet`: collect the output instead of showing it; `seconds`: stop it after that long
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program = '', ...args], { quiet = false, env = {}, seconds = 0 } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: seconds * 1000,
      windowsHide: true,
    });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const end = (/** @type {number} */ code, more = '') => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code, output: Buffer.concat(chunks).toString() + more });
    };
    child.on('error', (error) => end(127, `${program}: ${error.message}\n`));
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
