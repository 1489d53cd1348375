import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, run, say, withNode } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const { env, platform } = process;

/** Where a Chromium or Chrome usually lies on this machine. */
function places() {
  if (platform === 'darwin') {
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe')));
  }
  return [];
}

const onPath = () =>
  names.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)));

/** Playwright's own browser, whether it is there or not. */
const playwrights = () => createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath();

/** The first of some paths that is a browser that starts: Ubuntu's `chromium-browser` may be a mere signpost, libraries may be missing. */
async function works(/** @type {string[]} */ paths) {
  for (const path of paths.filter((one) => existsSync(one))) {
    if (platform === 'win32') return path;
    const { code, output } = await run([path, '--version'], { quiet: true, seconds: 20 });
    if (code === 0 && /Chrom/.test(output)) return path;
  }
  return undefined;
}

/**
 * A Chromium or Chrome that is there: `LOTSE_BROWSER` or `CHROME_PATH`, else the first that starts. Fetches none, says nothing.
 * @returns {Promise<string | undefined>}
 */
export async function presentBrowser() {
  const named = env['LOTSE_BROWSER'] || env['CHROME_PATH'];
  return works(named ? [named] : [...onPath(), ...places(), playwrights()]);
}

/**
 * Finds a Chromium or Chrome, or fetches one: Playwright's, else as root Debian's package. Never asks.
 * @returns {Promise<string | undefined>} its path; why there is none has been said
 */
export async function findBrowser() {
  const named = env['CHROME_PATH'];
  if (named) {
    const path = await works([named]);
    if (!path) say(`CHROME_PATH names “${named}”, but no browser starts there. Correct it or unset it.`);
    return path;
  }
  const present = await works([...onPath(), ...places(), playwrights()]);
  if (present) return present;
  say('No Chromium or Chrome found. Fetching Playwright’s own …');
  let { output } = await run(withNode('node_modules/@playwright/test/cli.js', 'install', 'chromium'), { quiet: true });
  const fetched = await works([playwrights()]);
  if (fetched || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return fetched ?? none(output);
  say('That one does not start here. Installing Debian’s package chromium …');
  const apt = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    output += (await run(['apt-get', ...args], apt)).output;
  return (await works(onPath())) ?? none(output);
}

function none(/** @type {string} */ output) {
  say(`${output}\nNo browser could be found or fetched. Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chrome npm test`);
  return undefined;
}
