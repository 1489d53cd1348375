import { type EntryShape, items, value } from './form.ts';

/** A best practice as `practices/<id>/<language>.mdx`. Whoever it comes from looks after it. */
export const practice: EntryShape = {
  kind: 'practices',
  form: 'prose',
  facts: (form, { today }) => ({
    title: value(form, 'title'),
    summary: value(form, 'summary'),
    situation: value(form, 'situation'),
    done: value(form, 'done'),
    effect: value(form, 'effect'),
    evidence: value(form, 'evidence'),
    copy: items(form, 'copy'),
    department: value(form, 'department'),
    level: value(form, 'level'),
    touchpoints: listOf(value(form, 'touchpoint')),
    processes: listOf(value(form, 'process')),
    owner: value(form, 'department'),
    reviewed: today,
    status: 'draft',
  }),
};

const listOf = (id: string | undefined): string[] => (id ? [id] : []);
