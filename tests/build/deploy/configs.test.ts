import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { mostBytes } from '../../../src/build/deploy/azure-swa.ts';
import { uploadScript } from '../../../src/build/deploy/s3-upload.ts';
import { baseOf, configOf } from '../../../src/build/deploy/setup.ts';
import { dockerfile, kubernetes, nginxConf } from '../../../src/build/release/container.ts';
import { switchScript } from '../../../src/build/release/switch-script.ts';
import type { DeployHost } from '../../../src/i18n/deploy-words.ts';
import { deployHosts, deployWordsIn } from '../../../src/i18n/deploy-words.ts';
import { policyOf } from '../../../src/model/policy.ts';
import { setup } from './small-release.ts';

/** A policy of few words, so that the expected files can be read. */
const short = {
  ...setup(),
  policy: {
    page: {
      'Content-Security-Policy': "default-src 'none';frame-ancestors 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    embed: {
      'Content-Security-Policy': "default-src 'none';frame-ancestors 'self' https://intranet.example",
      'X-Content-Type-Options': 'nosniff',
    },
    asset: { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' },
    data: { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' },
  },
};
const bodyOf = (host: DeployHost, path: string, of = setup()) => configOf(host, of).find((file) => file.path === path)?.body ?? '';

describe('the configuration for a host', () => {
  it.each(deployHosts)('%s is the one in the fixtures, file by file', async (host) => {
    for (const { path, body } of configOf(host, short)) await expect(body).toMatchFileSnapshot(`../../fixtures/deploy/${host}/${path}`);
  });

  it.each(deployHosts)('%s says in its own words, in both languages, what to do and whether it was run', (host) => {
    for (const language of ['de', 'en'] as const) {
      const { steps, name } = deployWordsIn(language).hosts[host];
      expect(name).not.toBe('');
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  it('is made for the root as well as for a folder', () => {
    for (const host of deployHosts) {
      const text = configOf(host, setup('/'))
        .map(({ body }) => body)
        .join('\n');
      expect.soft(text, host).not.toContain('/a/b');
      expect.soft(text.replace(/https?:\/\/|'s3:\/\/|"s3:\/\//g, ''), host).not.toMatch(/[\s"'=^]\/\/[a-z]/);
    }
  });

  it('takes a path as people write it, and nothing that is none', () => {
    expect(['', '/', 'a/b', '/a/b', '/a/b/', '//a//b//'].map(baseOf)).toEqual(['/', '/', '/a/b/', '/a/b/', '/a/b/', '/a/b/']);
    expect(['/a/../b', '/a b', '/a;b', '/a"b', 'https://x.example/a', '/ä'].map(baseOf)).toEqual(Array(6).fill(undefined));
  });
});

describe('the files of hosts that are not run here', () => {
  it('are well-formed XML, JSON and YAML', () => {
    expect(XMLValidator.validate(bodyOf('iis', 'web.config'))).toBe(true);
    for (const [host, path] of [
      ['azure-swa', 'staticwebapp.config.json'],
      ['s3-cloudfront', 'lotse.cloudformation.json'],
    ] as const)
      expect(() => JSON.parse(bodyOf(host, path)), path).not.toThrow();
    expect(parse(bodyOf('gitlab-pages', '.gitlab-ci.yml'))).toMatchObject({ pages: { artifacts: { paths: ['public'] } } });
    const documents = parseAllDocuments(kubernetes(setup()));
    expect(documents.map((one) => ('errors' in one ? one.errors : []))).toEqual([[], [], []]);
    expect(documents.map((one) => one.toJS().kind)).toEqual(['Deployment', 'Service', 'Ingress']);
  });

  it('are shell scripts a plain shell can read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-sh-'));
    for (const script of [uploadScript(setup()), switchScript(setup())]) {
      writeFileSync(join(folder, 'x.sh'), script);
      expect(() => execFileSync('sh', ['-n', join(folder, 'x.sh')])).not.toThrow();
    }
    rmSync(folder, { recursive: true });
  });

  it('keep to what the service takes: bytes, rules, letters in a line', () => {
    const many = {
      ...setup(),
      redirects: Array.from({ length: 400 }, (_, n) => ({ from: `/terms/old-name-${n}/`, to: `/terms/new-name-${n}/` })),
    };
    for (const of of [setup(), many])
      expect(Buffer.byteLength(bodyOf('azure-swa', 'staticwebapp.config.json', of))).toBeLessThanOrEqual(mostBytes);
    expect(bodyOf('azure-swa', 'staticwebapp.config.json')).toContain('/a/b/terms/kontakt/');
    for (const host of ['cloudflare', 'netlify'] as const) {
      const lines = bodyOf(host, '_headers').split('\n');
      expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    }
  });

  it('come to the same policy where rules are joined: pages are framed by the site alone, embed pages by the hosts too', () => {
    for (const host of ['cloudflare', 'netlify'] as const) {
      const rules = bodyOf(host, '_headers')
        .split(/\n(?=\/)/)
        .slice(1)
        .map((block) => block.split('\n'));
      const policies = (path: string) =>
        rules
          .filter(([glob = '']) => new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`).test(path))
          .flatMap((lines) => lines.flatMap((line) => /^ {2}Content-Security-Policy: .*?(frame-ancestors [^;]*)/.exec(line)?.[1] ?? []));
      const hosts = "frame-ancestors 'self' https://intranet.example https://*.sharepoint.example";
      for (const path of ['/a/b/', '/a/b/en/', '/a/b/terms/touchpoint/', '/a/b/en/lessons/x/slides/', '/a/b/docs/de/'])
        expect.soft(policies(path), path).toEqual([hosts, "frame-ancestors 'self'"]);
      for (const path of ['/a/b/embed/terms/touchpoint/', '/a/b/en/embed/paths/x/course/'])
        expect.soft(policies(path), path).toEqual([hosts]);
    }
  });

  it('never hold a field twice for one path, but the policy', () => {
    const rules = bodyOf('netlify', '_headers')
      .split(/\n(?=\/)/)
      .slice(1)
      .map((block) => block.split('\n'));
    for (const path of [
      '/a/b/_astro/x.css',
      '/a/b/_lotse/media/x.svg',
      '/a/b/pagefind/de/index/x',
      '/a/b/terms/',
      '/a/b/embed/terms/x/',
      '/a/b/embed.js',
    ]) {
      const names = rules
        .filter(([glob = '']) => new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`).test(path))
        .flatMap((lines) => lines.flatMap((line) => /^ {2}([A-Za-z-]+):/.exec(line)?.[1] ?? []))
        .filter((name) => name !== 'Content-Security-Policy');
      expect.soft(names.length, path).toBe(new Set(names).size);
    }
  });
});

describe('the container', () => {
  it('runs nginx without root, from the files of the release', () => {
    const lines = dockerfile(setup()).split('\n');
    expect(lines).toContain('COPY site/ /srv/lotse/www/a/b/');
    expect(lines).toContain('USER nginx');
    expect(nginxConf(setup())).toContain('listen 8080');
    expect(kubernetes(setup())).toContain('runAsNonRoot: true');
  });
});

describe('a Learning Record Store', () => {
  it('is in every configuration that has headers', () => {
    const lrs = { endpoint: 'https://lrs.example/xapi/', publishKey: false };
    const withStore = { ...setup(), policy: policyOf({ frameAncestors: [], lrs }, 'x') };
    for (const host of deployHosts.filter((one) => one !== 'gitlab-pages'))
      expect
        .soft(
          configOf(host, withStore)
            .map(({ body }) => body)
            .join('\n'),
          host,
        )
        .toMatch(/connect-src (?:'|&apos;)self(?:'|&apos;) https:\/\/lrs\.example/);
  });
});

it('every fixture of a configuration is still made by a host', () => {
  const folder = join(import.meta.dirname, '../../fixtures/deploy');
  const made = deployHosts.flatMap((host) => configOf(host, short).map(({ path }) => `${host}/${path}`));
  const kept = readdirSync(folder).flatMap((host) => readdirSync(join(folder, host)).map((path) => `${host}/${path}`));
  expect(kept.sort()).toEqual(made.sort());
});
