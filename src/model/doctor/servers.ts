import { type Answer, type Remedy, valuesOf } from './facts.ts';

/** Servers whose lines are known. */
export const servers = ['nginx', 'apache', 'caddy', 'iis', 'azure-swa', 'cloudflare', 'netlify'] as const;
export type ServerName = (typeof servers)[number];

const signs: readonly [ServerName, RegExp][] = [
  ['nginx', /^(?:nginx|openresty|tengine)/i],
  ['apache', /^apache/i],
  ['caddy', /^caddy/i],
  ['iis', /^microsoft-iis/i],
  ['cloudflare', /^cloudflare/i],
  ['netlify', /^netlify/i],
];

/** The server that is in use, as it says itself; many keep it to themselves. */
export function serverOf(answer: Answer | undefined): ServerName | undefined {
  const [name = ''] = valuesOf(answer, 'server');
  return signs.find(([, sign]) => sign.test(name))?.[0];
}

/** Folders of a remedy, for hosts that go by folders. */
const folders = { embed: '/embed/*', files: '/pagefind/*', all: '/*' } as const;
/** The value comes from somebody’s answer: nothing in it may end the line it stands in. */
const quoted = (text: string): string => `"${text.replace(/["\\$`%<>&\p{Cc}]/gu, '')}"`;

/**
 * The lines to paste for a server.
 * @returns none where that server has no such line
 */
export function linesFor(remedy: Remedy, server: ServerName): string[] {
  if ('send' in remedy) {
    const value = quoted(remedy.value);
    return {
      nginx: [`add_header ${remedy.send} ${value} always;`],
      apache: [`Header always set ${remedy.send} ${value}`],
      caddy: [`header ${remedy.send} ${value}`],
      iis: [`<remove name="${remedy.send}" />`, `<add name="${remedy.send}" value=${value} />`],
      'azure-swa': [`"${remedy.send}": ${value}`],
      cloudflare: [folders[remedy.on], `  ${remedy.send}: ${value.slice(1, -1)}`],
      netlify: [folders[remedy.on], `  ${remedy.send}: ${value.slice(1, -1)}`],
    }[server];
  }
  if ('drop' in remedy)
    return {
      nginx: [`proxy_hide_header ${remedy.drop};`],
      apache: [`Header always unset ${remedy.drop}`, `Header unset ${remedy.drop}`],
      caddy: [`header -${remedy.drop}`],
      iis: [`<remove name="${remedy.drop}" />`],
      'azure-swa': [`"${remedy.drop}": ""`],
      cloudflare: ['/*', `  ! ${remedy.drop}`],
      netlify: [],
    }[server];
  const { ending, type } = remedy;
  return {
    nginx: [`types { include mime.types; ${type} ${ending}; }`],
    apache: [`AddType ${type} .${ending}`],
    caddy: [`@${ending} path *.${ending}`, `header @${ending} Content-Type ${type}`],
    iis: [`<remove fileExtension=".${ending}" />`, `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`],
    'azure-swa': [`".${ending}": "${type}"`],
    cloudflare: [`/*.${ending}`, `  Content-Type: ${type}`],
    netlify: [`/*.${ending}`, `  Content-Type: ${type}`],
  }[server];
}
