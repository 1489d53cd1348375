import type { Language } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { fill } from './fill.ts';
import { findingsDe } from './findings-de.ts';
import { findingsEn } from './findings-en.ts';

const words = { de: findingsDe, en: findingsEn };

/**
 * A finding in words.
 * @returns `found`: what is wrong; `right`: what would be right; `page`: where the docs explain the rule
 */
export function explain(finding: Finding, language: Language): { found: string; right: string; page: string } {
  const { found, right } = words[language][finding.rule];
  return {
    found: fill(found, finding.params),
    right: fill(right, finding.params).trim(),
    page: `/docs/${language}/findings/${finding.rule}/`,
  };
}
