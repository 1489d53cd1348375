import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const signal = () => getComputedStyle(document.documentElement).getPropertyValue('--signal').trim();

test('a frame’s address says light or dark, before anything is painted and for the canvas, too; else the reader’s own choice counts', async ({
  page,
  sites,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const look = () =>
    page.evaluate(() => [
      document.documentElement.dataset['theme'],
      document.querySelector<HTMLMetaElement>('[name=color-scheme]')?.content,
      getComputedStyle(document.documentElement).colorScheme,
    ]);
  const at = async (search: string) => {
    await page.goto(`${sites.first}/embed/terms/touchpoint/${search}`);
    return look();
  };
  expect(await at('?theme=dark')).toEqual(['dark', 'dark', 'dark']);
  expect(await at('?accent=x&theme=light')).toEqual(['light', 'light', 'light']);
  expect(await at('')).toEqual([undefined, 'light dark', 'light dark']);
  await page.evaluate(() => localStorage.setItem('lotse:theme', 'dark'));
  expect(await at('')).toEqual(['dark', 'dark', 'dark']);
  expect(await at('?theme=purple')).toEqual(['dark', 'dark', 'dark']);
  expect(await at('?theme=auto')).toEqual([undefined, 'light dark', 'light dark']);
});

test('a frame’s address asks for the other language and keeps what else it asks for; an unknown one stays', async ({ page, sites }) => {
  await page.goto(`${sites.first}/embed/terms/silo/?lang=en&theme=dark#related`);
  await expect(page).toHaveURL(`${sites.first}/en/embed/terms/silo/?theme=dark#related`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${sites.first}/en/embed/terms/silo/?lang=de`);
  await expect(page).toHaveURL(`${sites.first}/embed/terms/silo/`);
  for (const search of ['?lang=de', '?lang=fr', '?lang=//evil.example', '?lang=en&lang=de']) {
    await page.goto(`${sites.first}/embed/terms/silo/${search}`);
    await page.waitForTimeout(80);
    expect(page.url()).toBe(`${sites.first}/embed/terms/silo/${search}`);
  }
});

test('an accent is worn where it can be read in that theme, and not where it cannot', async ({ page, sites }) => {
  const at = async (search: string) => {
    await page.goto(`${sites.first}/embed/terms/touchpoint/${search}`);
    return page.evaluate(signal);
  };
  const own = { light: await at('?theme=light'), dark: await at('?theme=dark') };
  expect(await at('?theme=light&accent=%230a3d91')).toBe('#0a3d91');
  expect(await at('?theme=light&accent=0a3d91')).toBe('#0a3d91');
  expect(await at('?theme=dark&accent=0a3d91')).toBe(own.dark);
  expect(await at('?theme=light&accent=ffee00')).toBe(own.light);
  expect(await at('?theme=light&accent=red')).toBe(own.light);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await at('?accent=0a3d91')).toBe('#0a3d91');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.evaluate(signal)).toBe(own.dark);
});

test('nothing is painted before the page looks as its address asks for, however late the script comes', async ({ page, sites }) => {
  await page.addInitScript(() => {
    const seen = { worn: 0, painted: 0 };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      seen.worn ||= document.documentElement?.style.getPropertyValue('--signal') ? performance.now() : 0;
    }).observe(document, { subtree: true, attributeFilter: ['style'] });
    new PerformanceObserver((list) => {
      seen.painted ||= list.getEntries()[0]?.startTime ?? 0;
    }).observe({ type: 'paint', buffered: true });
  });
  await page.route(/_lotse\/embed\./, async (route) => {
    await new Promise((then) => setTimeout(then, 400));
    await route.continue();
  });
  await page.goto(`${sites.first}/embed/terms/touchpoint/?theme=light&accent=0a3d91`);
  const seen = () => page.evaluate('seen') as Promise<{ worn: number; painted: number }>;
  await expect.poll(async () => (await seen()).painted).toBeGreaterThan(0);
  const { worn, painted } = await seen();
  expect(worn).toBeGreaterThan(0);
  expect(painted).toBeGreaterThanOrEqual(worn);
});

test('some steps of a process, a scene of a story, or some parts of a term are shown alone', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  const shown = (selector: string) => page.locator(selector).filter({ visible: true });
  await open('/embed/processes/billing-complaint/?steps=3-5');
  expect(await shown('.steps > li').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['s3', 's4', 's5']);
  await expect(shown('.picture, .breaks, .relations, .about')).toHaveCount(0);
  await expect(shown('h1, .embed-foot')).toHaveCount(2);
  await open('/embed/stories/wrong-bill/?scene=2');
  await expect(page.locator('.panel-first')).toHaveCount(1);
  await expect(page.locator('lotse-story')).toHaveAttribute('data-scenes', 's2');
  await expect(shown('.relations, .about, .prose')).toHaveCount(0);
  await open('/embed/terms/touchpoint/?parts=example,not');
  await expect(shown('.part-example, .part-not')).toHaveCount(2);
  await expect(shown('.part-definition, .part-plain, .relations, .prose')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('the film of one scene plays that scene', async ({ page, sites }) => {
  const { problems, open, requests } = await watch(page, sites.first);
  await open('/embed/stories/wrong-bill/?scene=2-3');
  await page.locator('.film-play').or(page.locator('.film-switch button')).filter({ visible: true }).first().click();
  await expect.poll(() => requests.some((url) => url.endsWith('/film.js'))).toBe(true);
  await expect(page.locator('.film-failed')).toBeHidden();
  expect(problems).toEqual([]);
});

test('with motion=0 a film goes picture by picture, as for readers whose system asks for calm', async ({ page, sites }) => {
  const word = async (search: string) => {
    await page.goto(`${sites.first}/embed/stories/wrong-bill/${search}`);
    const back = page.locator('.film-switch button');
    if (await back.isVisible()) await back.click();
    return page.locator('.film-play [data-face]:not([hidden])').getAttribute('data-face');
  };
  await expect.poll(() => word('')).toBe('play');
  await expect.poll(() => word('?motion=0')).toBe('next');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('what an address asks for beyond that changes nothing', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  const html = () => page.evaluate(() => `${document.documentElement.getAttributeNames()} ${document.body.innerHTML}`);
  await open('/embed/processes/billing-complaint/');
  const plain = await html();
  const hostile = [
    '?steps=0-99999',
    '?steps=800-900',
    '?scene=2',
    '?parts=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '?parts=__proto__,constructor',
    '?accent=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    '?theme=%3Csvg/onload=alert(1)%3E',
    '?__proto__[lang]=en&constructor[prototype][lang]=en',
    '?lang=javascript:alert(1)',
    '?%E0%A4%A',
    `?x=${'y'.repeat(5000)}`,
  ];
  for (const search of hostile) {
    await open(`/embed/processes/billing-complaint/${search}`);
    expect(await html(), search).toBe(plain);
  }
  expect(problems).toEqual([]);
});
