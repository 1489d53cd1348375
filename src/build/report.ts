import { counted } from '../i18n/fill.ts';
import { explain } from '../i18n/findings.ts';
import type { Language } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';

const nouns = {
  de: {
    entries: { one: '1 Eintrag', many: '{n} Einträge' },
    errors: { one: '1 Fehler', many: '{n} Fehler' },
    warnings: { one: '1 Hinweis', many: '{n} Hinweise' },
  },
  en: {
    entries: { one: '1 entry', many: '{n} entries' },
    errors: { one: '1 error', many: '{n} errors' },
    warnings: { one: '1 warning', many: '{n} warnings' },
  },
};

/** Findings as text: a place an editor can click, what was found, what would be right, where to read more. */
export function reportText(findings: Finding[], language: Language, entries: number): string {
  const lines = findings.map((finding) => {
    const { found, right, page } = explain(finding, language);
    const kind = { de: { error: 'Fehler', warning: 'Hinweis' }, en: { error: 'error', warning: 'warning' } }[language][finding.severity];
    return `${finding.file}:${finding.line}:${finding.column}  ${kind}  ${finding.rule}\n    ${found}\n    → ${right}\n    ${page}\n`;
  });
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const all = { entries, errors, warnings: findings.length - errors };
  const counts = (Object.keys(all) as (keyof typeof all)[]).map((name) => counted(nouns[language][name], all[name])).join(', ');
  return `${[...lines, counts].join('\n')}\n`;
}

/** Findings as JSON: `[{file, line, column, rule, severity, found, right, page, params}]`. */
export function reportJson(findings: Finding[], language: Language): string {
  return `${JSON.stringify(
    findings.map((finding) => ({ ...finding, ...explain(finding, language) })),
    null,
    2,
  )}\n`;
}
