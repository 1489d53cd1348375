import type { Driver, Opened } from './driver.ts';
import type { Environment } from './environments.ts';
import type { Thing } from './things.ts';
import { found, until, use } from './use.ts';

/** Addresses a cell needs: where the site is, and a page of another origin that shows an address in a frame. */
export interface Around {
  site: string;
  /** Address of a page that frames an address. */
  framing(address: string, environment: Environment): string;
  origins: readonly string[];
}

/** What a cell of the matrix says when it is fine. */
export type Outcome = 'works' | 'reads';

/**
 * Opens a thing in an environment and does with it what a reader does.
 * @returns `works` where scripts run, `reads` where none do
 * @throws with what is wrong
 */
export async function cell(driver: Driver, environment: Environment, thing: Thing, around: Around): Promise<Outcome> {
  const address = around.site + thing.path;
  const opened = await driver.open(environment, environment.top ? address : around.framing(address, environment), around.origins);
  try {
    await until(`${thing.reads} is to be read`, () => found(opened.view, thing.reads));
    await until('the heading is to be read', () => found(opened.view, 'h1'));
    if (environment.still) {
      if (thing.still) await until(`${thing.still} is to be read`, () => found(opened.view, thing.still ?? ''));
    } else {
      await use(opened.view, thing);
      if (!environment.top) await until('the frame tells its height', () => opened.host.evaluate(heightTold, undefined));
    }
    await prove(environment, opened, address);
    if (opened.problems.length > 0) throw new Error(opened.problems.join('\n'));
    return environment.still ? 'reads' : 'works';
  } finally {
    await opened.close();
  }
}

/** Shows that the environment is what it says; else a cell would prove nothing. */
async function prove({ still, noScripts, sandbox, storage, top }: Environment, { view, host, leaveFor }: Opened, address: string) {
  const is = (what: string, truth: boolean) => {
    if (!truth) throw new Error(`This is no such environment: ${what}`);
  };
  if (noScripts) is('a script of the host ran', !(await host.evaluate(() => 'got' in window, undefined)));
  if (still && !noScripts) is('a script of the page ran', !(await host.evaluate(heightTold, undefined)));
  if (sandbox !== undefined)
    is('sandbox', ((await view.evaluate(() => origin, undefined)) === 'null') === !sandbox.includes('same-origin'));
  if (!top) is('no frame', await view.evaluate(() => parent !== window, undefined));
  if (storage === 'blocked') is('storage is open', (await view.evaluate(store, 'x')) === 'SecurityError');
  if (storage === 'partitioned') {
    is('nothing can be stored in the frame', (await view.evaluate(store, 'here')) === 'here');
    const alone = await leaveFor(address);
    is('what the frame stored is seen outside', (await alone.evaluate(() => localStorage.getItem('lotse-matrix'), undefined)) === null);
  }
}

/** Runs in the page. */
function store(value: string): string | null {
  try {
    localStorage.setItem('lotse-matrix', value);
    return localStorage.getItem('lotse-matrix');
  } catch (error) {
    return (error as DOMException).name;
  }
}

/** Runs in the host: its own script keeps the heights it is told. */
const heightTold = () => ((window as { got?: number[] }).got ?? []).length > 0;
