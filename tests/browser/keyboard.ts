import type { Page } from '@playwright/test';

/** Where the keyboard is. */
export interface Focus {
  /** „a.term Kontaktpunkt“ */
  where: string;
  matches: boolean;
  /** Why a person would not see it; empty when they do. */
  unseen: string;
}

/** Looks at the focused element: does it answer to a selector, and can one see that it is the one? */
export function focus(page: Page, selector: string): Promise<Focus> {
  return page.evaluate((wanted) => {
    const element = document.activeElement as HTMLElement;
    const where = `${element.tagName.toLowerCase()}.${element.className} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const outlined = [element, element.parentElement, ...((element as HTMLInputElement).labels ?? [])].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|\/ 0\)$/.test(outlineColor);
    });
    const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
    let unseen = outlined || element === document.body ? '' : 'no outline';
    if (!box) unseen ||= 'no size';
    else if (element !== document.body) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) unseen ||= 'outside the window';
      const hit = document.elementFromPoint(x, y);
      if (hit && !element.contains(hit) && !hit.contains(element)) unseen ||= `covered by ${hit.tagName.toLowerCase()}.${hit.className}`;
    }
    return { where, unseen, matches: element.matches(wanted) };
  }, selector);
}

/**
 * Presses Tab until an element that answers to the selector has the focus.
 * @returns places on the way where the focus could not be seen
 * @throws when it is never reached
 */
export async function tabTo(page: Page, selector: string, most = 160): Promise<string[]> {
  const unseen: string[] = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    const now = await focus(page, selector);
    if (now.unseen) unseen.push(`${page.url()}: ${now.where}: ${now.unseen}`);
    if (now.matches) return unseen;
  }
  throw new Error(`${selector} is not reached with ${most} times Tab on ${page.url()}`);
}
