import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportJson, reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { noticeWordsIn } from '../i18n/notice-words.ts';
import { candidatesIn } from '../model/candidates.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import { unconfirmedForms } from '../model/forms-confirm.ts';
import { confirm } from './check-confirm.ts';
import { candidateList, candidateNotice, formList, formNotice } from './check-notices.ts';
import { positions } from './check-positions.ts';

/** What a command line asks for. */
interface Asked {
  json: boolean;
  forms: boolean;
  candidates: boolean;
  /** Ids of terms to confirm; empty for all. */
  confirm: string[] | undefined;
  /** Whether missing positions of questions are to be written. */
  positions: boolean;
  language: Language;
}

/**
 * `lotse check`: every finding with its place, what would be right, and a page to read; then, in a line each, what else to look at.
 * `--forms` and `--candidates` list that; with `--json` they make the answer an object `{findings, forms?, candidates?}` instead of a list.
 * `--confirm` writes `forms.yaml`, `--positions` adds new questions to the `ids.yaml` of their paths. Only errors among the findings end it with 1.
 */
export async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    process.stderr.write(`${noticeWordsIn('de').usage}\n`);
    return 2;
  }
  const { language, json } = asked;
  const content = readContent(contentFolder());
  const { findings, library } = checkContent(content, today());
  if (asked.positions) return positions(library, findings, language);
  if (asked.confirm) return confirm(content, library, findings, asked.confirm, language);
  const failed = findings.some((finding) => finding.severity === 'error');
  const forms = library && (asked.forms || (!json && !failed && !asked.candidates)) ? unconfirmedForms(content, library) : undefined;
  const candidates = library && (asked.candidates || (!json && !failed && !asked.forms)) ? candidatesIn(content, library) : undefined;
  if (json && (forms || candidates)) {
    const data = { findings: JSON.parse(reportJson(findings, language)), ...(forms && { forms }), ...(candidates && { candidates }) };
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else if (json) process.stdout.write(reportJson(findings, language));
  else {
    const notices = [
      forms && (asked.forms ? formList(forms, language) : formNotice(forms, content.forms !== undefined, language)),
      candidates && (asked.candidates ? candidateList(candidates, language) : candidateNotice(candidates, language)),
    ];
    const report = reportText(findings, language, library?.entries.length ?? 0);
    process.stdout.write([report, ...notices.filter(Boolean)].join('\n'));
  }
  return failed ? 1 : 0;
}

function read(args: string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    json: flag,
    forms: flag,
    candidates: flag,
    confirm: flag,
    positions: flag,
    lang: { type: 'string', default: 'de' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = languages.find((one) => one === values.lang);
    if (!language || (!values.confirm && positionals.length > 0)) return;
    if (values.confirm && values.positions) return;
    if ((values.confirm || values.positions) && (values.json || values.forms || values.candidates)) return;
    return { ...values, confirm: values.confirm ? positionals : undefined, language };
  } catch {
    return;
  }
}
