import { describe, expect, it } from 'vitest';
import { factsFromText } from '../../../src/model/doctor/paste.ts';
import { isPrivateAddress, isPrivateName } from '../../../src/model/doctor/private-address.ts';
import { linesFor, serverOf, servers } from '../../../src/model/doctor/servers.ts';

const answer = (server: string) => ({ url: 'https://a.example/', status: 200, fields: [['server', server]] as const });

describe('a server', () => {
  it.each([
    ['nginx/1.28.0', 'nginx'],
    ['Apache/2.4.62 (Debian)', 'apache'],
    ['Microsoft-IIS/10.0', 'iis'],
    ['Caddy', 'caddy'],
    ['cloudflare', 'cloudflare'],
    ['something', undefined],
  ])('that calls itself %s is %s', (name, right) => {
    expect(serverOf(answer(name))).toBe(right);
  });

  it.each(servers)('%s gets no line that a value could end or escape from', (server) => {
    const value = "frame-ancestors 'self' https://a.example\"; evil on;\n$uri <b> & `x`";
    const quotes = { apache: 2, nginx: 2, caddy: 2, iis: 6, 'azure-swa': 4, cloudflare: 0, netlify: 0 };
    const lines = linesFor({ send: 'Content-Security-Policy', value, on: 'embed' }, server).join('');
    expect(lines).not.toMatch(/[\n$`&]|<b/);
    expect(lines.match(/"/g)?.length ?? 0).toBe(quotes[server]);
  });

  it('gets its own way to send, drop and name a type', () => {
    expect(linesFor({ send: 'A', value: "x 'self'", on: 'all' }, 'nginx')).toEqual([`add_header A "x 'self'" always;`]);
    expect(linesFor({ drop: 'X-Frame-Options' }, 'iis')).toEqual(['<remove name="X-Frame-Options" />']);
    expect(linesFor({ ending: 'vtt', type: 'text/vtt' }, 'apache')).toEqual(['AddType text/vtt .vtt']);
  });
});

describe('an address', () => {
  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.1',
    '192.168.1.1',
    '127.0.0.1',
    '169.254.1.1',
    '100.64.0.1',
    '::1',
    'fd12::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '172.15.0.1', '100.128.0.1', '192.169.0.1', '2606:4700::1', '::ffff:8.8.8.8'])('%s is not', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
  it.each([
    ['localhost', true],
    ['wiki', true],
    ['wiki.local', true],
    ['wiki.internal', true],
    ['[::1]', true],
    ['wiki.example', false],
    ['10.example', false],
    ['fd12.example', false],
  ])('by the name %s is private: %s', (name, right) => expect(isPrivateName(name)).toBe(right));
});

describe('pasted header fields', () => {
  it('are those of the last answer, whatever stands around them', () => {
    const text = 'HTTP/1.1 301 Moved\r\nLocation: /a/\r\n\r\nHTTP/2 200 \r\nServer: nginx\r\ncontent-type: text/html\r\n\r\nnonsense';
    expect(factsFromText(text, 'https://a.example/a/')?.page.answers).toEqual([
      {
        url: 'https://a.example/a/',
        status: 200,
        fields: [
          ['server', 'nginx'],
          ['content-type', 'text/html'],
        ],
      },
    ]);
  });

  it('are none in a text without any', () => {
    expect(factsFromText('Hello\nthere is nothing', 'https://a.example/')).toBeUndefined();
  });
});
