import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { axeInBoth } from './axe.ts';
import { first } from './pages.ts';
import { type Served, serveHtml, serveWith } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const story = '/stories/wrong-bill/';
const film = (page: Page) => page.locator('.film');
const state = (page: Page) => film(page).getAttribute('data-state');
const button = (page: Page, name: string) => film(page).getByRole('button', { name, exact: true });
const range = (page: Page) => film(page).getByRole('slider');
const picture = (page: Page) => page.locator('.film-drawing:not(.film-old)');
const bubbles = (page: Page) => film(page).locator('.film-talk .bubble:visible');

/** Takes the film to a time, as a hand on the bar does, but exactly. */
async function seek(page: Page, seconds: number): Promise<void> {
  await range(page).evaluate((bar: HTMLInputElement, to) => {
    bar.step = 'any';
    bar.value = String((to / Number(bar.dataset['length'])) * 1000);
    bar.dispatchEvent(new Event('input'));
  }, seconds);
}
const seconds = async (page: Page) => {
  const [minutes = 0, rest = 0] = ((await film(page).locator('.film-time').textContent()) ?? '').split(/[:\s]/).map(Number);
  return minutes * 60 + rest;
};
/** All that is seen: drawing, bubbles, ground. What is hidden may keep the shape it had when it was seen last. */
async function look(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const [drawing, talk, ground] = ['.film-drawing:not(.film-old)', '.film-talk', '.film-ground'].map((one) =>
      document.querySelector(one),
    );
    return [drawing, talk]
      .map((part) => {
        const seen = part?.cloneNode(true) as Element;
        for (const hidden of seen.querySelectorAll('[display=none], [visibility=hidden], [opacity="0"], .film-unseen, .talk:not(.shown)'))
          hidden.remove();
        return seen.outerHTML;
      })
      .concat(ground?.outerHTML ?? '')
      .join('\n');
  });
  return createHash('sha256').update(html).digest('hex');
}

