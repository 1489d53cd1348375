import { readNumber } from '../../../model/questions/number.ts';
import type { Host, QuestionInput } from './input.ts';

/** A field for a number. */
export const number: QuestionInput = {
  button: true,
  read(host) {
    const text = field(host)?.value ?? '';
    return readNumber(text, host.question.language ?? 'de') === undefined ? undefined : text.trim();
  },
  restore(host, response) {
    const input = field(host);
    if (input) input.value = response;
  },
  clear(host) {
    field(host)?.removeAttribute('aria-invalid');
  },
  show(host, { right }) {
    const input = field(host);
    const told = host.element.querySelector('.picked .feedback-text');
    if (told) told.id = `${host.question.id}-told`;
    input?.setAttribute('aria-invalid', String(!right));
    input?.setAttribute(
      'aria-describedby',
      ['-number-unit', '-told'].flatMap((part) => document.getElementById(host.question.id + part)?.id ?? []).join(' '),
    );
  },
  field: (host) => field(host),
};

const field = (host: Host): HTMLInputElement | null => host.element.querySelector('.number-field input');
