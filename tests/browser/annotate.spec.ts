import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { brotli } from '../../src/build/sizes.ts';
import { first } from './pages.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

let host: Served;
let html = '';

test.beforeAll(async () => {
  host = await serveHtml(() => html);
});
test.afterAll(() => host.close());

interface State {
  marks: number;
  spent: number;
  longest: number;
  idle: boolean;
}
type Lotse = { lotse: { annotate: { start(): void; undo(): void; state(): State } } };

const state = (page: Page): Promise<State | undefined> => page.evaluate(() => (window as unknown as Lotse).lotse?.annotate?.state());
const settled = (page: Page) => expect.poll(async () => (await state(page))?.idle).toBe(true);
const undo = (page: Page) => page.evaluate(() => (window as unknown as Lotse).lotse.annotate.undo());
const marks = (page: Page) => page.locator('lotse-mark').allTextContents();

interface Shown {
  head?: string;
  lang?: string;
  /** Attributes of the script tag. */
  tag?: string;
  script?: string;
}

/** Opens a page of another origin and waits until it is marked. */
async function show(page: Page, site: string, body: string, { head = '', lang = 'de', tag = '', script = 'annotate.js' }: Shown = {}) {
  html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Intranet</title>${head}</head><body>${body}<script src="${site}/${script}" ${tag} defer></script></body></html>`;
  await page.goto(`${host.origin}/`);
  await page.waitForFunction(() => (window as unknown as Lotse).lotse?.annotate?.state().idle);
}

const text =
  'Ein Touchpoint zeigt die Kundenperspektive. Die Customer Journey verbindet Touchpoints, und jede Persona hat eine Customer Journey.';

test('each part of a page has a term marked at its first mention, in any form, and says where it leads', async ({ page, sites }) => {
  await show(page, sites.first, `<p>${text}</p><main><p>${text}</p></main><article><p>Viele Personas, eine Persona.</p></article>`, {
    tag: 'data-annotate="main, article"',
  });
  expect(await page.locator('main lotse-mark').allTextContents()).toEqual(['Touchpoint', 'Customer Journey', 'Persona']);
  expect(await page.locator('article lotse-mark').allTextContents()).toEqual(['Personas']);
  expect(await page.locator('body > p lotse-mark').count()).toBe(0);
  await expect(page.locator('main lotse-mark').first().locator('a')).toHaveAttribute('href', `${sites.first}/terms/touchpoint/`);
});

test('nothing is marked in what is to be clicked, typed in, read as a heading or as code, or asks to be left alone', async ({
  page,
  sites,
}) => {
  const word = 'Touchpoint';
  const left = [
    ...['a', 'button', 'h1', 'h2', 'h6', 'code', 'pre', 'label', 'blockquote', 'textarea', 'th'].map((name) =>
      name === 'th' ? `<table><tr><th>${word}</th></tr></table>` : `<${name}>${word}</${name}>`,
    ),
    `<select><option>${word}</option></select>`,
    `<div contenteditable><p>${word}</p></div>`,
    `<div contenteditable="plaintext-only">${word}</div>`,
    `<p data-lotse-ignore>${word}</p>`,
    `<p translate="no">${word}</p>`,
    `<p lang="en">${word}</p>`,
    `<div role="button">${word}</div>`,
    `<div aria-hidden="true">${word}</div>`,
    `<div style="display:flex">Ein ${word} ist</div>`,
    `<p><b>${word}</b>analyse, Kern<i>${word}</i></p>`,
    `<script type="text/plain">${word}</script>`,
  ].join('');
  await show(page, sites.first, `<main>${left}<p id="here">Ein ${word}.</p></main>`);
  expect(await marks(page)).toEqual([word]);
  expect(await page.locator('#here lotse-mark').count()).toBe(1);
});

test('the card opens on focus and on resting, stays under the pointer, and Escape ends it', async ({ page, sites }) => {
  await show(page, sites.first, `<main><p>${text}</p></main>`);
  const card = page.locator('lotse-mark [role=tooltip]');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(card).toBeVisible();
  await expect(card).toContainText('neuen Fenster');
  await expect(page.locator('lotse-mark a').first()).toHaveAttribute('aria-describedby', 'card');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(card.locator('b')).toHaveText('Customer Journey');
  await page.locator('lotse-mark').last().hover();
  await expect(card.locator('b')).toHaveText('Persona');
  await card.hover();
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await page.mouse.click(5, 400);
  await expect(card).toHaveCount(0);
  await page.setViewportSize({ width: 500, height: 300 });
  const box = await page.locator('lotse-mark').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect(card).toBeVisible();
  const inside = await card.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  expect(inside).toBe(true);
});

test('the first tap shows the card, the second one follows the link', async ({ browser, sites }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 700 } });
  const page = await context.newPage();
  await show(page, sites.first, `<main><p>${text}</p></main>`);
  const mark = page.locator('lotse-mark').first();
  await mark.tap();
  await expect(page.locator('lotse-mark [role=tooltip]')).toBeVisible();
  expect(context.pages()).toHaveLength(1);
  const [opened] = await Promise.all([context.waitForEvent('page'), mark.tap()]);
  expect(opened.url()).toBe(`${sites.first}/terms/touchpoint/`);
  await page.touchscreen.tap(300, 600);
  await expect(page.locator('lotse-mark [role=tooltip]')).toHaveCount(0);
  await context.close();
});

test('a name that terms share leads to the page that tells them apart', async ({ page, sites }) => {
  await show(page, sites.first, '<main><p>Unser Onboarding beginnt.</p></main>');
  await expect(page.locator('lotse-mark a')).toHaveAttribute('href', `${sites.first}/meanings/onboarding/`);
  await page.keyboard.press('Tab');
  await expect(page.locator('lotse-mark [role=tooltip] span')).toHaveCount(2);
});

test('text reads, selects and finds as before, no box moves, and undoing gives back the very nodes', async ({ page, sites }) => {
  const body = `<main><h1>Start</h1><p>${text}</p><ul><li>Der <b>Touchpoint</b> im Kanal &amp; mehr</li></ul><!-- c --><p>Zum Onboarding</p></main>`;
  html = `<!doctype html><html lang="de"><head><title>x</title></head><body>${body}</body></html>`;
  await page.goto(`${host.origin}/`);
  const look = () =>
    page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      getSelection()?.selectAllChildren(main);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      const boxes = [...main.querySelectorAll('h1,p,ul,li,b')].map((one) => JSON.stringify(one.getBoundingClientRect()));
      return { selected, text: main.textContent, boxes };
    });
  const [before, inner] = [await look(), await page.locator('main').innerHTML()];
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
    const all: Node[] = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    Object.assign(window, { nodes: all });
  });
  await page.addScriptTag({ url: `${sites.first}/annotate.js` });
  await expect.poll(async () => (await state(page))?.marks).toBeGreaterThan(3);
  await settled(page);
  expect(await look()).toEqual(before);
  expect(await page.locator('main').innerHTML()).not.toBe(inner);
  const first = await marks(page);
  const same = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
      return (window as unknown as { nodes: Node[] }).nodes.every((node) => walker.nextNode() === node) && !walker.nextNode();
    });
  await undo(page);
  expect(await page.locator('main').innerHTML()).toBe(inner);
  expect(await same()).toBe(true);
  await page.evaluate(() => (window as unknown as Lotse).lotse.annotate.start());
  await expect.poll(() => marks(page)).toEqual(first);
  await settled(page);
  await undo(page);
  expect(await page.locator('main').innerHTML()).toBe(inner);
});

test('a selection of the reader’s stays, and its text is marked when it is gone', async ({ page, sites }) => {
  await show(page, sites.first, '<main><p id="p">Nichts hier.</p></main>');
  await page.evaluate(() => {
    const made = document.createElement('p');
    made.textContent = 'Ein Touchpoint.';
    document.querySelector('main')?.append(made);
    getSelection()?.selectAllChildren(made);
  });
  await page.waitForTimeout(300);
  await settled(page);
  expect(await page.evaluate(() => String(getSelection()))).toBe('Ein Touchpoint.');
  expect(await marks(page)).toEqual([]);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect.poll(() => marks(page)).toEqual(['Touchpoint']);
});

test('a page that puts other pages in its place is marked anew, and forgets what went', async ({ page, sites }) => {
  await show(page, sites.first, `<div id="app"><main><p>${text}</p></main></div>`);
  await page.evaluate(() => {
    const main = document.createElement('main');
    const one = document.createElement('p');
    one.textContent = 'Die Persona am Touchpoint.';
    main.append(one);
    document.getElementById('app')?.replaceChildren(main);
  });
  await expect.poll(() => marks(page)).toEqual(['Persona', 'Touchpoint']);
  expect((await state(page))?.marks).toBe(2);
  // The mark goes with its text: the next mention gets it.
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'Noch ein Touchpoint.';
    document.querySelector('main')?.append(more);
  });
  await settled(page);
  expect(await marks(page)).toEqual(['Persona', 'Touchpoint']);
  await page.evaluate(() => document.querySelector('main p')?.remove());
  await expect.poll(() => marks(page)).toEqual(['Touchpoint']);
  await expect(page.locator('main')).toHaveText('Noch ein Touchpoint.');
});

test('what a page does to its own texts comes out as if nothing were marked', async ({ page, sites }) => {
  const p = (id: string, words: string) => `<p id="${id}">${words}</p>`;
  await show(
    page,
    sites.first,
    `<main>${p('a', 'Der Touchpoint eins.')}${p('b', 'Die Persona zwei.')}${p('c', 'Die Customer Journey drei.')}${p('d', 'Das Onboarding vier.')}${p('e', 'Ein Kanal fünf.')}</main>`,
  );
  expect(await marks(page)).toHaveLength(5);
  const at = (id: string) => page.locator(`#${id}`).evaluate((one) => one.textContent);
  await page.evaluate(() => {
    const of = (id: string) => document.getElementById(id)?.firstChild as Text;
    of('a').nodeValue = 'Der Touchpoint wurde neu.';
    of('b').remove();
    of('c').after(document.createTextNode(' Danach.'));
    document.getElementById('e')?.append(of('d'));
  });
  await settled(page);
  await expect.poll(() => at('a')).toBe('Der Touchpoint wurde neu.');
  expect([await at('b'), await at('c'), await at('d'), await at('e')]).toEqual([
    '',
    'Die Customer Journey drei. Danach.',
    '',
    'Ein Kanal fünf.Das Onboarding vier.',
  ]);
  await expect.poll(async () => (await marks(page)).sort()).toEqual(['Customer Journey', 'Kanal', 'Onboarding', 'Touchpoint']);
  // Copied markup brings dead marks along.
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.append(main.children[0]?.cloneNode(true) as Node);
  });
  await settled(page);
  await expect.poll(async () => (await marks(page)).length).toBe(4);
});

