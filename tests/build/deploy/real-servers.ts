import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { webRoot } from '../../../src/build/deploy/remarks.ts';
import { configOf } from '../../../src/build/deploy/setup.ts';
import { nginxConf } from '../../../src/build/release/container.ts';
import { lay, setup } from './small-release.ts';

export const serverNames = ['nginx', 'apache', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** A server that runs for a test. */
export interface Running {
  /** Without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/** Where packages of the distribution lie that were unpacked without being installed. */
const own = resolve('.lotse/servers');
const programs = { nginx: 'usr/sbin/nginx', apache: 'usr/sbin/apache2', caddy: 'usr/bin/caddy' } as const;
const packages = [
  'nginx',
  'apache2-bin',
  'caddy',
  'libpcre2-8-0',
  'libapr1',
  'libaprutil1',
  'libjansson4',
  'libnghttp2-14',
  'libcurl4',
  'liblua5.3-0',
];
const libraries = { LD_LIBRARY_PATH: join(own, 'usr/lib/x86_64-linux-gnu') };

/** The program of a server: the machine's, else the one unpacked below `.lotse/servers`; undefined where there is none. */
export function program(name: ServerName): string | undefined {
  return [join('/', programs[name]), join(own, programs[name])].find((path) => existsSync(path));
}

/** Fetches the servers as Debian packages and unpacks them, without root and without installing. Wide runs do that where they are missing. */
export function fetchServers(): void {
  const debs = join(own, 'debs');
  mkdirSync(debs, { recursive: true });
  spawnSync('apt-get', ['download', ...packages], { cwd: debs });
  for (const deb of readdirSync(debs)) execFileSync('dpkg', ['-x', join(debs, deb), own]);
}

const isRoot = process.getuid?.() === 0;

/**
 * Starts a server with the configuration Lotse makes, at a free port of this machine.
 * @param www the folder whose path mirrors the address
 * @param scratch a folder of the test's own
 */
export async function startServer(name: ServerName, base: string, www: string, scratch: string): Promise<Running> {
  const binary = program(name);
  if (!binary) throw new Error(`there is no ${name}`);
  const port = await freePort();
  const files = Object.fromEntries(configOf(name, setup(base)).map(({ path, body }) => [path, body.replaceAll(webRoot, www)]));
  const env = { ...process.env, ...(binary.startsWith(own) && libraries), XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch, HOME: scratch };
  const started: Record<ServerName, () => ChildProcess> = {
    nginx: () => {
      const whole = nginxConf(setup(base)).replace('listen 8080', `listen 127.0.0.1:${port}`).replaceAll('/tmp/', `${scratch}/`);
      lay(scratch, { ...files, 'nginx.conf': (isRoot ? 'user root;\n' : '') + whole });
      return spawn(binary, ['-c', join(scratch, 'nginx.conf'), '-p', scratch, '-g', 'daemon off;'], { env });
    },
    apache: () => {
      lay(scratch, { ...files, 'httpd.conf': apacheConf(binary, scratch, port) });
      return spawn(binary, ['-f', join(scratch, 'httpd.conf'), '-DFOREGROUND'], { env });
    },
    caddy: () => {
      lay(scratch, {
        ...files,
        Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\timport lotse.caddy\n}\n`,
      });
      return spawn(binary, ['run', '--config', join(scratch, 'Caddyfile'), '--adapter', 'caddyfile'], { cwd: scratch, env });
    },
  };
  const child = started[name]();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      break;
    if (child.exitCode !== null || tries > 150) {
      child.kill('SIGKILL');
      const log = join(scratch, 'error.log');
      throw new Error(`${name} does not start: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    origin,
    stop: () =>
      new Promise((done) => {
        child.on('close', () => done());
        child.kill('SIGTERM');
      }),
  };
}

function apacheConf(binary: string, scratch: string, port: number): string {
  const modules = join(binary, '../../lib/apache2/modules');
  const load = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'rewrite'].map(
    (name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
  );
  return `ServerRoot "${scratch}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${scratch}/apache.pid
ErrorLog ${scratch}/error.log
Mutex file:${scratch}
${load.join('\n')}
TypesConfig /dev/null
${isRoot ? 'User www-data\nGroup www-data\n' : ''}Include lotse.conf
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
