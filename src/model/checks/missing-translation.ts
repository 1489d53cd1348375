import type { Language } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { SourceData, SourceEntry } from '../source.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** Texts that a language of the site lacks: the leading one is an error, the others fall back and warn. */
export const missingTranslation: Check = (context) => {
  const { content, library } = context;
  const { languages } = library.site;
  const findings: Finding[] = [];
  for (const source of [...content.entries]) {
    const entry = library.get(source.kind, source.id);
    const yaml = factsSource(context, source);
    if (!entry || !yaml) continue;
    for (const language of languages) {
      if (language === library.leading) continue;
      if (lacks(source, language, kinds[source.kind].form === 'prose', entry.bodies.includes(library.leading)))
        findings.push({
          rule: 'missing-translation',
          severity: 'warning',
          file: yaml.file,
          line: 1,
          column: 1,
          params: { key: `${language}.mdx`, language },
        });
    }
    if (source.flow) findings.push(...inYaml(source.flow));
  }
  return content.site ? [...inYaml(content.site), ...findings] : findings;

  function inYaml(yaml: SourceData): Finding[] {
    // Who does not hear a clip has nothing to fall back on.
    const severity = (language: string, [key]: readonly (string | number)[]) =>
      language === library.leading || key === 'media' ? 'error' : 'warning';
    return sideBySide(yaml.data, []).map(({ path, language }) =>
      atPath('missing-translation', yaml, path, { key: path.join('.'), language }, severity(language, path)),
    );
  }

  function sideBySide(value: unknown, path: (string | number)[]): { path: (string | number)[]; language: string }[] {
    if (Array.isArray(value)) return value.flatMap((item, index) => sideBySide(item, [...path, index]));
    // A change is noted in one language, as git knows it; foreign words are of one.
    if (!value || typeof value !== 'object' || path[0] === 'changes' || path[0] === 'foreign') return [];
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => key === 'de' || key === 'en'))
      return languages.filter((language) => !keys.includes(language)).map((language) => ({ path, language }));
    return Object.entries(value).flatMap(([key, inner]) => sideBySide(inner, [...path, key]));
  }
};

/** Whether a language's file is missing or lacks the long text. A file that is there but broken speaks for itself. */
function lacks(source: SourceEntry, language: Language, prose: boolean, body: boolean): boolean {
  const doc = source.docs[language];
  return doc ? body && doc.tree?.children.length === 0 : prose || body;
}
