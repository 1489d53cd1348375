import { keysOf } from '../../../model/questions/question.ts';
import { shuffle } from '../shuffle.ts';
import { firstField, type Host, optionsOf, type QuestionInput } from './input.ts';

/** Radio buttons and checkboxes; of a statement with reasons one of each list. */
export const choice: QuestionInput = {
  button: true,
  start: ({ element, question }) => {
    if (element.dataset['shuffle'] === 'no') return;
    const groups = [...element.querySelectorAll<HTMLElement>('.options')];
    // True and false keep their order; only the reasons change theirs.
    for (const group of question.kind === 'truth' ? groups.slice(1) : groups) shuffle(group, question.id);
  },
  read(host) {
    const chosen = fields(host).filter((field) => field.checked);
    const names = new Set(fields(host).map((field) => field.name));
    const missing = host.question.kind === 'truth' ? chosen.length < names.size : chosen.length === 0;
    return missing
      ? undefined
      : order(
          host,
          chosen.map((field) => field.value),
        ).join(' ');
  },
  restore(host, response) {
    for (const field of fields(host)) field.checked = keysOf(response).includes(field.value);
  },
  clear(host) {
    for (const field of fields(host)) field.checked = false;
  },
  field: (host) =>
    fields(host).find((field) => !fields(host).some((other) => other.name === field.name && other.checked)) ?? firstField(host),
};

const fields = (host: Host): HTMLInputElement[] => optionsOf(host).flatMap((option) => option.querySelector('input') ?? []);

/** Keys in the author's order, however they were shuffled. */
const order = (host: Host, keys: string[]): string[] => host.question.keys.filter((key) => keys.includes(key));
