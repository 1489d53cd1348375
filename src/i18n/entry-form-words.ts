import type { Language } from '../model/entry.ts';
import type { glasses, hairs, skins, tops } from '../model/figure.ts';
import type { EntryFormKind } from '../model/tools/entry-file/kinds.ts';
import type { FieldProblem } from '../model/tools/entry-file/problems.ts';
import { entryFormDe } from './entry-form-de.ts';
import { entryFormEn } from './entry-form-en.ts';

/** A field's name and what belongs into it. */
export interface FieldWords {
  label: string;
  help?: string;
}

/** Words of the forms that make entries. */
export interface EntryFormWords {
  title: Record<EntryFormKind, string>;
  fields: Record<
    | 'title'
    | 'summary'
    | 'motive'
    | 'situation'
    | 'goals'
    | 'barriers'
    | 'quote'
    | 'hair'
    | 'glasses'
    | 'top'
    | 'skin'
    | 'body'
    | 'owner'
    | 'persona'
    | 'label'
    | 'goal'
    | 'phase'
    | 'touchpoint'
    | 'does'
    | 'thinks'
    | 'emotion'
    | 'moment'
    | 'done'
    | 'effect'
    | 'evidence'
    | 'copy'
    | 'department'
    | 'level'
    | 'process'
    | 'context'
    | 'date'
    | 'channel'
    | 'source'
    | 'said'
    | 'consent',
    FieldWords
  >;
  /** Where a kind calls a field something else, or has more to say about it. */
  own: Record<EntryFormKind, Partial<Record<keyof EntryFormWords['fields'], FieldWords>>>;
  languages: Record<Language, string>;
  /** How somebody is drawn. */
  looks: Record<(typeof hairs | typeof glasses | typeof tops | typeof skins)[number], string>;
  phases: string;
  points: string;
  n: string;
  none: string;
  make: string;
  print: string;
  keep: string;
  open: string;
  clear: string;
  /** Takes the clearing back. */
  undo: string;
  local: string;
  /** Instead of `local` where the browser keeps nothing. */
  forgets: string;
  made: string;
  /** Instead of `made` on a page in another than the leading language, and what stands under such a form. */
  madeSecond: string;
  second: string;
  /** The same where all languages stand in one file. */
  secondFlow: string;
  problems: Record<FieldProblem['problem'], string>;
  preview: string;
  reads: string;
  asFile: string;
  mail: string;
  mailSubject: string;
  /** In the mail, and to the reader, when the text is too long for it. */
  attach: string;
  attached: string;
  mailed: string;
  opened: string;
  cleared: string;
  refused: Record<'tooBig' | 'noJson' | 'noTool' | 'damaged' | 'otherTool' | 'newer', string>;
}

export const entryFormWords: Record<Language, EntryFormWords> = { de: entryFormDe, en: entryFormEn };
