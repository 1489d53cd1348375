/** Every rule that can speak up; each has its words in `i18n` and its page under `/docs/<language>/findings/<rule>/`. */
export const rules = [
  'bad-id',
  'broken-image',
  'broken-link',
  'bubble-length',
  'canvas',
  'captions',
  'clip',
  'code-in-content',
  'contrast',
  'dangling-id',
  'duplicate-id',
  'duplicate-label',
  'duplicate-row',
  'duplicate-scene',
  'empty-text',
  'evidence-table',
  'foreign-word',
  'former-id',
  'future-date',
  'heading-level',
  'lone-lesson',
  'markdown-syntax',
  'missing-field',
  'missing-file',
  'missing-translation',
  'off-stage',
  'overdue-review',
  'path-circle',
  'published-key',
  'question-mismatch',
  'question-shape',
  'raci',
  'same-place',
  'scene-touchpoint',
  'stored-ids',
  'text-too-long',
  'touchpoint-way',
  'unknown-component',
  'unknown-file',
  'unknown-key',
  'unreachable-step',
  'unsafe-html',
  'unseen-cast',
  'voice-consent',
  'wrong-date',
  'wrong-prop',
  'wrong-value',
  'yaml-syntax',
] as const;
export type Rule = (typeof rules)[number];

/** A place in a content file; line and column count from 1, as editors show them. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something found that is not right. Data only: words and exit codes are the reporters' business. */
export interface Finding extends Place {
  rule: Rule;
  severity: 'error' | 'warning';
  /** What the message fills in; `found` and `right` where the rule has them. */
  params: Record<string, string>;
}

/** Orders findings as a reader walks through files. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
