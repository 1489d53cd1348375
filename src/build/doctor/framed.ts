import type { Framed, FrameSeen } from '../../i18n/doctor-use-words.ts';
import type { Patient } from './gather.ts';

const sandboxes = [undefined, 'allow-scripts allow-same-origin', 'allow-scripts'] as const;
/** Nobody is served under this name; the browser is given the host page by hand. */
const nowhere = 'https://intranet.example';
const switches = '--disable-features=LocalNetworkAccessChecks';
const mostComplaints = 5;
/** Milliseconds a page has to arrive; once it is there it tells its height soon. What is blocked also counts as arrived. */
const patience = { arrive: 10_000, tell: 1000 };

/**
 * Frames a page for real, in a headless Chromium, from a page that bears the origin it is asked from. That page comes from nowhere,
 * so what the browser thinks of the network it lies in (local network access) cannot be tried here and is switched off.
 * @param executablePath of the browser; left out, `LOTSE_BROWSER` or the one Playwright brings
 */
export async function framed({ url, from }: Patient, executablePath = process.env['LOTSE_BROWSER']): Promise<Framed> {
  try {
    const { chromium } = await import('@playwright/test');
    const args = [switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
    try {
      const frames: FrameSeen[] = [];
      for (const sandbox of sandboxes) {
        const page = await browser.newPage();
        const complaints = new Set<string>();
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.add(message.text().trim());
        });
        page.on('pageerror', (error) => complaints.add(error.message));
        page.on('requestfailed', (request) => complaints.add(`${request.failure()?.errorText ?? ''} ${request.url()}`.trim()));
        // A page without an origin is one that is itself in a sandbox.
        const headers = { 'content-type': 'text/html', ...(from === 'null' && { 'content-security-policy': 'sandbox allow-scripts' }) };
        const host = `${from && from !== 'null' ? from : nowhere}/lotse-doctor`;
        await page.route(host, (route) => route.fulfill({ headers, body: '<!DOCTYPE html><title>Doctor</title>' }));
        await page.goto(host);
        const height = await page.evaluate(frameAndListen, { url, sandbox, patience });
        const inside = page.frames().find((one) => one !== page.mainFrame());
        const shown = inside !== undefined && /^https?:/.test(inside.url());
        frames.push({
          ...(sandbox !== undefined && { sandbox }),
          shown,
          ...(height !== undefined && { height }),
          complaints: [...complaints].slice(0, mostComplaints),
        });
        await page.close();
      }
      return { frames };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { failed: (error as Error).message.split('\n')[0] ?? '' };
  }
}

/** Runs in the host page: frames the address and waits for its height. */
function frameAndListen({
  url,
  sandbox,
  patience,
}: {
  url: string;
  sandbox: string | undefined;
  patience: { arrive: number; tell: number };
}) {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = url;
  return new Promise<number | undefined>((resolve) => {
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data?.source === 'lotse' && data.type === 'height' && typeof data.height === 'number')
        resolve(data.height);
    });
    frame.addEventListener('load', () => setTimeout(() => resolve(undefined), patience.tell));
    setTimeout(() => resolve(undefined), patience.arrive);
    document.body.append(frame);
  });
}
