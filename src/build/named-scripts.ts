import type { BrowserScript } from './browser-scripts.ts';

/**
 * Gives each element's own script (`data-script="metric"`) the name it is published under: `metric.1a2b3c4d`. So the starter, which is on every
 * page and must stay small, need not know it. A name without a script goes: nothing is asked for that is not there.
 * @param html a finished page
 */
export function namedScripts(html: string, scripts: readonly Pick<BrowserScript, 'name' | 'url'>[]): string {
  return html.replace(/ data-script="([^"]*)"/g, (_all, name: string) => {
    const file = scripts.find((script) => script.name === name)?.url.replace(/^.*\/|\.js$/g, '');
    return file ? ` data-script="${file}"` : '';
  });
}
