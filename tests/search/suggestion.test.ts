import { describe, expect, it } from 'vitest';
import { suggestionAddress } from '../../src/search/suggestion.ts';

const sentence = 'Begriff fehlt: {q}';

describe('the address that suggests a term', () => {
  it('gives a mail a subject of its own and keeps the rest of the template', () => {
    expect(
      suggestionAddress(
        'mailto:cx@a.example?cc=b@a.example&subject={title}%20({kind}/{id})&body={language}',
        sentence,
        'Kunden & Co',
        'de',
      ),
    ).toBe('mailto:cx@a.example?subject=Begriff%20fehlt%3A%20Kunden%20%26%20Co&cc=b@a.example&body=de');
    expect(suggestionAddress('mailto:cx@a.example', sentence, 'x', 'de')).toBe('mailto:cx@a.example?subject=Begriff%20fehlt%3A%20x');
  });

  it('fills a form’s address with the subject for its title', () => {
    expect(
      suggestionAddress('https://a.example/f?about={kind}%2F{id}&title={title}&lang={language}', 'Term missing: {q}', 'x?y', 'en'),
    ).toBe('https://a.example/f?about=terms%2F&title=Term%20missing%3A%20x%3Fy&lang=en');
  });

  it('lets no query write fields of its own, and no subject grow long', () => {
    const address = suggestionAddress('mailto:a@b.example?subject={title}', sentence, `x&bcc=all@b.example\r\n${'🙂'.repeat(500)}`, 'de');
    expect(new URL(address).searchParams.get('bcc')).toBeNull();
    expect([...(new URL(address).searchParams.get('subject') ?? '')].length).toBe('Begriff fehlt: '.length + 80);
  });
});
