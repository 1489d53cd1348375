import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { program, type Running, serverNames, startServer } from '../build/deploy/real-servers.ts';
import { first } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const base = '/a/b/';
const folder = mkdtempSync(join(tmpdir(), 'lotse-deploy-'));
test.beforeAll(() => {
  // A server gives up root’s rights and still has to read the files.
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'www/a'), { recursive: true });
  symlinkSync(resolve(first.folder), join(folder, 'www/a/b'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const name of serverNames)
  test(`the built site works on a real ${name} in a sub-folder: pages, search, lesson, story, frame, error page`, async ({ page }) => {
    test.skip(!program(name) && !process.env['LOTSE_WIDE'], `there is no ${name} on this machine: npm run test:wide fetches it`);
    mkdirSync(join(folder, name));
    const server: Running = await startServer(name, base, join(folder, 'www'), join(folder, name));
    try {
      // The error page looks for the site’s root, folder by folder.
      const { problems, open, rest } = await watch(page, server.origin, [
        '/terms/nothing/',
        '/terms/api/v1/',
        'the server responded with a status of 404',
      ]);
      await open(base);
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('bruchstelle');
      await page.locator('[data-result="terms/break-point"]').first().click();
      await expect(page).toHaveURL(`${server.origin}${base}terms/break-point/`);
      await rest();
      for (const path of [
        'search/?q=rechnung',
        'lessons/where-it-breaks/',
        'stories/wrong-bill/',
        'embed/terms/silo/',
        'en/embed/lessons/where-it-breaks/',
        'embed/paths/basics/course/',
      ])
        await open(base + path);
      await page.goto(`${server.origin}${base}search/?q=rechnung`);
      await expect(page.locator('[data-result]').first()).toBeVisible();
      await page.goto(`${server.origin}${base}terms/nothing/`);
      await expect(page.locator('section[lang=en] a').first()).toHaveAttribute('href', `${server.origin}${base}en/`);
      expect(problems).toEqual([]);
    } finally {
      await server.stop();
    }
  });
