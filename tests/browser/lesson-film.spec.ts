import type { FrameLocator, Page } from '@playwright/test';
import type { Score } from '../../src/components/stories/film/score.ts';
import { serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

const lesson = '/lessons/where-it-breaks/';
/** The film of two scenes that rests after the first for a question. */
const guest = (page: Page | FrameLocator) => page.locator('lotse-story[data-stop]');
const question = (page: Page | FrameLocator) => page.locator('#where-did-it-break');

async function play(page: Page | FrameLocator): Promise<void> {
  await guest(page).getByRole('button', { name: 'Als Film ansehen' }).click();
  await guest(page).getByRole('button', { name: 'Abspielen' }).click();
}
/** To a moment before the film rests: all of the first scene's last beat has been seen there. */
async function nearStop(page: Page | FrameLocator): Promise<void> {
  await expect(guest(page).locator('.film-drawing')).toBeVisible();
  await guest(page)
    .getByRole('slider')
    .evaluate((bar: HTMLInputElement) => {
      const { lotseFilms } = self as unknown as { lotseFilms: Record<string, Score> };
      const scenes = lotseFilms['de/wrong-bill']?.scenes.slice(4, 6) ?? [];
      const length = (scenes[1]?.end ?? 0) - (scenes[0]?.start ?? 0) - 0.25;
      const at = (scenes[0]?.beats.at(-1)?.settled ?? 0) - (scenes[0]?.start ?? 0) - 0.3;
      bar.step = 'any';
      bar.value = String((at / length) * 1000);
      bar.dispatchEvent(new Event('input'));
    });
}

test.describe('a film in a lesson', () => {
  test('rests at the scene the lesson names, leads to its question, and goes on after the answer', async ({ page, sites }) => {
    await page.goto(sites.first + lesson);
    await play(page);
    await nearStop(page);
    await expect(question(page).getByRole('radio').first()).toBeFocused();
    await expect(question(page).locator('legend')).toBeInViewport();
    await expect(guest(page).locator('.film')).toHaveAttribute('data-state', 'resting');
    const onward = question(page).getByRole('button', { name: 'Film weiter' });
    await expect(onward).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await question(page).getByRole('button', { name: 'Antwort prüfen' }).click();
    await onward.click();
    await expect(guest(page).getByRole('button', { name: 'Pause' })).toBeFocused();
    await expect(guest(page).locator('.film-frame')).toBeInViewport();
    await expect(guest(page).getByRole('slider')).toHaveAttribute('aria-valuetext', /^Szene 2 von 2/);
    await expect(guest(page).locator('.film')).toHaveAttribute('data-state', 'playing');
    await expect(onward).toHaveCount(0);
  });

  test('leaves the whole screen for its question', async ({ page, sites }) => {
    await page.goto(sites.first + lesson);
    await play(page);
    await guest(page).getByRole('button', { name: 'Vollbild' }).click();
    await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
    await nearStop(page);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    await expect(question(page).locator('legend')).toBeInViewport();
  });

  test('does the same in a frame of another origin', async ({ page, sites }) => {
    const host = await serveHtml(
      () => `<!doctype html><html lang="de"><title>Intranet</title><p>Oben</p>
      <iframe src="${sites.first}/embed${lesson}" title="Lektion" width="900" height="5200"></iframe>`,
    );
    await page.goto(host.origin);
    const frame = page.frameLocator('iframe');
    await play(frame);
    await nearStop(frame);
    await expect(question(frame).getByRole('radio').first()).toBeFocused();
    await question(frame).getByRole('radio').first().check();
    await question(frame).getByRole('button', { name: 'Antwort prüfen' }).click();
    await question(frame).getByRole('button', { name: 'Film weiter' }).click();
    await expect(guest(frame).locator('.film')).toHaveAttribute('data-state', 'playing');
    host.close();
  });
});

// Without motion a step is there at once.
test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('a lesson shows scenes that are apart as one, without what lies between', async ({ page, sites }) => {
    await page.goto(`${sites.first}/lessons/touchpoints-and-moments/`);
    const apart = page.locator('lotse-story[data-scenes="s1 s8"]');
    await expect(apart.locator('.panel-caption')).toHaveText([/^Dienstag, 7:02 Uhr/, /^Ein Dienstag im November/]);
    await apart.getByRole('button', { name: 'Als Film ansehen' }).click();
    await apart.getByRole('button', { name: 'Weiter', exact: true }).click();
    const bar = apart.getByRole('slider');
    await bar.press('PageDown');
    await expect(bar).toHaveAttribute('aria-valuetext', /^Szene 2 von 2, Ein Dienstag im November/);
    await bar.press('l');
    await expect(apart.locator('.film')).toHaveAttribute('data-state', 'resting');
    await expect(apart.locator('.film-captions .panel-caption:visible')).toHaveText(/^Ein Dienstag im November/);
    await expect(apart.locator('.film-drawing:not(.film-old)')).toHaveAttribute('aria-label', /^Wieder telefoniert Mehmet/);
    await expect(apart.locator('.talk.shown .bubble:visible')).toContainText(['Dann wollen wir mal wieder der Ansage lauschen.']);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson shows the scenes as a comic, a way to the question, and the question', async ({ page, sites }) => {
    await page.goto(sites.first + lesson);
    await expect(guest(page).locator('.film, .film-switch').first()).toBeHidden();
    await expect(guest(page).locator('.panel-caption')).toHaveText([/^Montag, 14:00 Uhr/, /^Montag, 14:30 Uhr/]);
    await page.getByRole('link', { name: 'Zur Frage 1' }).click();
    await expect(question(page).locator('legend')).toBeInViewport();
    await expect(question(page).getByRole('button')).toHaveCount(0);
  });
});
