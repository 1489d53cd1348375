import { type DeployHost, triedHosts } from '../../i18n/deploy-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Setup } from './host.ts';

/** Folder the release’s scripts and the examples keep the site in; its path mirrors the address. */
export const webRoot = '/srv/lotse/www';

/** What a configuration says of itself at its head: who made it, how to use it, what the host cannot do. */
export function remarks(name: DeployHost, { words, base }: Pick<Setup, 'words' | 'base'>): string[] {
  const { steps, cannot } = words.hosts[name];
  const places = { host: name, root: webRoot + base, base };
  return [
    fill(words.made, places),
    triedHosts.includes(name) ? words.tried : words.untried,
    '',
    words.stepsTitle,
    ...steps.map((step, index) => `${index + 1}. ${fill(step, places)}`),
    '',
    ...(cannot.length > 0 ? [words.cannotTitle, ...cannot.map((line) => `- ${fill(line, places)}`)] : [words.cannotNothing]),
  ];
}