test('a framework renders on over marked texts: what it wrote stands there, its listeners work', async ({ page, sites }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await show(page, sites.first, '<main id="app"></main>');
  await page.addScriptTag({ path: 'node_modules/preact/dist/preact.min.js' });
  await page.evaluate(() => {
    type Make = (name: string, props: object | null, ...children: unknown[]) => unknown;
    const { h, render } = (window as unknown as { preact: { h: Make; render(what: unknown, where: Element | null): void } }).preact;
    const app = document.getElementById('app');
    const all = window as unknown as { clicks: number; show(n: number, names: string[]): void };
    all.clicks = 0;
    all.show = (n, names) =>
      render(
        h(
          'div',
          { onClick: () => all.clicks++ },
          h('p', { id: 'one' }, 'Runde ', n, ': ein Touchpoint, ', n % 2 ? 'eine Persona' : 'ein Kanal', ' und mehr.'),
          n % 3 ? h('p', { id: 'two' }, `Die Customer Journey ${n}.`) : null,
          h('ul', null, ...names.map((name) => h('li', { key: name }, 'Zu ', name, '.'))),
        ),
        app,
      );
  });
  const names = ['Onboarding', 'Kanal', 'Persona', 'Touchpoint'];
  for (let n = 1; n < 9; n++) {
    const order = names
      .slice(n % 4)
      .concat(names.slice(0, n % 4))
      .slice(0, 1 + (n % 4));
    await page.evaluate(([count, all]) => (window as unknown as { show(n: number, names: string[]): void }).show(count, all), [
      n,
      order,
    ] as [number, string[]]);
    if (n % 2) await page.waitForTimeout(350);
    await settled(page);
    const expected = `Runde ${n}: ein Touchpoint, ${n % 2 ? 'eine Persona' : 'ein Kanal'} und mehr.${n % 3 ? `Die Customer Journey ${n}.` : ''}${order.map((name) => `Zu ${name}.`).join('')}`;
    expect(await page.locator('#app').evaluate((one) => one.textContent)).toBe(expected);
  }
  expect((await marks(page)).length).toBeGreaterThan(2);
  await page
    .locator('lotse-mark')
    .first()
    .evaluate((one: HTMLElement) => one.click());
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(1);
  expect(problems).toEqual([]);
});

