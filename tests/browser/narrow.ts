import type { Page } from '@playwright/test';

/** What makes a page scroll sideways: the page itself, or elements that reach out of the window with nothing around them that scrolls. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg') && element.tagName !== 'svg') continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || (box.right <= innerWidth + 1 && box.left >= -1)) continue;
      const { position, clipPath } = getComputedStyle(element);
      // What is kept for screen readers, and the link that skips the menu, wait outside.
      if ((position === 'absolute' && (clipPath !== 'none' || box.right <= 0 || box.bottom <= 0)) || scrolls(element)) continue;
      found.push(`${element.tagName.toLowerCase()}.${element.className} ${Math.round(box.left)}–${Math.round(box.right)} of ${innerWidth}`);
    }
    if (root.scrollWidth > root.clientWidth) found.unshift(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    return found.slice(0, 6);
  });
}
