import { describe, expect, it } from 'vitest';
import { sitePolicy, withPolicy } from '../../src/build/page-policy.ts';
import { notFoundScript, notFoundStyle } from '../../src/layouts/not-found.ts';
import { themeScript } from '../../src/layouts/theme-script.ts';
import type { Site } from '../../src/model/site.ts';

const palette = { paper: '#ffffff', ink: '#111111', signal: '#0b5394', customer: '#fff2cc', company: '#dae8f5' };
const site = {
  frameAncestors: [],
  colours: { light: palette, dark: palette },
  lrs: { endpoint: 'https://lrs.example/x', publishKey: false },
} as unknown as Site;
const page = (more: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><script>${themeScript}</script></head><body>${more}</body></html>`;
const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(withPolicy(html, site))?.[1] ?? '';
const hashes = (policy: string) => policy.match(/'sha256-[^']+'/g) ?? [];

describe('a page’s own policy', () => {
  it('stands right behind the charset, before anything it has to bind', () => {
    expect(withPolicy(page(''), site)).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="');
  });

  it('allows the theme’s script alone, and is one for all pages', () => {
    expect(hashes(policyOf(page('')))).toHaveLength(1);
    expect(policyOf(page('<p>x</p>'))).toBe(policyOf(page('')));
  });

  it('names the Learning Record Store only where a lesson speaks to it', () => {
    expect(policyOf(page('<lotse-lrs data-x="y"></lotse-lrs>'))).toContain("connect-src 'self' https://lrs.example;");
    expect(policyOf(page('<p>lotse-lrs</p>'))).toContain("connect-src 'self';");
  });

  it('of the page for wrong addresses allows its own script and style, and the header allows them too', () => {
    const lost = `<!DOCTYPE html><head><meta charset="utf-8"><style>${notFoundStyle(site.colours)}</style></head><script>${notFoundScript}</script>`;
    const header = sitePolicy(site).page['Content-Security-Policy'] ?? '';
    expect(hashes(policyOf(lost))).toHaveLength(2);
    for (const hash of [...hashes(policyOf(lost)), ...hashes(policyOf(page('')))]) expect(header).toContain(hash);
  });

  it('stops the build where it could not hold: a stranger’s script, or no charset', () => {
    expect(() => withPolicy(page('<script>alert(1)</script>'), site)).toThrow('alert(1)');
    expect(() => withPolicy('<!DOCTYPE html><head></head>', site)).toThrow('charset');
  });
});
