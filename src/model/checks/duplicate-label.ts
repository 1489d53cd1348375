import { languages } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { atPath, type Check } from './context.ts';

/** No two terms may carry one label in a language, whatever its case, unless one names the other among its `homonyms`. */
export const duplicateLabel: Check = ({ library, source }) => {
  const findings: Finding[] = [];
  for (const language of languages) {
    const carriers = new Map<string, string[]>();
    for (const term of library.of('terms')) {
      const words = term.words[language];
      const yaml = source('terms', term.id)?.docs[language]?.front;
      if (!words || !yaml) continue;
      const declared = (other: string) =>
        term.facts.homonyms.includes(other) || library.get('terms', other)?.facts.homonyms.includes(term.id);
      const labels: [string, (string | number)[]][] = [
        [words.title, ['title']],
        ...(words.abbreviation ? [[words.abbreviation, ['abbreviation']] as [string, string[]]] : []),
        ...words.labels.map((label, index): [string, (string | number)[]] => [label.text, ['labels', index, 'text']]),
      ];
      for (const [label, path] of labels) {
        const key = label.toLocaleLowerCase(language);
        const others = carriers.get(key) ?? [];
        const undeclared = others.find((other) => !declared(other));
        if (undeclared) findings.push(atPath('duplicate-label', yaml, path, { found: label, right: `terms/${undeclared}` }));
        carriers.set(key, [...others, term.id]);
      }
    }
  }
  return findings;
};
