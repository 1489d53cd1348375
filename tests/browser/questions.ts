import type { Locator } from '@playwright/test';

/** The right answer of a question in the page, as the page itself holds it: keys parted by blanks. */
export async function rightAnswer(question: Locator): Promise<string> {
  const spec = JSON.parse((await question.getAttribute('data-question')) ?? '{}') as { right?: string[] };
  return (spec.right ?? []).join(' ');
}
