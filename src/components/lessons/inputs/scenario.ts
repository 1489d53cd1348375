import { keysOf } from '../../../model/questions/question.ts';
import type { Host, QuestionInput } from './input.ts';

/** A conversation, one line at a time: a choice opens its feedback and the line it leads to; at an end it is judged. */
export const scenario: QuestionInput = {
  button: false,
  start(host) {
    clear(host);
    host.element.addEventListener('change', (event) => {
      const choice = (event.target as Element).closest<HTMLElement>('.says-choice');
      if (!choice || !(event.target as HTMLInputElement).checked) return;
      go(host, choice, true);
      if (ended(host)) host.submit();
    });
  },
  read: (host) => (ended(host) ? way(host).join(' ') : undefined),
  restore(host, response) {
    for (const key of keysOf(response)) {
      const choice = host.element.querySelector<HTMLElement>(`.says-choice[data-option="${key}"]`);
      const field = choice?.querySelector('input');
      if (!choice || !field) return;
      field.checked = true;
      go(host, choice, false);
    }
  },
  clear,
  field: (host) => host.element.querySelector('.says-line.now input'),
};

/** Back to the first line. */
function clear(host: Host): void {
  for (const [at, line] of lines(host).entries()) {
    line.hidden = at > 0;
    line.classList.toggle('now', at === 0);
    for (const field of line.querySelectorAll('input')) {
      field.checked = false;
      field.disabled = false;
    }
    for (const details of line.querySelectorAll('details')) details.hidden = true;
  }
}

/** Follows a choice: its feedback opens, the other ways close, the next line comes. */
function go(host: Host, choice: HTMLElement, moved: boolean): void {
  const line = choice.closest<HTMLElement>('.says-line');
  const details = choice.querySelector('details');
  if (!line || !details) return;
  details.hidden = false;
  details.open = true;
  choice.classList.add('picked', 'right' in choice.dataset ? 'good' : 'bad');
  for (const field of line.querySelectorAll('input')) field.disabled = !field.checked;
  line.classList.remove('now');
  const next = lines(host).find((one) => one.dataset['line'] === choice.dataset['to']);
  if (!next) return;
  // A conversation may come back to where it was; the line is then said again, below.
  next.hidden = false;
  next.classList.add('now');
  for (const field of next.querySelectorAll('input')) {
    field.checked = false;
    field.disabled = false;
  }
  line.after(next);
  if (moved)
    next.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  const words = next.querySelector('.says-words')?.textContent?.trim() ?? '';
  host.element.dispatchEvent(new CustomEvent('lotse:moved', { detail: words }));
}

const lines = (host: Host): HTMLElement[] => [...host.element.querySelectorAll<HTMLElement>('.says-line')];
const ended = (host: Host): boolean => host.element.querySelector('.says-line.now:not([hidden]) input') === null;

/** The choices of the way so far. */
const way = (host: Host): string[] =>
  lines(host)
    .filter((line) => !line.hidden)
    .flatMap((line) => [...line.querySelectorAll<HTMLInputElement>('input:checked')].map((field) => field.value));
