import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

let host: Served;
let body = '';
test.beforeAll(async () => {
  host = await serveHtml(() => `<!doctype html><html lang="de"><head><title>Intranet</title></head><body>${body}</body></html>`);
});
test.afterAll(() => host.close());

test('by keyboard alone one chooses a host and a form, is told its steps, and the host is remembered', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/terms/touchpoint/');
  await page.getByRole('button', { name: 'Einbetten' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel('Wohin?')).toBeFocused();
  await page.keyboard.type('Share');
  await expect(dialog.getByLabel('Wohin?')).toHaveValue('sharepoint');
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByRole('listitem').first()).toContainText(`${sites.first}`);
  await expect(dialog.getByText('nicht am echten Produkt')).toBeVisible();
  const code = dialog.getByLabel('Code zum Einfügen');
  await expect(code).toHaveValue(/^<iframe src="[^"]+\/embed\/terms\/touchpoint\/" title="Touchpoint"/);
  await expect(code).not.toHaveValue(/<script/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByLabel('Adresse zum Einfügen')).toHaveValue(`${sites.first}/terms/touchpoint/`);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Einbetten' })).toBeFocused();
  await open('/stories/wrong-bill/');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(dialog.getByLabel('Wohin?')).toHaveValue('sharepoint');
  expect(problems).toEqual([]);
});

test('theme, language, part and colour go into the code and the preview, and a part that is none does not', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/processes/billing-complaint/');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Aussehen und Ausschnitt').click();
  await dialog.getByLabel('Farben').selectOption('dark');
  await dialog.getByLabel('Sprache').selectOption('en');
  const range = dialog.getByLabel('Nur diese Schritte');
  await range.fill('"><script>');
  const code = dialog.getByLabel('Code zum Einfügen');
  await expect(code).toHaveValue(new RegExp(`src="${sites.first}/en/embed/processes/billing-complaint/\\?theme=dark"`));
  await range.fill('2-3');
  await expect(code).toHaveValue(/\?theme=dark&amp;steps=2-3"/);
  await dialog.getByText('Vorschau').click();
  await expect(dialog.frameLocator('iframe').locator('.steps > li:visible')).toHaveCount(2);
  expect(problems).toEqual([]);
});

test('the code of each form works where it is pasted', async ({ page, sites }) => {
  for (const form of ['Rahmen', 'Mit Skript', 'Wort mit Karte']) {
    await page.goto(`${sites.first}/terms/touchpoint/`);
    await page.getByRole('button', { name: 'Einbetten' }).click();
    await page.getByRole('radio', { name: form }).check();
    body = await page.getByLabel('Code zum Einfügen').inputValue();
    await page.goto(`${host.origin}/`);
    if (form === 'Wort mit Karte') {
      await page.getByRole('link', { name: 'Touchpoint' }).focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
    } else await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Touchpoint');
  }
});

test('a comparison and the flash cards have embed pages of their own, and every link leads out of the frame', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  for (const path of ['/terms/compare/', '/review/']) {
    await open(path);
    if (path === '/terms/compare/') await page.locator('.pairs a').first().click();
    await page.getByRole('button', { name: 'Einbetten' }).click();
    await page.getByRole('radio', { name: 'Rahmen' }).check();
    const [, address = ''] = /src="([^"]+)"/.exec(await page.getByLabel('Code zum Einfügen').inputValue()) ?? [];
    expect(address).toContain('/embed/');
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('a[href]:not([target=_blank]):not([href^="#"])').count()).toBe(0);
  }
  await expect(page.locator('.flash')).toBeVisible();
  expect(problems).toEqual([]);
});

test('with a public address pages name their card for other programs, and it leads to the embed page', async ({ page, sites }) => {
  await page.goto(`${sites.second}/terms/touchpoint/`);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Touchpoint');
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', 'https://words.harbour-bikes.example/terms/touchpoint/');
  const card = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(card).toBe('https://words.harbour-bikes.example/oembed/terms/touchpoint.json');
  const answer = await (await page.request.get(`${sites.second}${new URL(card ?? '').pathname}`)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Touchpoint', width: 640 });
  expect(answer.html).toContain('src="https://words.harbour-bikes.example/embed/terms/touchpoint/"');
  // The example company has none, so its pages name none.
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await expect(page.locator('link[type="application/json+oembed"], meta[property^="og:"]')).toHaveCount(0);
});
