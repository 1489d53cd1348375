import { first, records, second } from '../pages.ts';
import { expect, test } from '../sites.ts';

for (const site of [first, second]) {
  for (const language of site.languages) {
    test(`the exact title of every entry of the ${site.key} site is among the first three answers in ${language}, a term’s comes first`, {
      tag: '@wide',
    }, async ({ page, sites }) => {
      test.setTimeout(10 * 60_000);
      const own = records(site).filter((record) => record.language === language);
      const titles = new Map<string, number>();
      for (const { title } of own) titles.set(title, (titles.get(title) ?? 0) + 1);
      await page.goto(sites[site.key] + site.routes.search(language));
      for (const { title, kind, id } of own) {
        await page.getByRole('combobox').fill(title);
        const most = kind === 'terms' && titles.get(title) === 1 ? 1 : 3;
        await expect
          .poll(
            async () =>
              (await page.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('data-result')))).slice(
                0,
                most,
              ),
            {
              message: `${title} -> ${kind}/${id}`,
              timeout: 4_000,
            },
          )
          .toContain(`${kind}/${id}`);
      }
    });
  }
}
