import { counted, fill } from '../i18n/fill.ts';
import { noticeWordsIn } from '../i18n/notice-words.ts';
import { type Candidate, leastEntries, mostCandidates } from '../model/candidates.ts';
import type { Language } from '../model/entry.ts';
import type { UnconfirmedForms } from '../model/forms-confirm.ts';

/** More terms than this are not listed unasked: whoever begins has all of them before them. */
const fewTerms = 10;

/**
 * Terms to confirm, as `lotse check` mentions them: a few in full, many as a number.
 * @param begun whether anything has been confirmed at all; before, everything is new
 */
export function formNotice(forms: readonly UnconfirmedForms[], begun: boolean, language: Language): string {
  const terms = new Set(forms.map(({ id }) => id));
  if (terms.size === 0) return '';
  if (begun && terms.size <= fewTerms) return formList(forms, language);
  const words = noticeWordsIn(language).forms;
  return `${counted(words.count, terms.size)}; ${words.more}\n`;
}

/** Terms to confirm with all forms nobody has read, and what to do. */
export function formList(forms: readonly UnconfirmedForms[], language: Language): string {
  const words = noticeWordsIn(language).forms;
  const ids = [...new Set(forms.map(({ id }) => id))];
  if (ids.length === 0) return '';
  const lines = forms.map(({ file, labels }) => [file, ...labels.map((label) => `    ${label}`)].join('\n'));
  const how = fill(words.how, { ids: ids.length <= fewTerms ? ids.join(' ') : '' }).trimEnd();
  return `${words.title}\n\n${lines.join('\n')}\n\n${counted(words.count, ids.length)}\n${words.blocked}\n${how}\n`;
}

/** Candidates as `lotse check` mentions them. */
export function candidateNotice(candidates: readonly Candidate[], language: Language): string {
  const words = noticeWordsIn(language).candidates;
  return candidates.length === 0 ? '' : `${counted(words.count, candidates.length)}; ${words.more}\n`;
}

/** Candidates with counts and a place each. */
export function candidateList(candidates: readonly Candidate[], language: Language): string {
  const words = noticeWordsIn(language).candidates;
  const bounds = { least: leastEntries, most: mostCandidates };
  if (candidates.length === 0) return `${fill(words.none, bounds)}\n`;
  const rows = candidates.map(({ label, split, terms, count, entries, example }) =>
    fill(words.row, {
      label: split ? fill(words.part, { label, split }) : label,
      ...{ entries, count, terms: terms.join(', '), file: example.file, line: example.line, sentence: example.sentence },
    }),
  );
  return `${words.title}\n\n${rows.join('\n')}\n\n${counted(words.count, candidates.length)}\n${fill(words.how, bounds)}\n`;
}
