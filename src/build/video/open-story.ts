import type { CDPSession, Page } from '@playwright/test';
import type { VideoFacts } from '../../components/stories/video/video-page.ts';
import { openHeadless } from '../headless.ts';
import type { Size } from './formats.ts';
import { videoBundle } from './video-bundle.ts';

/** A story laid out as a video in a browser of its own. */
export interface OpenStory {
  readonly facts: VideoFacts;
  readonly browser: string;
  readonly bundle: Awaited<ReturnType<typeof videoBundle>>;
  /** Shows a time; the same answer is the same picture. */
  seek(t: number): Promise<string>;
  /** The picture that is shown, as PNG. */
  draw(): Promise<Buffer>;
  close(): Promise<void>;
}

interface VideoApi {
  open(): Promise<VideoFacts>;
  seek(t: number): string;
}

/** Letters and colours are drawn alike every time: whole tiles, too, because a half one has other edges. */
const switches = [
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--hide-scrollbars',
];

/**
 * Serves the built site to a headless browser and opens a story's page in it.
 * @param page the story's path in the site: `stories/wrong-bill/`
 * @throws when Playwright is not installed, the browser does not start or the page is no story
 */
export async function openStory(site: string, page: string, size: Size, executablePath: string): Promise<OpenStory> {
  const bundle = await videoBundle();
  return openHeadless(site, executablePath, switches, async ({ browser, address, close }) => {
    // What draws the video is put into the page, which its own policy forbids.
    const tab = await browser.newPage({
      viewport: size,
      colorScheme: 'light',
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await tab.goto(`${address}${page}`);
    await tab.addStyleTag({ content: bundle.style });
    await tab.addScriptTag({ content: bundle.script });
    const facts = await tab.evaluate(() => (self as unknown as { lotseVideo: VideoApi }).lotseVideo.open());
    const camera = await tab.context().newCDPSession(tab);
    return {
      facts,
      browser: browser.version(),
      bundle,
      seek: (t) => tab.evaluate((at) => (self as unknown as { lotseVideo: VideoApi }).lotseVideo.seek(at), t),
      draw: () => drawn(tab, camera),
      close,
    };
  });
}

/** Without Playwright's waiting for stillness: nothing on the page moves by itself. */
async function drawn(tab: Page, camera: CDPSession): Promise<Buffer> {
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const { data } = await camera.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return Buffer.from(data, 'base64');
}
