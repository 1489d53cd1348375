import type { Page } from '@playwright/test';

/** What a page did that it should not have done. */
export interface Watch {
  /** Collected so far; each begins with the path of the page it happened on. */
  problems: string[];
  /** Addresses asked for since the last `open`. */
  requests: string[];
  /** Opens a page and waits until it has come to rest. */
  open(path: string): Promise<void>;
  /** Waits until no request is under way. */
  rest(): Promise<void>;
}

/**
 * Watches a page: messages in the console, errors, answers from 400 up, and requests that leave the origin (they are stopped).
 * @param origin of the site, without a slash at the end
 * @param allowed part of an address that may fail, e.g. the one a test asks for on purpose
 * @param around origin of the page that frames it
 */
export async function watch(page: Page, origin: string, allowed: string[] = [], around?: string): Promise<Watch> {
  const problems: string[] = [];
  const requests: string[] = [];
  let pending = 0;
  let path = '';
  const problem = (text: string) => {
    if (!allowed.some((part) => text.includes(part))) problems.push(`${path} ${text}`);
  };
  const inside = (url: URL) => url.origin === origin || url.origin === around || ['data:', 'blob:', 'about:'].includes(url.protocol);
  await page.context().route(
    (url) => !inside(url),
    (route) => {
      problem(`leaves the origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('request', (request) => {
    pending += 1;
    requests.push(request.url());
  });
  page.on('requestfinished', () => {
    pending -= 1;
  });
  page.on('requestfailed', (request) => {
    pending -= 1;
    // A page that is left takes its unfinished requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problem(`${request.failure()?.errorText}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problem(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    // Playwright says so wherever a test keeps workers out.
    if (message.text() !== 'Service Worker registration blocked by Playwright')
      problem(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problem(`error: ${error.message}`));
  const rest = async () => {
    for (let calm = 0; calm < 2; calm = pending === 0 ? calm + 1 : 0) await page.waitForTimeout(15);
  };
  return {
    problems,
    requests,
    rest,
    async open(to) {
      path = to;
      requests.length = 0;
      await page.goto(origin + to);
      await rest();
    },
  };
}
