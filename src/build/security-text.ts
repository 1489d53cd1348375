import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../model/site.ts';

/**
 * `security.txt` (RFC 9116): whom to tell of a weakness, and until when that holds.
 * @returns undefined without `security` in site.yaml: a file without contact and end would not be one
 */
export function securityText({ security, languages, publicUrl }: Pick<Site, 'security' | 'languages' | 'publicUrl'>): string | undefined {
  if (!security) return;
  return [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    // It counts only at the root of a host name: below a path it is a copy for whoever runs the host.
    ...(publicUrl && new URL(publicUrl).pathname === '/' ? [`Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`] : []),
    '',
  ].join('\n');
}

/**
 * Writes `/.well-known/security.txt`.
 * @returns a line of the build's summary
 */
export function writeSecurityText(out: string, site: Pick<Site, 'security' | 'languages' | 'publicUrl'>): string {
  const text = securityText(site);
  if (!text) return 'security.txt: left out (security with contact and expires is missing in site.yaml)';
  mkdirSync(join(out, '.well-known'), { recursive: true });
  writeFileSync(join(out, '.well-known/security.txt'), text);
  return `security.txt: ${site.security?.contact}, until ${site.security?.expires}`;
}
