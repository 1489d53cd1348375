import { axeInBoth } from '../axe.ts';
import { sideways } from '../narrow.ts';
import { allPages, first, second } from '../pages.ts';
import { expect, test } from '../sites.ts';
import { watch } from '../watch.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Pages are dealt out to several tests, so that both workers have something to do. */
const parts = 8;

for (const site of [first, second]) {
  for (let part = 0; part < parts; part++) {
    const mine = () => allPages(site).filter((path, index) => index % parts === part && path !== '/404.html');

    test(`every page of the ${site.key} site opens, keeps to itself, and fits from 320 to 2560 pixels (${part + 1} of ${parts})`, {
      tag: '@wide',
    }, async ({ page, sites }) => {
      test.setTimeout(15 * 60_000);
      const { problems, open } = await watch(page, sites[site.key]);
      for (const path of mine()) {
        await page.setViewportSize({ width: 320, height: 700 });
        await open(path);
        for (const width of [320, 820, 1440, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          problems.push(...(await sideways(page)).map((line) => `${path} at ${width}: ${line}`));
        }
      }
      expect(problems).toEqual([]);
    });

    test(`axe finds nothing on any page of the ${site.key} site, light and dark (${part + 1} of ${parts})`, { tag: '@wide' }, async ({
      page,
      sites,
    }) => {
      test.setTimeout(30 * 60_000);
      const found: string[] = [];
      for (const path of mine()) {
        await page.goto(sites[site.key] + path);
        found.push(...(await axeInBoth(page)));
      }
      expect(found).toEqual([]);
    });
  }
}
