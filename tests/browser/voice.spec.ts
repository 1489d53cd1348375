import { first } from './pages.ts';
import { type Served, serveWith } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const path = '/stories/voice-meter-number/';
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
];

let served: Served;
test.beforeAll(async () => {
  served = await serveWith(first.folder, { 'Content-Security-Policy': policy.join('; ') });
});
test.afterAll(() => served.close());

test('a customer’s voice asks for nothing before somebody plays it, and brings its captions from its own house', async ({ page }) => {
  const media: string[] = [];
  page.on('request', (request) => {
    if (/\.(mp4|vtt)$/.test(request.url())) media.push(request.url());
  });
  const { problems, open, rest } = await watch(page, served.origin);
  await open(path);
  const clip = page.locator('figure.clip video');
  await expect(clip).toHaveAttribute('preload', 'none');
  expect(media.filter((url) => url.endsWith('.mp4'))).toEqual([]);
  for (const [language, said] of [
    ['de', 'Speichern ging ja nicht.'],
    ['en', 'You couldn’t save anything.'],
  ] as const) {
    const cues = await clip.evaluate(async (video: HTMLVideoElement, of) => {
      const track = [...video.textTracks].find(({ language: its }) => its === of);
      if (!track) return [];
      track.mode = 'showing';
      for (let tries = 0; tries < 100 && !track.cues?.length; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
      return [...(track.cues ?? [])].map((cue) => (cue as VTTCue).text.replace(/<[^>]+>/g, ''));
    }, language);
    expect(cues).toContain(said);
  }
  await rest();
  expect(problems).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a customer’s voice has controls, a picture and all its words', async ({ page, sites }) => {
    for (const [language, words] of [
      ['', 'Das Formular will die Nummer vom neuen Zähler.'],
      ['/en', 'The form wants the number of the new meter.'],
    ]) {
      await page.goto(`${sites.first}${language}${path}`);
      const clip = page.locator('figure.clip video');
      await expect(clip).toHaveAttribute('controls');
      await expect(clip).toHaveAttribute('poster', /_lotse\/media\/poster\.[0-9a-f]+\.png$/);
      expect(await clip.evaluate((video) => [video.clientWidth > 0, video.clientHeight > 0])).toEqual([true, true]);
      await expect(page.getByText(words as string)).toBeVisible();
    }
  });
});
