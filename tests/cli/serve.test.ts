import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lotse, start } from './run-lotse.ts';

const site = mkdtempSync(join(tmpdir(), 'lotse serve ü '));
writeFileSync(join(site, 'index.html'), 'home');

afterAll(() => {
  rmSync(site, { recursive: true });
});

/** Waits until `lotse serve` has named its address. */
async function address({ child, said }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const match = /http:\/\/localhost:\d+\//.exec(said.out);
    if (match) return match[0];
    if (child.exitCode !== null) throw new Error(said.err);
    await once(child.stdout, 'data');
  }
}

describe('lotse serve', () => {
  it('serves LOTSE_OUT at PORT until it is told to stop, and then ends with 0', async () => {
    const running = start(['serve'], { LOTSE_OUT: site, PORT: '0' });
    const response = await fetch(await address(running));
    expect([response.status, await response.text()]).toEqual([200, 'home']);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  it('says that a port is taken and uses the next free one', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    const running = start(['serve'], { LOTSE_OUT: site, PORT: String(taken) });
    const url = new URL(await address(running));
    expect(Number(url.port)).toBeGreaterThan(taken);
    expect(running.said.out).toContain(`Port ${taken} is taken`);
    expect(await (await fetch(url)).text()).toBe('home');
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    other.close();
  });

  it('ends with 1 and says what to do when nothing has been built', async () => {
    expect(await lotse(['serve'], { LOTSE_OUT: join(site, 'nothing') })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('npm run build') as string,
    });
  });

  it('ends with 1 when PORT is no port, and with 2 when called wrongly', async () => {
    expect(await lotse(['serve'], { LOTSE_OUT: site, PORT: 'http' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('PORT is “http”') as string,
    });
    expect((await lotse(['serve'], { LOTSE_OUT: site, PORT: '70000' })).code).toBe(1);
    expect((await lotse(['serve', 'dist'])).code).toBe(2);
  });
});
