#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';

// Types are taken out of the sources once, not at each start: half the time of a short command.
enableCompileCache();

/** Each command is a file with `run(args)`; it gives the exit code: 0 fine, 1 findings or bad input, 2 wrong usage. */
const commands: Record<string, { about: string; load: () => Promise<{ run(args: string[]): Promise<number> }> }> = {
  check: {
    about: 'judge the content: lotse check [--json] [--forms] [--candidates] [--confirm [ID…]] [--positions]',
    load: () => import('./check.ts'),
  },
  lint: { about: 'find words not to use: lotse lint FILE… [--json] [--lang de|en] [--fix]', load: () => import('./lint.ts') },
  build: { about: 'check, then build the site into LOTSE_OUT (dist)', load: () => import('./build.ts') },
  'deploy-config': {
    about: 'what a server is to be told: lotse deploy-config --host nginx|apache|caddy|iis|… [--base /a/b] [--out DIR]',
    load: () => import('./deploy-config.ts'),
  },
  dev: { about: 'serve the site while you write', load: () => import('./dev.ts') },
  doctor: {
    about: 'why an intranet does not show a page: lotse doctor URL [--host sharepoint|teams|…] [--from ORIGIN] [--browser] [--json]',
    load: () => import('./doctor.ts'),
  },
  'eval-search': {
    about: 'how good the built site’s search is: lotse eval-search FILE.json [--json] [--distractors N]',
    load: () => import('./eval-search.ts'),
  },
  export: {
    about:
      'for other tools: lotse export terms --format json|csv|xlsx|skos|tbx [--out DIR] | export bpmn PROCESS [--out DIR] | export questions --format gift|qti21 --out DIR | export teams [kind/id …] [--out DIR] | export video STORY [--format mp4|webm|gif|png] [--size 1920x1080] [--out DIR] | export scorm12|scorm2004|cmi5 PATH [--per path|lesson] [--out DIR]',
    load: () => import('./export.ts'),
  },
  heights: {
    about: 'measure the embed pages of the built site, for frames that do not jump: lotse heights [kind/id …] [--json]',
    load: () => import('./heights.ts'),
  },
  history: { about: 'changes git knows, for the entries: lotse history [--write] [--json] [kind/id…]', load: () => import('./history.ts') },
  import: {
    about:
      'from other tools: lotse import terms FILE [--write] [--force] [--json] | import evidence FILE --map … | import bpmn FILE [--out DIR] | import questions FILE [--out DIR] | import entry FILE [--write]',
    load: () => import('./import.ts'),
  },
  release: {
    about: 'the built site as one zip, packed, with checksums and configurations: lotse release [--base /a/b] [--out DIR]',
    load: () => import('./release.ts'),
  },
  serve: { about: 'serve the built site (PORT, 4321)', load: () => import('./serve.ts') },
};

/**
 * Runs a command line.
 * @param args words after `lotse`
 */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command.load()).run(rest);
  const help = ['lotse <command>', '', ...Object.entries(commands).map(([key, { about }]) => `  ${key.padEnd(8)}${about}`)].join('\n');
  const asked = name === '--help' || name === 'help';
  (asked ? process.stdout : process.stderr).write(`${name && !asked ? `lotse: unknown command “${name}”\n\n` : ''}${help}\n`);
  return asked ? 0 : 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href)
  process.exitCode = await main(process.argv.slice(2));

async function realpath(path: string): Promise<string> {
  return (await import('node:fs/promises')).realpath(path);
}
