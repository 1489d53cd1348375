import { gapTexts } from '../../../model/questions/gap.ts';
import type { Host, QuestionInput } from './input.ts';

/** Fields in the text. */
export const gap: QuestionInput = {
  button: true,
  tells: true,
  read(host) {
    const given = fields(host);
    if (given.some((field) => field.value.trim() === '')) return;
    return given.map((field) => `${field.dataset['gap']}=${field.value.trim().replace(/\s+/g, ' ')}`).join('\n');
  },
  restore(host, response) {
    const texts = gapTexts(response);
    for (const field of fields(host)) field.value = texts[field.dataset['gap'] ?? ''] ?? '';
  },
  // What stands there may be mended.
  clear() {},
  show(host, { marks }) {
    for (const field of fields(host)) {
      const good = marks[field.dataset['gap'] ?? ''] === true;
      field.classList.toggle('good', good);
      field.classList.toggle('bad', !good);
      field.setAttribute('aria-invalid', String(!good));
    }
  },
  field: (host) =>
    fields(host).find((field) => field.value.trim() === '') ?? fields(host).find((field) => field.classList.contains('bad')) ?? null,
};

const fields = (host: Host): HTMLInputElement[] => [...host.element.querySelectorAll<HTMLInputElement>('input[data-gap]')];