test('a text that becomes editable loses its marks, and gets them back afterwards', async ({ page, sites }) => {
  await show(page, sites.first, '<main><p id="p">Ein Touchpoint hier.</p></main>');
  expect(await marks(page)).toEqual(['Touchpoint']);
  const html = await page.evaluate(async () => {
    const p = document.getElementById('p') as HTMLElement;
    p.contentEditable = 'true';
    await Promise.resolve();
    return p.innerHTML;
  });
  expect(html).toBe('Ein Touchpoint hier.');
  await page.locator('#p').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Eine Persona.');
  await page.waitForTimeout(400);
  await settled(page);
  expect(await page.locator('#p').innerHTML()).toBe('Ein Touchpoint hier. Eine Persona.');
  await page.evaluate(() => document.getElementById('p')?.removeAttribute('contenteditable'));
  await expect.poll(() => marks(page)).toEqual(['Touchpoint', 'Persona']);
});

test('the language is the page’s, unless the tag names one; a part in another language has its own words', async ({ page, sites }) => {
  const body = '<main><p>The contact points of a customer journey.</p></main><main lang="de"><p>Die Kanäle.</p></main>';
  await show(page, sites.first, body, { lang: 'en-GB' });
  await expect(page.locator('lotse-mark a').first()).toHaveAttribute('href', new RegExp(`^${sites.first}/en/terms/`));
  expect(await page.locator('main[lang] lotse-mark').allTextContents()).toEqual(['Kanäle']);
  await show(page, sites.first, '<main><p>Die Kanäle.</p></main>', { lang: 'en', tag: 'data-lang="de"' });
  expect(await marks(page)).toEqual(['Kanäle']);
  await show(page, sites.first, '<main><p>Touchpoint</p></main>', { lang: 'fr' });
  expect(await marks(page)).toEqual([]);
});

