import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup/run.mjs';

/** Builds the site as `lotse build` does; what it says goes to stderr, which `--json` leaves free. */
export async function builtSite(): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'src/cli/lotse.ts'), 'build'], { stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1)).on('close', (code) => resolve(code ?? 1));
  });
}
