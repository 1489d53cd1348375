import { snippet } from '../../../src/embed/snippet.ts';
import { allPages, first } from '../pages.ts';
import { serveHtml } from '../servers.ts';
import { expect, test } from '../sites.ts';

const sandboxes = ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-forms allow-popups', ''];

for (const sandbox of sandboxes) {
  test(`every embed page shows its text in a frame with sandbox="${sandbox}"${sandbox ? ' and tells its height' : ''}`, {
    tag: '@wide',
  }, async ({ page, sites }) => {
    test.setTimeout(20 * 60_000);
    let address = '';
    const host = await serveHtml(
      () =>
        `<!doctype html><title>Intranet</title>${snippet({ address, title: 'Lotse', height: 111, script: true }).replace('<iframe ', `<iframe sandbox="${sandbox}" `)}`,
    );
    try {
      for (const path of allPages(first).filter((one) => one.includes('/embed/'))) {
        address = sites.first + path;
        await page.goto(host.origin);
        await expect(page.frameLocator('iframe').locator('h1').filter({ visible: true }).first(), path).toBeVisible();
        if (sandbox) await expect.poll(() => page.locator('iframe').getAttribute('height'), { message: path }).not.toBe('111');
      }
    } finally {
      host.close();
    }
  });
}
