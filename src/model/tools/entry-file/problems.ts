import type { Form } from './form.ts';

/** What a field asks for, as the form's HTML says it too. */
export interface FieldRule {
  name: string;
  required?: boolean;
  /** Characters at most. */
  most?: number;
  /** A regular expression the whole text has to match. */
  pattern?: string;
}

/** What is wrong with a field. */
export interface FieldProblem {
  name: string;
  problem: 'missing' | 'long' | 'pattern';
  /** For `long`: how many characters there are, and how many there may be. */
  found?: number;
  most?: number;
}

/**
 * What has to be put right before a form makes an entry, in the order of its fields. Blanks alone are no text, nor are marks of a list.
 * A test holds it against the schemas: what passes here passes there.
 */
export function problemsOf(rules: readonly FieldRule[], form: Form): FieldProblem[] {
  return rules.flatMap(({ name, required, most, pattern }): FieldProblem[] => {
    const text = (form[name] ?? '').trim();
    if (!text.replace(/^[-*•\s]+/, '')) return required ? [{ name, problem: 'missing' }] : [];
    if (most !== undefined && text.length > most) return [{ name, problem: 'long', found: text.length, most }];
    return pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(text) ? [{ name, problem: 'pattern' }] : [];
  });
}
