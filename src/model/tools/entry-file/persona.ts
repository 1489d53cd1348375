import { type EntryShape, items, value } from './form.ts';

/** A persona as `personas/<id>/<language>.mdx`. */
export const persona: EntryShape = {
  kind: 'personas',
  form: 'prose',
  facts: (form, { today }) => ({
    title: value(form, 'title'),
    summary: value(form, 'summary'),
    motive: value(form, 'motive'),
    situation: value(form, 'situation'),
    goals: items(form, 'goals'),
    barriers: items(form, 'barriers'),
    quote: value(form, 'quote'),
    look: { hair: value(form, 'hair'), glasses: value(form, 'glasses'), top: value(form, 'top'), skin: value(form, 'skin') },
    owner: value(form, 'owner'),
    reviewed: today,
    status: 'draft',
  }),
};
