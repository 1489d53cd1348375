import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { sideways } from './narrow.ts';
import { expect } from './sites.ts';

/** Opens pages one after the other: axe finds nothing on them, and none scrolls sideways on a phone or a small window. */
export async function cleanAndFitting(page: Page, open: (path: string) => Promise<unknown>, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(path);
    expect(await axe(page), path).toEqual([]);
    for (const width of [320, 800]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), path).toEqual([]);
    }
  }
}
