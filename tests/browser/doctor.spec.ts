import { framed } from '../../src/build/doctor/framed.ts';
import { endAll, ill, path } from '../build/doctor/patients.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

let host: Served;
let body = '';
test.beforeAll(async () => {
  host = await serveHtml(() => `<!doctype html><html lang="de"><head><title>Intranet</title></head><body>${body}</body></html>`);
});
test.afterAll(async () => {
  await host.close();
  endAll();
});

test('the doctor’s page says what it may do: by itself, in a frame, in one that is a stranger to its own site', async ({ page, sites }) => {
  await page.goto(`${sites.first}/embed/doctor/`);
  await expect(page.locator('#seen-top')).toBeVisible();
  await expect(page.locator('#seen-storageFine')).toBeVisible();
  await expect(page.locator('#seen-search')).toBeVisible();
  await expect(page.locator('#seen-fonts')).toBeVisible();
  await expect(page.locator('[id^="seen-refused"], #seen-noWasm, #seen-headersUnread')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Bericht' })).toHaveValue(/Von innen gesehen:\n- Die Seite steht für sich/);

  body = `<iframe title="Doktor" width="700" height="500" src="${sites.first}/embed/doctor/"></iframe>`;
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#seen-framer')).toContainText(host.origin);
  await expect(frame.locator('#seen-heightFixed')).toContainText('500 statt');

  body = body.replace('<iframe', '<iframe sandbox="allow-scripts"');
  await page.goto(host.origin);
  for (const sight of ['sandboxed', 'storageBlocked', 'search', 'fonts', 'headersUnread'])
    await expect(frame.locator(`#seen-${sight}`)).toBeVisible();
});

test('the doctor’s page judges pasted headers and writes what they say as text alone', async ({ page, sites }) => {
  await page.goto(`${sites.first}/en/embed/doctor/`);
  await page.getByRole('textbox', { name: 'Address of the page' }).fill('https://knowledge.example/embed/terms/a/');
  const headers = page.getByRole('textbox', { name: 'Headers' });
  await headers.fill('HTTP/1.1 200 OK\nServer: nginx\nStrict-Transport-Security: max-age=1\nX-Frame-Options: <img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: 'Check' }).click();
  const said = page.locator('.doctor-paste [role=status]');
  await expect(said).toContainText('X-Frame-Options: <img src=x onerror=alert(1)>');
  await expect(said.locator('pre')).toHaveText('proxy_hide_header X-Frame-Options;');
  await expect(said.locator('img')).toHaveCount(0);
  await expect(said.getByRole('link')).toHaveAttribute('href', `${sites.first}/docs/en/doctor/#x-frame-options`);
  await headers.fill('nothing');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(said).toContainText('no header');
});

test('a browser that frames a page shows what the server allows, and says what it forbids', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'the doctor frames pages in Chromium');
  // Nine frames, each given its time.
  test.slow();
  const from = 'https://intranet.example';
  const fine = await framed({ url: (await ill()) + path, from });
  expect(fine).toMatchObject({ frames: [{ shown: true }, { shown: true }, { shown: true }] });
  const elsewhere = await framed({ url: (await ill()) + path, from: 'https://wiki.example' });
  expect(elsewhere).toMatchObject({ frames: [{ shown: false }, { shown: false }, { shown: false }] });
  expect(JSON.stringify(elsewhere)).toContain('frame-ancestors');
  const kept = await framed({
    url: (await ill((sent) => ({ ...sent, headers: { ...sent.headers, 'Cross-Origin-Resource-Policy': 'same-origin' } }))) + path,
    from,
  });
  const complaints = 'frames' in kept ? kept.frames.map((frame) => frame.complaints.join(' ')) : [];
  expect(complaints[0]).not.toContain('starter');
  expect(complaints[2]).toContain('starter');
});
