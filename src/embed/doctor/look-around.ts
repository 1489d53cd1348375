import { persistent } from '../../components/base/storage.ts';
import type { Sight } from '../../i18n/doctor-page-words.ts';
import { frameHeight } from '../protocol.ts';

/** What was seen, with what goes into its words. */
export type Seen = [sight: Sight, values?: Record<string, string | number>];

/** A host that obeys has done so by then, in milliseconds after the first height was told. */
const patience = 1500;
/** The smallest WebAssembly there is: its sign and version, and nothing else. */
const smallest = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Origin of the page that frames this one, if the browser tells. */
export function framer(): string | undefined {
  const origin = window.parent === window ? undefined : URL.parse(document.referrer)?.origin;
  return origin === 'null' ? undefined : origin;
}

/**
 * Notes what a page can see of its own situation. Asks nobody but its own site.
 * @param root address of the site, with a slash at the end
 */
export async function lookAround(root: string, language: string, content: HTMLElement): Promise<Seen[]> {
  const framed = window.parent !== window;
  const from = framer();
  return [
    [framed ? 'framed' : 'top'],
    ...(framed ? [(from ? ['framer', { origin: from }] : ['framerUnknown']) satisfies Seen] : []),
    ...(self.origin === 'null' ? [['sandboxed'] satisfies Seen] : []),
    [isSecureContext ? 'secure' : 'insecure'],
    [await storage(framed)],
    ['scripts'],
    [(await arrives(`${root}pagefind/${language}/pagefind-entry.json`)) ? 'search' : 'searchBlocked'],
    ...(compiles() ? [] : [['noWasm'] satisfies Seen]),
    [await fonts()],
    ...(framed ? [await height(content)] : []),
    [getComputedStyle(document.documentElement).colorScheme === 'dark' || dark() ? 'dark' : 'light'],
  ];
}

/** The reader’s own choice on the site outweighs the device’s. */
const dark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

async function storage(framed: boolean): Promise<Sight> {
  if (!persistent()) return 'storageBlocked';
  return framed && (await document.hasStorageAccess?.()) === false ? 'storageApart' : 'storageFine';
}

async function arrives(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { credentials: 'same-origin' })).ok;
  } catch {
    return false;
  }
}

function compiles(): boolean {
  try {
    return new WebAssembly.Module(smallest) !== undefined;
  } catch {
    return false;
  }
}

async function fonts(): Promise<Sight> {
  await document.fonts.ready;
  return [...document.fonts].some(({ status }) => status === 'error') ? 'fontsBlocked' : 'fonts';
}

async function height(content: HTMLElement): Promise<Seen> {
  await new Promise((then) => setTimeout(then, patience));
  const wanted = frameHeight(content.getBoundingClientRect().bottom + scrollY);
  return Math.abs(innerHeight - wanted) <= 1 ? ['heightFits'] : ['heightFixed', { frame: innerHeight, content: wanted }];
}
