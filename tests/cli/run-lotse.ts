import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Starts `lotse` as a user does, in another folder if wanted. */
export function start(args: string[], env: Record<string, string> = {}, cwd = root) {
  const child = spawn(process.execPath, [join(root, 'src/cli/lotse.ts'), ...args], { cwd, env: { ...process.env, ...env } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { child, said, ended };
}

/** Runs `lotse` to its end. */
export async function lotse(args: string[], env: Record<string, string> = {}, cwd = root) {
  const { said, ended } = start(args, env, cwd);
  const code = await ended;
  return { code, ...said };
}
