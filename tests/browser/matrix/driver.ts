import type { Environment } from './environments.ts';

/** A page or a frame, whichever browser it is in. */
export interface View {
  evaluate<R, A>(run: (given: A) => R, given: A): Promise<Awaited<R>>;
  press(selector: string): Promise<void>;
  over(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
}

/** A page that has been opened. */
export interface Opened {
  view: View;
  /** The page around it; the same as `view` at top level. */
  host: View;
  /** Errors, messages in the console, and requests that go elsewhere. */
  problems: string[];
  /** Opens another page in the same window, and the same profile. */
  leaveFor(address: string): Promise<View>;
  close(): Promise<void>;
}

/** A browser that can set up an environment. */
export interface Driver {
  name: 'chromium' | 'firefox';
  version: string;
  /**
   * @param address of the window: the embed page itself, or the page that frames it
   * @param origins that may be asked
   */
  open(environment: Environment, address: string, origins: readonly string[]): Promise<Opened>;
  close(): Promise<void>;
}

/** Addresses that stay in the browser, or go to one of the origins. */
export const stays = (address: string, origins: readonly string[]): boolean =>
  /^(data|blob|about|chrome|resource|moz-extension):/.test(address) || origins.includes(URL.parse(address)?.origin ?? '');
