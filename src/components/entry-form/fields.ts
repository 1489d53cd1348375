import type { EntryFormWords } from '../../i18n/entry-form-words.ts';
import { glasses, hairs, skins, tops } from '../../model/figure.ts';
import type { EntryFormKind } from '../../model/tools/entry-file/kinds.ts';

type Name = keyof EntryFormWords['fields'];

/** A field of a form; `text` and `items` have several lines. */
export interface FormField {
  name: Name;
  as:
    | 'line'
    | 'text'
    | 'items'
    | 'choice'
    | 'persona'
    | 'touchpoint'
    | 'process'
    | 'owner'
    | 'phase'
    | 'emotion'
    | 'level'
    | 'channel'
    | 'said'
    | 'consent'
    | 'tick';
  required?: true;
  /** Characters at most. */
  most?: number;
  /** A regular expression for the whole text. */
  pattern?: string;
  options?: readonly string[];
  /** It may be left without a choice. */
  optional?: true;
}

/** Rows that all have the same fields. */
export interface FormRows {
  rows: 'phases' | 'points';
  count: number;
  fields: readonly FormField[];
}

/** What a form asks, in order; names are those the file is made of (`model/tools/entry-file`). */
export const formFields: Record<EntryFormKind, readonly (FormField | FormRows)[]> = {
  persona: [
    { name: 'title', as: 'line', required: true },
    { name: 'summary', as: 'line', required: true, most: 160 },
    { name: 'motive', as: 'text', required: true },
    { name: 'situation', as: 'text', required: true },
    { name: 'goals', as: 'items', required: true },
    { name: 'barriers', as: 'items' },
    { name: 'quote', as: 'line' },
    { name: 'body', as: 'text' },
    { name: 'hair', as: 'choice', options: hairs, required: true },
    { name: 'glasses', as: 'choice', options: glasses, optional: true },
    { name: 'top', as: 'choice', options: tops, required: true },
    { name: 'skin', as: 'choice', options: skins, required: true },
    { name: 'owner', as: 'owner' },
  ],
  journey: [
    { name: 'title', as: 'line', required: true },
    { name: 'summary', as: 'line', required: true, most: 160 },
    { name: 'persona', as: 'persona', required: true },
    { name: 'owner', as: 'owner' },
    {
      rows: 'phases',
      count: 5,
      fields: [
        { name: 'label', as: 'line' },
        { name: 'goal', as: 'line' },
      ],
    },
    {
      rows: 'points',
      count: 10,
      fields: [
        { name: 'phase', as: 'phase' },
        { name: 'touchpoint', as: 'touchpoint' },
        { name: 'does', as: 'line' },
        { name: 'thinks', as: 'line' },
        { name: 'emotion', as: 'emotion' },
        { name: 'moment', as: 'tick' },
      ],
    },
  ],
  practice: [
    { name: 'title', as: 'line', required: true },
    { name: 'summary', as: 'line', required: true, most: 160 },
    { name: 'situation', as: 'text', required: true },
    { name: 'done', as: 'text', required: true },
    { name: 'effect', as: 'text', required: true },
    { name: 'evidence', as: 'text', required: true },
    { name: 'copy', as: 'items', required: true },
    { name: 'department', as: 'owner', required: true },
    { name: 'level', as: 'level', required: true },
    { name: 'touchpoint', as: 'touchpoint' },
    { name: 'process', as: 'process' },
  ],
  voice: [
    { name: 'title', as: 'line', required: true },
    { name: 'summary', as: 'line', required: true, most: 160 },
    { name: 'quote', as: 'text', required: true },
    { name: 'context', as: 'text', required: true },
    { name: 'touchpoint', as: 'touchpoint', required: true },
    { name: 'emotion', as: 'emotion', required: true },
    { name: 'date', as: 'line', required: true, pattern: '\\d{4}-(0[1-9]|1[0-2])' },
    { name: 'channel', as: 'channel', required: true },
    { name: 'source', as: 'line', required: true },
    { name: 'said', as: 'said', required: true },
    { name: 'consent', as: 'consent', required: true },
    { name: 'process', as: 'process' },
    { name: 'persona', as: 'persona' },
    { name: 'owner', as: 'owner' },
  ],
};
