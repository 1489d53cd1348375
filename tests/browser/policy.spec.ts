import type { Frame, Page } from '@playwright/test';
import type { Serving } from '../../src/build/page-policy.ts';
import { kindNames } from '../../src/model/kind-names.ts';
import { first, records, second } from './pages.ts';
import { type Served, serveAlone, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

/** Both policies are at work in all tests here: the one in the page and the one the server sends. That each type of page opens so, `opens.spec.ts` shows. */
let host: Served;
let body = '';
test.beforeAll(async () => {
  host = await serveHtml(() => `<!doctype html><html lang="de"><head><title>Intranet</title></head><body>${body}</body></html>`);
});
test.afterAll(() => host.close());

test('under both policies one can search in names and full text, embed, ask for a card, watch a film and answer', async ({
  page,
  sites,
}) => {
  const { problems, requests, open, rest } = await watch(page, sites.first);
  await open('/terms/touchpoint/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('kontaktpunkt');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/touchpoint');
  await expect.poll(() => requests.some((url) => url.includes('.pf_'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('main a.term').first().hover();
  await expect(page.locator('#term-card')).toBeVisible();
  await open('/stories/wrong-bill/');
  await page.getByRole('button', { name: 'Als Film ansehen' }).or(page.locator('.film-play')).filter({ visible: true }).first().click();
  await expect.poll(() => requests.some((url) => url.endsWith('/film.js'))).toBe(true);
  await open('/lessons/where-it-breaks/');
  await page.locator('lotse-question input').first().check();
  await page.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  await expect(page.locator('lotse-question').first().getByRole('status')).not.toBeEmpty();
  await open('/review/');
  await rest();
  expect(problems).toEqual([]);
});

test('the page in hand takes no text for a script or for HTML, and no script but the site’s own', async ({ page, sites }) => {
  await page.goto(`${sites.first}/terms/touchpoint/`);
  test.skip(!(await page.evaluate(() => 'trustedTypes' in window)), 'this browser has no Trusted Types');
  const refused = await page.evaluate(() => {
    const policy = (globalThis as unknown as Record<symbol, { createScriptURL(address: string): unknown }>)[Symbol.for('lotse.scripts')];
    const attempts: Record<string, () => unknown> = {
      html: () => {
        document.createElement('p').innerHTML = '<b>x</b>';
      },
      script: () => {
        document.createElement('script').src = '/_lotse/x.js';
      },
      policy: () =>
        (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('lotse', {}),
      other: () =>
        (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('other', {}),
    };
    const thrown = Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
    return [
      ...thrown,
      String(policy?.createScriptURL('https://evil.example/_lotse/x.js')),
      String(policy?.createScriptURL(`${location.origin}/_lotse/x.js`)),
    ];
  });
  expect(refused).toEqual(['html', 'script', 'policy', 'other', '', `${sites.first}/_lotse/x.js`]);
});

test('a script, style or handler that got into a page does nothing', async ({ page, sites }) => {
  const inject =
    '<script>window.bad=1</script><style>h1{color:rgb(1,2,3)}</style><img src="data:," onerror="window.bad=2"><p style="color:rgb(1,2,3)" id="styled">x</p>';
  await page.route('**/terms/touchpoint/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', `${inject}</main>`) });
  });
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => (window as { bad?: number }).bad)).toBeUndefined();
  for (const place of ['h1', '#styled'])
    expect(
      await page
        .locator(place)
        .first()
        .evaluate((node) => getComputedStyle(node).color),
    ).not.toBe('rgb(1, 2, 3)');
});

async function show(page: Page, address: string, sandbox?: string): Promise<Frame> {
  body = `<iframe src="${address}" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} width="800" height="600" title="Lotse"></iframe>`;
  await page.goto(`${host.origin}/`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

for (const sandbox of [undefined, 'allow-scripts allow-same-origin', 'allow-scripts'])
  test(`in a frame of another origin${sandbox ? ` with sandbox="${sandbox}"` : ''} both policies together stop nothing`, {
    // Between the other two: nothing can stop here that stops in neither of them.
    tag: sandbox?.includes('same-origin') ? '@wide' : [],
  }, async ({ page, sites }) => {
    const { problems, rest } = await watch(page, sites.first, [], host.origin);
    const german = records(first).filter(({ language }) => language === 'de');
    const ofKinds = kindNames.flatMap((kind) => german.find((record) => record.kind === kind) ?? []);
    const paths = ofKinds.map(({ kind, id }) => first.routes.embed(kind, id, 'de'));
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      const frame = await show(page, sites.first + path, sandbox);
      await expect(frame.locator('h1').filter({ visible: true }).first(), path).toBeVisible();
      await rest();
    }
    const term = await show(page, `${sites.first}/embed/terms/touchpoint/`, sandbox);
    await term.locator('a.term').first().hover();
    await expect(term.locator('#term-card')).toBeVisible();
    const search = await show(page, `${sites.first}/embed/search/`, sandbox);
    await search.getByRole('combobox').fill('abschlagsplan');
    await expect(search.locator('[data-result]').first()).toBeVisible();
    expect(problems).toEqual([]);
  });

test('a server sends what the site says: pages frame nowhere else, embed pages where they may, files are open to all', async ({
  page,
  request,
}) => {
  const served = await serveAlone(second.folder);
  try {
    const read = async (path: string) => (await request.get(served.origin + path, { maxRedirects: 0 })).headers();
    const { headers } = (await (await request.get(`${served.origin}/_lotse/headers.json`)).json()) as Serving;
    const lower = (of: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(of).map(([name, value]) => [name.toLowerCase(), value]));
    for (const path of ['/', '/terms/touchpoint/', '/terms/touchpoint', '/terms/nothing/', '/nothing.js'])
      expect(await read(path), path).toMatchObject(lower(headers.page));
    for (const path of ['/embed/terms/touchpoint/', '/de/embed/terms/touchpoint/', '/embed/terms/nothing/'])
      expect(await read(path), path).toMatchObject(lower(headers.embed));
    expect(await read('/api/v1/terms.json')).toMatchObject(lower(headers.data));
    expect(await read('/favicon.svg')).toMatchObject(lower(headers.asset));
    expect((await read('/terms/touchpoint/'))['access-control-allow-origin']).toBeUndefined();
    expect(headers.embed['Content-Security-Policy']).toContain("frame-ancestors 'self' https://intranet.harbour-bikes.example");
    // The test’s own host is not among those, and nobody is for other pages.
    for (const path of ['/embed/terms/touchpoint/', '/terms/touchpoint/']) {
      body = `<iframe src="${served.origin}${path}"></iframe>`;
      await page.goto(`${host.origin}/`);
      await expect(
        page
          .frameLocator('iframe')
          .locator('h1')
          .filter({ hasText: /touchpoint/i }),
      ).toHaveCount(0);
    }
  } finally {
    served.close();
  }
});

test('this machine’s own pages may frame what is tried here, and still no other page', async ({ page, sites }) => {
  await expect((await show(page, `${sites.second}/embed/terms/touchpoint/`)).locator('h1')).toBeVisible();
  body = `<iframe src="${sites.second}/terms/touchpoint/"></iframe>`;
  await page.goto(`${host.origin}/`);
  await page.waitForTimeout(200);
  await expect(page.frameLocator('iframe').locator('.entry')).toHaveCount(0);
});
