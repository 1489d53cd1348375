import { languages } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { atPath, type Check } from './context.ts';

/** No two terms may carry one label in a language, whatever its case: readers could not tell which is meant. */
export const duplicateLabel: Check = ({ library, source }) => {
  const findings: Finding[] = [];
  for (const language of languages) {
    const first = new Map<string, string>();
    for (const term of library.of('terms')) {
      const words = term.words[language];
      const yaml = source('terms', term.id)?.docs[language]?.front;
      if (!words || !yaml) continue;
      const labels: [string, (string | number)[]][] = [
        [words.title, ['title']],
        ...(words.abbreviation ? [[words.abbreviation, ['abbreviation']] as [string, string[]]] : []),
        ...words.labels.map((label, index): [string, (string | number)[]] => [label.text, ['labels', index, 'text']]),
      ];
      for (const [label, path] of labels) {
        const key = label.toLocaleLowerCase(language);
        const owner = first.get(key);
        if (owner) findings.push(atPath('duplicate-label', yaml, path, { found: label, right: `terms/${owner}` }));
        else first.set(key, term.id);
      }
    }
  }
  return findings;
};
