import { explain } from '../i18n/findings.ts';
import type { Language } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';

/** Findings as text: a place an editor can click, what was found, what would be right, where to read more. */
export function reportText(findings: Finding[], language: Language, entries: number): string {
  const lines = findings.map((finding) => {
    const { found, right, page } = explain(finding, language);
    const kind = { de: { error: 'Fehler', warning: 'Hinweis' }, en: { error: 'error', warning: 'warning' } }[language][finding.severity];
    return `${finding.file}:${finding.line}:${finding.column}  ${kind}  ${finding.rule}\n    ${found}\n    → ${right}\n    ${page}\n`;
  });
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const counts = {
    de: `${entries} Einträge, ${errors} Fehler, ${findings.length - errors} Hinweise`,
    en: `${entries} entries, ${errors} errors, ${findings.length - errors} warnings`,
  }[language];
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
