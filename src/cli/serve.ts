import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createStaticServer, thisMachine } from '../build/static-server.ts';

/** How many ports after the wanted one are tried. */
const tries = 20;

/** `lotse serve`: serves LOTSE_OUT (dist) at PORT (4321) or the next free port, on HOST (localhost), until SIGINT or SIGTERM. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) return complain('lotse serve\n\nPORT=4321 HOST=localhost LOTSE_OUT=dist', 2);
  const root = process.env['LOTSE_OUT'] || 'dist';
  if (!existsSync(join(root, 'index.html'))) return complain(`No built site in “${root}”. Build it first: npm run build`, 1);
  const wanted = Number(process.env['PORT'] || 4321);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
    return complain(`PORT is “${process.env['PORT']}”; it must be a number from 0 to 65535.`, 1);
  const host = process.env['HOST'] || 'localhost';
  const server = createStaticServer(root, { alsoFramedBy: thisMachine });
  try {
    const port = await listen(server, host, wanted);
    if (wanted !== 0 && port !== wanted)
      process.stdout.write(
        `Port ${wanted} is taken by another program; Lotse uses ${port}. To choose one yourself: PORT=${port + 1} npm start\n`,
      );
    process.stdout.write(`Lotse: http://${host}:${port}/  (Ctrl+C ends it)\n`);
  } catch (error) {
    return complain(`Cannot listen at ${host}:${wanted}: ${(error as Error).message}. Choose another port: PORT=8080 npm start`, 1);
  }
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await once(server, 'close');
  return 0;
}

/**
 * Listens at a port or, where that is taken, at the next free one.
 * @returns the port that was free
 */
export async function listen(server: Server, host: string, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= Math.min(wanted + tries, 65535)) throw error;
    }
  }
}

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text}\n`);
  return code;
}
