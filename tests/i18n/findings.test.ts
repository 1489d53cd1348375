import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { explain } from '../../src/i18n/findings.ts';
import { findingsDe } from '../../src/i18n/findings-de.ts';
import { findingsEn } from '../../src/i18n/findings-en.ts';
import { rules } from '../../src/model/finding.ts';

const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('a sentence', () => {
  it('has its places filled', () => {
    expect(fill('{a} und {b}, {a}', { a: 'Anker', b: 2 })).toBe('Anker und 2, Anker');
  });

  it('loses the part in brackets whose value is missing or empty', () => {
    expect([fill('A[ ({b})].', { b: 'x' }), fill('A[ ({b})].', { b: '' }), fill('A[ ({b})].', {})]).toEqual(['A (x).', 'A.', 'A.']);
  });

  it('does not fill what a value brings along', () => {
    expect(fill('{a}', { a: '{b} [c]', b: 'nein' })).toBe('{b} [c]');
  });
});

describe('the words of findings', () => {
  it.each(rules)('use the same values in both languages for %s', (rule) => {
    expect(names(findingsDe[rule].found)).toEqual(names(findingsEn[rule].found));
    expect(names(findingsDe[rule].right)).toEqual(names(findingsEn[rule].right));
  });

  it('name the page that explains the rule in the reader’s language', () => {
    const finding = {
      rule: 'wrong-date',
      severity: 'error',
      file: 'a',
      line: 1,
      column: 1,
      params: { key: 'reviewed', found: 'gestern' },
    } as const;
    expect(explain(finding, 'de')).toMatchObject({
      found: '„reviewed: gestern“ ist kein Tag des Kalenders.',
      page: '/docs/de/findings/wrong-date/',
    });
    expect(explain(finding, 'en').page).toBe('/docs/en/findings/wrong-date/');
  });
});
