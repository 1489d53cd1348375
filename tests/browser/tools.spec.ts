import { axe } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { sideways } from './narrow.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

/** The tests’ own tools, on a page with everything wrong: a test that cannot fail says nothing. */
const bad = `<!doctype html><html lang="de"><head><title>x</title><style>a:focus { outline: 3px solid } a.dim:focus { outline: none } p { color: #ddd; background: #fff }</style></head><body>
<h1>Titel</h1><p>Blass</p><a href="#a">gut</a> <a class="dim" href="#b">unsichtbar</a> <button disabled>nie</button><div id="wide">breit</div>
<img alt="" src="/missing.png"><img alt="" src="http://localhost:9/away.png">
<script>console.warn('hm'); document.getElementById('wide').style.width = '2000px'; setTimeout(function () { throw new Error('oh') });</script></body></html>`;

let served: Served;
test.beforeAll(async () => {
  served = await serveHtml((path) => (path === '/' ? bad : ''));
});
test.afterAll(() => served.close());

test('the tests’ own watch sees messages, errors and whoever leaves the origin', async ({ page }) => {
  const { problems, open } = await watch(page, served.origin);
  await open('/');
  for (const what of ['leaves the origin: http://localhost:9/away.png', 'console warning: hm', 'error: oh'])
    expect(problems.filter((one) => one.includes(what))).toHaveLength(1);
});

test('the tests’ own keyboard sees a focus without an outline, and a place that is never reached', async ({ page }) => {
  await page.goto(served.origin);
  expect(await tabTo(page, 'a[href="#a"]')).toEqual([]);
  expect(await tabTo(page, '.dim')).toEqual([expect.stringContaining('no outline')]);
  await expect(tabTo(page, 'button', 5)).rejects.toThrow('not reached');
});

test('the tests’ own ruler sees what is too wide, and axe what is too pale', async ({ page }) => {
  await page.goto(served.origin);
  expect(await sideways(page)).toEqual([expect.stringContaining('the page is'), expect.stringContaining('div.')]);
  expect(await axe(page)).toEqual([expect.stringContaining('color-contrast')]);
});
