import { expect, it } from 'vitest';
import { securityText } from '../../src/build/security-text.ts';
import { site } from '../../src/model/site.ts';

const security = { contact: 'mailto:security@example.org', expires: '2027-06-30' };

it('security.txt names whom to tell, until when, and in which languages', () => {
  expect(securityText({ security, languages: ['de', 'en'] })).toBe(
    'Contact: mailto:security@example.org\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: de, en\n',
  );
});

it('it names its own address only where it lies at the root of a host, where alone it counts', () => {
  expect(securityText({ security, languages: ['de'], publicUrl: 'https://words.example.org' })).toContain(
    'Canonical: https://words.example.org/.well-known/security.txt\n',
  );
  expect(securityText({ security, languages: ['de'], publicUrl: 'https://example.org/words/' })).not.toContain('Canonical');
});

it('without a contact there is no security.txt', () => {
  expect(securityText({ languages: ['de'] })).toBeUndefined();
});

it('a contact that is no address, or would begin a line of its own, is refused, and so is a day that is none', () => {
  const of = site.shape.security;
  expect(of.safeParse(security).success).toBe(true);
  for (const contact of ['security@example.org', 'http://example.org', 'mailto:a@b.example\nExpires: 2099-01-01'])
    expect(of.safeParse({ ...security, contact }).success, contact).toBe(false);
  expect(of.safeParse({ ...security, expires: '2027-02-31' }).success).toBe(false);
});
