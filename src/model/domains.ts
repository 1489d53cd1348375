import type { Site } from './site.ts';

/** Fields of a customer-experience vocabulary: what a site has that names none of its own; `i18n` has their words. */
export const defaultDomains = [
  'experience',
  'touchpoints',
  'journeys',
  'measurement',
  'organisation',
  'culture',
  'strategy',
  'data',
  'methods',
] as const;
export type DefaultDomain = (typeof defaultDomains)[number];

/** Ids of a site's domains in the order of lists. */
export const domainsOf = (site: Site): string[] => Object.keys(site.domains ?? Object.fromEntries(defaultDomains.map((id) => [id, {}])));