test.describe('a film', () => {
  test('waits as a poster, asks for nothing until it is played, plays, pauses and goes on', async ({ page, sites }) => {
    const { problems, requests, open, rest } = await watch(page, sites.first);
    await open(story);
    await expect(film(page)).toBeVisible();
    await expect(page.locator('.strip-frame')).toBeHidden();
    await expect(bubbles(page)).toHaveCount(1);
    expect(requests.filter((url) => url.includes('film.js'))).toEqual([]);
    await button(page, 'Abspielen').click();
    await rest();
    expect(requests.filter((url) => url.includes('film.js'))).toHaveLength(1);
    await expect.poll(() => seconds(page)).toBeGreaterThan(1);
    await button(page, 'Pause').click();
    expect(await state(page)).toBe('resting');
    const [at, seen] = [await seconds(page), await look(page)];
    await page.waitForTimeout(250);
    expect(await look(page)).toBe(seen);
    await button(page, 'Abspielen').click();
    await expect.poll(() => seconds(page)).toBeGreaterThan(at);
    expect(problems).toEqual([]);
  });

  test('shows the same at the same time, whatever was shown before', async ({ page, sites }) => {
    await page.goto(`${sites.first}${story}?t=0.1`);
    await expect(picture(page)).toBeVisible();
    const times = [0.4, 3.3, 7.77, 12.5, 19.2, 20.9, 33.3, 47, 61.5, 90.1, 135];
    const once: string[] = [];
    for (const t of times) {
      await seek(page, t);
      once.push(await look(page));
    }
    expect(new Set(once).size).toBe(times.length);
    for (const [index, t] of [...times.entries()].reverse()) {
      await seek(page, t);
      expect(await look(page), `${t} s`).toBe(once[index]);
    }
  });

  test('keeps the height of its frame, whatever is said', async ({ page, sites }) => {
    for (const width of [320, 820]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${sites.first}${story}?t=0.1`);
      await expect(picture(page)).toBeVisible();
      const heights = new Set<number>();
      for (let t = 0; t < 130; t += 6.3) {
        await seek(page, t);
        heights.add(Math.round((await page.locator('.film-frame').boundingBox())?.height ?? 0));
      }
      expect([...heights]).toHaveLength(1);
      expect(await film(page).evaluate((one) => one.getBoundingClientRect().left + one.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('is played by keyboard alone, and only while the focus is inside', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await page.locator('h1').click();
    await page.keyboard.press('k');
    await page.keyboard.press('l');
    expect(await state(page)).toBeNull();
    await button(page, 'Abspielen').focus();
    await page.keyboard.press('k');
    await expect.poll(() => state(page)).toBe('playing');
    await page.keyboard.press('Space');
    await expect.poll(() => state(page)).toBe('resting');
    await page.keyboard.press('End');
    await expect.poll(() => state(page)).toBe('ended');
    await expect(button(page, 'Noch einmal')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 1 von 7, Mittwoch, 10:20 Uhr\..*, 0:00$/);
    await page.keyboard.press('ArrowRight');
    await expect(range(page)).toHaveAttribute('aria-valuetext', /, 0:05$/);
    await page.keyboard.press('PageDown');
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 2 von 7/);
    await page.keyboard.press('c');
    await expect(film(page).locator('.film-words')).toBeVisible();
    await range(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 1 von 7/);
  });

  test('goes on beat by beat and says each to who listens; while it plays it says nothing', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    const said = film(page).locator('[aria-live]');
    await button(page, 'Ein Bild weiter').click();
    await expect(said).toContainText('Szene 1: Mittwoch, 10:20 Uhr');
    await expect(said).toContainText('Renate steht zu Hause');
    await expect(said).toContainText('Renate Kruse (überrascht): 906,40 Euro nachzahlen?');
    await button(page, 'Ein Bild weiter').click();
    await button(page, 'Ein Bild weiter').click();
    await expect(said).toContainText('Renate Kruse denkt (traurig): Mein Mann');
    await expect(said).not.toContainText('Szene 1');
    await button(page, 'Ein Bild zurück').click();
    await expect.poll(() => state(page)).toBe('resting');
    await button(page, 'Abspielen').click();
    await expect(said).toBeEmpty();
  });

  test('begins where the address says: at a scene, or at a moment', async ({ page, sites }) => {
    await page.goto(`${sites.first}${story}#s3`);
    await expect(film(page).locator('.panel-caption:visible')).toHaveText(/^Freitag, 8:05 Uhr/);
    await expect(film(page)).toBeInViewport();
    await button(page, 'Abspielen').click();
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 3 von 7/);
    await page.goto(`${sites.first}${story}?#s2@4`);
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 2 von 7/);
    expect(await state(page)).toBe('resting');
    await page.evaluate(() => {
      location.hash = '#s5@1';
    });
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 5 von 7/);
    await page.goto(`${sites.first}${story}?t=61`);
    await expect(range(page)).toHaveAttribute('aria-valuetext', /, 1:0[01]$/);
  });

  test('gives away a link to the moment', async ({ page, context, sites }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${sites.first}${story}#s4@2.5`);
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 4/);
    await film(page).getByRole('link', { name: 'Link zu dieser Stelle' }).click();
    await expect(film(page).getByText('Kopiert')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${sites.first}${story}#s4@2.5`);
  });

  test('remembers the place until the story has been seen to its end', async ({ page, sites }) => {
    await page.goto(`${sites.first}${story}#s4@3`);
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 4/);
    await page.goto('about:blank');
    await page.goto(sites.first + story);
    await button(page, 'Weiter bei Szene 4').click();
    await expect.poll(() => state(page)).toBe('playing');
    await expect(range(page)).toHaveAttribute('aria-valuetext', /^Szene 4/);
    await page.keyboard.press('End');
    await page.goto('about:blank');
    await page.goto(sites.first + story);
    await expect(film(page)).toBeVisible();
    await expect(button(page, 'Weiter bei Szene 4')).toBeHidden();
  });

  test('turns into the comic in its place and back, and remembers that', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await button(page, 'Als Comic').click();
    await expect(page.locator('.strip-frame')).toBeVisible();
    await expect(film(page)).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Als Film ansehen' })).toBeVisible();
    await expect(page.locator('.panel').first()).toBeVisible();
    await page.getByRole('button', { name: 'Als Film ansehen' }).click();
    await expect(button(page, 'Abspielen')).toBeFocused();
    await expect(page.locator('.strip-frame')).toBeHidden();
  });

  test('rests at touchpoints when it is asked to, and shows what stands behind', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await film(page).locator('summary').click();
    await film(page).getByRole('checkbox', { name: 'An Touchpoints anhalten' }).check();
    await button(page, 'Abspielen').click();
    await seek(page, 6.5);
    const sheet = film(page).locator('.film-sheet:visible');
    await expect(sheet).toContainText('Touchpoint: Rechnung');
    await expect(sheet.getByRole('link', { name: /Schritt 1/ })).toHaveAttribute('href', /processes\/billing-complaint\/#s1$/);
    expect(await state(page)).toBe('resting');
    await sheet.getByRole('button', { name: 'Film weiter' }).click();
    await expect(sheet).toHaveCount(0);
    expect(await state(page)).toBe('playing');
  });

  test('lets a lesson stop it at a scene and go on', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await page.evaluate(() => {
      const element = document.querySelector('lotse-story') as HTMLElement & { stopAt(scene: string): void };
      element.stopAt('s1');
      document.addEventListener('lotse:story-stop', (event) => Object.assign(window, { rested: (event as CustomEvent).detail }));
    });
    await button(page, 'Abspielen').click();
    await seek(page, 15.5);
    await page.waitForFunction(() => 'rested' in window);
    expect(await page.evaluate(() => (window as unknown as { rested: { scene: string } }).rested.scene)).toBe('s1');
    expect(await state(page)).toBe('resting');
    await page.evaluate(() => (window as unknown as { rested: { resume(): void } }).rested.resume());
    expect(await state(page)).toBe('playing');
  });

  test('pauses when it is out of sight', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await button(page, 'Abspielen').click();
    await expect.poll(() => state(page)).toBe('playing');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => state(page)).toBe('resting');
  });

  test('holds no trap for axe, as a poster, in the middle, with all its settings, in both colour schemes', async ({ page, sites }) => {
    // Four looks of axe in two colour schemes: half a minute where the machine is busy.
    test.slow();
    await page.goto(sites.first + story);
    await expect(film(page)).toBeVisible();
    expect(await axeInBoth(page)).toEqual([]);
    await film(page).locator('summary').click();
    await page.keyboard.press('c');
    await seek(page, 25);
    await expect(picture(page)).toHaveAttribute('aria-label', /^Links telefoniert Renate/);
    expect(await axeInBoth(page)).toEqual([]);
  });

  test('gives every control a place of 24 pixels or more, and hides what is not said yet from readers', async ({ page, sites }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${sites.first}${story}?t=25`);
    await expect(picture(page)).toBeVisible();
    await film(page).locator('summary').click();
    const small = await film(page)
      .locator('button:visible, a:visible, select:visible, summary:visible, label:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => !one.closest('.bubble'))
          .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
    expect(small).toEqual([]);
    const heard = await film(page).ariaSnapshot();
    expect(heard).toContain('Da sind zwei Ziffern vertauscht');
    expect(heard).not.toContain('Gestochen scharf');
  });
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('a film goes on picture by picture, softly and without running, unless somebody wants it to play', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await expect(button(page, 'Abspielen')).toHaveCount(0);
    await button(page, 'Weiter').click();
    await expect.poll(() => state(page)).toBe('resting');
    await expect(bubbles(page)).toHaveText([/906,40 Euro/]);
    await expect(page.locator('.film-old')).toHaveCount(0);
    const seen = await look(page);
    await page.waitForTimeout(300);
    expect(await look(page)).toBe(seen);
    await expect(film(page).locator('[aria-live]')).toContainText('906,40 Euro');
    await button(page, 'Trotzdem abspielen').click();
    await expect.poll(() => state(page)).toBe('playing');
    await expect(button(page, 'Pause')).toBeFocused();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a story is its comic, and no player shows', async ({ page, sites }) => {
    await page.goto(sites.first + story);
    await expect(film(page)).toBeHidden();
    await expect(page.locator('.film-switch')).toBeHidden();
    for (const panel of await page.locator('.panel').all()) await expect(panel).toBeVisible();
  });
});

test('where the film does not come, the comic stays and a sentence says so', async ({ page, sites }) => {
  await page.route(/film\.js/, (route) => route.abort());
  await page.goto(sites.first + story);
  await button(page, 'Abspielen').click();
  await expect(page.locator('.strip-frame')).toBeVisible();
  await expect(page.getByText('Der Film lässt sich hier nicht laden')).toBeVisible();
  await page.unroute(/film\.js/);
  await page.getByRole('button', { name: 'Als Film ansehen' }).click();
  await button(page, 'Abspielen').click();
  await expect.poll(() => state(page)).toBe('playing');
});

test('in a sandboxed frame of another origin, under a policy that allows nothing inline, a film plays', async ({ page }) => {
  const policy = ["default-src 'none'", 'script-src *', 'style-src *', 'img-src * data:', 'font-src *'].join('; ');
  const site: Served = await serveWith(first.folder, { 'Content-Security-Policy': policy, 'Access-Control-Allow-Origin': '*' });
  const host = await serveHtml(
    () =>
      `<!doctype html><title>Intranet</title><iframe sandbox="allow-scripts" width="900" height="900" src="${site.origin}/embed${story}"></iframe>`,
  );
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Abspielen' }).click();
  await expect(frame.locator('.film')).toHaveAttribute('data-state', 'playing');
  await expect(frame.locator('.film-drawing')).toBeVisible();
  await expect(frame.locator('.film-kept')).toContainText('speichert hier nichts');
  await expect(frame.getByRole('button', { name: 'Vollbild' })).toBeHidden();
  host.close();
  site.close();
});

test('a lesson shows its scene as a comic that can be watched, and only that scene', async ({ page, sites }) => {
  await page.goto(`${sites.first}/lessons/where-it-breaks/`);
  const guest = page.locator('lotse-story').first();
  await expect(guest.locator('.strip-frame')).toBeVisible();
  await guest.getByRole('button', { name: 'Als Film ansehen' }).click();
  await guest.getByRole('button', { name: 'Abspielen' }).click();
  await expect(guest.getByRole('slider')).toHaveAttribute('aria-valuetext', /^Szene 1 von 1/);
  await expect(guest.locator('.film')).toHaveAttribute('data-state', 'playing');
});

test('a printed story is its comic, whatever is on the screen', async ({ page, sites }) => {
  await page.goto(sites.first + story);
  await expect(film(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(film(page)).toBeHidden();
  await expect(page.locator('.panel').last()).toBeVisible();
});
