import { describe, expect, it } from 'vitest';
import { contentPolicy, policyOf } from '../../src/model/policy.ts';
import { site as siteSchema } from '../../src/model/site.ts';

const site = { frameAncestors: ["'self'", 'https://intranet.example'], lrs: { endpoint: 'https://lrs.example/xapi', publishKey: false } };
const directives = (policy = '') => new Map(policy.split(';').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));

describe('the policy of a site', () => {
  const policy = policyOf(site, 'dGhlbWU= bG9zdA==', 'c3R5bGU=');

  it('begins with nothing, and has no unsafe word but the one WebAssembly needs', () => {
    for (const headers of [policy.page, policy.embed]) {
      const of = directives(headers['Content-Security-Policy']);
      expect(of.get('default-src')).toEqual(["'none'"]);
      expect([...of.values()].flat().filter((word) => /unsafe|\*|https?:$|blob:|strict-dynamic/.test(word))).toEqual([
        "'wasm-unsafe-eval'",
      ]);
      expect(of.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(of.get('trusted-types')).toEqual(['lotse']);
      expect(of.get('base-uri')).toEqual(["'none'"]);
    }
  });

  it('lets the named hosts frame embed pages and nobody frame the others', () => {
    expect(directives(policy.page['Content-Security-Policy']).get('frame-ancestors')).toEqual(["'self'"]);
    expect(directives(policy.embed['Content-Security-Policy']).get('frame-ancestors')).toEqual(["'self'", 'https://intranet.example']);
    expect(policy.page).not.toHaveProperty('X-Frame-Options');
    // Otherwise no full page opens from an embed in a sandbox.
    for (const headers of [policy.page, policy.embed]) expect(headers).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  it('in a header is never narrower than in a page of the site', () => {
    const header = directives(policy.embed['Content-Security-Policy']);
    const metas = [
      contentPolicy(['dGhlbWU=']),
      contentPolicy(['dGhlbWU='], [], ['https://lrs.example']),
      contentPolicy(['bG9zdA=='], ['c3R5bGU=']),
    ];
    for (const meta of metas)
      for (const [name, words] of directives(meta)) expect(header.get(name), name).toEqual(expect.arrayContaining(words));
  });

  it('opens files, not pages, to readers of other origins', () => {
    expect([policy.page, policy.embed].map((headers) => headers['Access-Control-Allow-Origin'])).toEqual([undefined, undefined]);
    expect([policy.asset, policy.data].map((headers) => headers['Access-Control-Allow-Origin'])).toEqual(['*', '*']);
    for (const headers of Object.values(policy)) expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
  });

  it('asks no other origin where the site names no Learning Record Store', () => {
    expect(policyOf({ frameAncestors: [] }, 'x').page['Content-Security-Policy']).toContain(";connect-src 'self';");
    expect(policy.page['Content-Security-Policy']).toContain(";connect-src 'self' https://lrs.example;");
  });
});

describe('who may frame a site', () => {
  const names = siteSchema.shape.frameAncestors;
  it.each([
    "'self'",
    '*',
    'https://intranet.example',
    'https://*.sharepoint.com',
    'http://localhost:*',
    'https://a.example:8443',
    'capacitor://staffbase.com',
  ])('can be %s', (name) => expect(names.safeParse([name]).success).toBe(true));
  it.each([
    "'none'",
    'https://a.example; script-src *',
    'https://a.example\nX: y',
    'intranet',
    'https://',
    'https://a.example/path',
    "'unsafe-inline'",
    '',
  ])('cannot be %j', (name) => expect(names.safeParse([name]).success).toBe(false));
});