test('it works under a strict policy of the host with Trusted Types, by its own tag and by that of embed.js', async ({ page, sites }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const policy = `default-src 'none'; script-src ${sites.first}/; require-trusted-types-for 'script'; trusted-types lotse-embed lotse-annotate`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  for (const script of ['annotate.js', 'embed.js']) {
    await show(page, sites.first, `<main><p>${text}</p></main>`, { head, script, tag: 'data-annotate="main"' });
    expect(await marks(page), script).toEqual(['Touchpoint', 'Customer Journey', 'Persona']);
    await page.keyboard.press('Tab');
    await expect(page.locator('lotse-mark [role=tooltip]')).toBeVisible();
    expect(
      await page
        .locator('lotse-mark a')
        .first()
        .evaluate((link) => getComputedStyle(link).textDecorationStyle),
    ).toBe('dotted');
  }
  expect(problems).toEqual([]);
});

test('names in the host’s page that stand in the way of others do no harm, nor does a selector that is none', async ({ page, sites }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const fields = ['matches', 'closest', 'getAttribute', 'contains', 'firstChild', 'textContent', 'checkVisibility']
    .map((name) => `<input name="${name}">`)
    .join('');
  await show(page, sites.first, `<img id="lotse" alt=""><main><form>${fields}<p>Ein Touchpoint</p>und eine Persona</form></main>`);
  expect(await marks(page)).toEqual(['Touchpoint', 'Persona']);
  expect(problems).toEqual([]);
  await show(page, sites.first, '<main><p>Ein Touchpoint</p></main>', { tag: 'data-annotate="main >> p"' });
  expect(await marks(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('ten thousand words are marked in pieces, and their text stays the same', async ({ page, sites }) => {
  const paragraph = `<p>${text} Sonst steht hier nichts, was ein Begriff wäre, und es geht noch eine ganze Weile so weiter, bis es endet.</p>`;
  const count = Math.ceil(10_000 / paragraph.split(' ').length);
  await show(page, sites.first, `<main>${paragraph.repeat(count)}</main>`);
  expect(await marks(page)).toHaveLength(3);
  expect(await page.locator('main').evaluate((one) => one.textContent?.length)).toBe(paragraph.length * count - 7 * count);
  await undo(page);
  expect(await page.locator('main').innerHTML()).toBe(paragraph.repeat(count));
});

test('the script is at most 12 KB', () => {
  expect(brotli(readFileSync(join(first.folder, 'annotate.js')))).toBeLessThanOrEqual(12 * 1024);
});
