import type { Site } from '../../../model/site.ts';

/**
 * Value of the Authorization header that goes into pages: only where `publishKey` says so, else nothing, whatever the environment holds.
 * A key as `name:secret` becomes Basic; one with a scheme stays.
 */
export function lrsKey(lrs: NonNullable<Site['lrs']>, environment: Record<string, string | undefined>): string | undefined {
  const key = lrs.publishKey && lrs.keyFrom ? environment[lrs.keyFrom] : undefined;
  if (!key) return;
  return /^\S+ \S/.test(key) ? key : `Basic ${btoa(key)}`;
}
