import { embedPages, measureHeights } from '../build/heights/measure.ts';
import { readHeightsFile, writeHeights } from '../build/heights/write.ts';
import { type HeightsFile, widths } from '../embed/heights.ts';
import { fill } from '../i18n/fill.ts';
import { heightsWords } from '../i18n/heights-words.ts';
import type { Language } from '../model/entry.ts';
import { progressLine } from './progress-line.ts';

/** Embed pages of a built site whose heights nobody has measured since it was built. */
export function unmeasured(site: string): string[] {
  const known = readHeightsFile(site)?.pages ?? {};
  return embedPages(site).filter((page) => !Object.hasOwn(known, page));
}

/**
 * Measures embed pages in a browser and writes their heights into the site; progress goes to the error stream.
 * @param file what the site knows of heights
 * @param browser path of a Chromium or Chrome
 * @throws when the browser does not start or a page does not load; the site stays as it was
 */
export async function measureSite(
  site: string,
  file: HeightsFile,
  pages: readonly string[],
  browser: string,
  language: Language,
): Promise<Record<string, number[]>> {
  const { progress } = heightsWords[language];
  const line = progressLine(process.stderr);
  try {
    const measured = await measureHeights(site, pages, widths, browser, (done) =>
      line.show(done / pages.length, () => fill(progress, { done, all: pages.length })),
    );
    writeHeights(site, file, measured);
    return measured;
  } finally {
    line.end();
  }
}
