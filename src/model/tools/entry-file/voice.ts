import { type EntryShape, value } from './form.ts';

/** A customer's voice as `voices/<id>/<language>.mdx`. */
export const voice: EntryShape = {
  kind: 'voices',
  form: 'prose',
  facts: (form, { language, today }) => {
    const source = value(form, 'source');
    const consent = value(form, 'consent');
    return {
      title: value(form, 'title'),
      summary: value(form, 'summary'),
      quote: value(form, 'quote'),
      context: value(form, 'context'),
      touchpoint: value(form, 'touchpoint'),
      persona: value(form, 'persona'),
      process: value(form, 'process'),
      emotion: Number(value(form, 'emotion') ?? Number.NaN),
      date: value(form, 'date'),
      channel: value(form, 'channel'),
      source: source && { [language]: source },
      said: value(form, 'said'),
      consent: consent === 'true' ? true : consent,
      owner: value(form, 'owner'),
      reviewed: today,
      status: 'draft',
    };
  },
};
