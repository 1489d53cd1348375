import type { EntryFormWords } from '../../i18n/entry-form-words.ts';

/** Words the form's script says; the component writes them into `data-said`. */
export const saidByScript = [
  'made',
  'opened',
  'cleared',
  'undo',
  'local',
  'forgets',
  'refused',
  'problems',
  'reads',
  'asFile',
  'mailSubject',
  'attach',
  'attached',
  'mailed',
] as const satisfies readonly (keyof EntryFormWords)[];
export type EntryFormSaid = Pick<EntryFormWords, (typeof saidByScript)[number]>;
