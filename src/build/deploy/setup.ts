import { type DeployHost, deployWordsIn } from '../../i18n/deploy-words.ts';
import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import { redirectsOf } from '../../model/redirects.ts';
import { sitePolicy } from '../page-policy.ts';
import { apache } from './apache.ts';
import { azureSwa } from './azure-swa.ts';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { gitlabPages } from './gitlab-pages.ts';
import type { ConfigFile, Host, Setup } from './host.ts';
import { iis } from './iis.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { s3Cloudfront } from './s3-cloudfront.ts';

const hosts: Host[] = [nginx, apache, caddy, iis, azureSwa, cloudflare, netlify, gitlabPages, s3Cloudfront];

/** A path as the configurations want it; undefined if it makes no path: `a/b` -> `/a/b/`. */
export function baseOf(path: string): string | undefined {
  const base = `/${path}/`.replace(/\/+/g, '/');
  return /^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base) && !/\/\.{1,2}\//.test(base) ? base : undefined;
}

/**
 * Everything configurations are made from.
 * @param base begins and ends with a slash; left out, the path of `publicUrl`
 * @param language of comments
 */
export function setupOf(library: Library, language: Language, base?: string): Setup {
  const { site } = library;
  return {
    base: base ?? baseOf(site.publicUrl ? new URL(site.publicUrl).pathname : '/') ?? '/',
    languages: site.languages,
    policy: sitePolicy(site),
    redirects: redirectsOf(library),
    words: deployWordsIn(language),
  };
}

/** The files of a host. */
export const configOf = (host: DeployHost, setup: Setup): ConfigFile[] => hosts.find(({ name }) => name === host)?.files(setup) ?? [];
