import { confirmedForms } from '../forms-confirm.ts';
import { validate } from '../validate.ts';
import type { Check } from './context.ts';

/** What is no line of confirmed forms in `forms.yaml`. That forms are not confirmed is no finding: `lotse check` says it beside. */
export const wrongConfirmedForms: Check = ({ content }) => {
  const read = content.forms && validate(confirmedForms, content.forms);
  return read && 'findings' in read ? read.findings : [];
};
