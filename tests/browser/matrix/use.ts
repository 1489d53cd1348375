import type { View } from './driver.ts';
import type { Step, Thing } from './things.ts';

/** Long enough for a machine that does other things besides. */
const patience = 12_000;

/**
 * Does with a thing what a reader does.
 * @throws with what did not come
 */
export async function use(view: View, { works }: Thing): Promise<void> {
  for (const step of works) await take(view, step);
}

async function take(view: View, step: Step): Promise<void> {
  const [selector] = Object.values(step) as [string];
  await until(`there is ${selector}`, () => found(view, selector));
  if ('press' in step) await view.press('[data-at]');
  else if ('over' in step) await view.over('[data-at]');
  else if ('type' in step) await view.type('[data-at]', step.text);
}

/** Marks the first visible match, so that every driver can take hold of the same element. */
export const found = (view: View, selector: string): Promise<boolean> =>
  view.evaluate((wanted) => {
    for (const before of document.querySelectorAll('[data-at]')) before.removeAttribute('data-at');
    const one = [...document.querySelectorAll(wanted)].find((node) => {
      const { width, height } = node.getBoundingClientRect();
      return node.checkVisibility() && width > 0 && height > 0;
    });
    one?.setAttribute('data-at', '');
    one?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return Boolean(one);
  }, selector);

/** Asks until the answer is yes. */
export async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  let error: unknown;
  while (performance.now() < end) {
    try {
      if (await ask()) return;
      error = undefined;
    } catch (thrown) {
      // A frame that is still loading has no document to ask.
      error = thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}${error instanceof Error ? ` (${error.message.split('\n')[0]})` : ''}`);
}
