import { allPages, first, pageTypes } from '../pages.ts';
import { serveBelow } from '../servers.ts';
import { expect, test } from '../sites.ts';
import { watch } from '../watch.ts';

for (const base of ['/', '/a/b/c/', '/sites/cx/SiteAssets/', '/sites/%C3%9Cber%20uns/Freigegebene%20Dokumente/'])
  test(`every type of page of the same build works at ${base}: nothing is missing, searching and a wrong address lead home`, {
    tag: '@wide',
  }, async ({ page }) => {
    test.setTimeout(10 * 60_000);
    const served = await serveBelow(first.folder, base);
    try {
      const { problems, open, rest } = await watch(page, served.origin, ['/nothing/']);
      for (const language of first.languages)
        for (const { path } of pageTypes(first, language)) if (path !== '/404.html') await open(base + path.slice(1));
      for (const path of allPages(first).filter((one) => one.startsWith('/embed/')))
        await open(`${base}${path.slice(1)}?theme=dark&motion=0`);
      await open(`${base}search/?q=touchpoint`);
      await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/touchpoint');
      await rest();
      expect(problems).toEqual([]);
      await page.goto(`${served.origin}${base}terms/nothing/deep/`);
      await expect(page.locator('section[lang=en] a').first()).toHaveAttribute('href', `${served.origin}${base}en/`);
    } finally {
      served.close();
    }
  });
