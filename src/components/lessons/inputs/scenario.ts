import { keysOf } from '../../../model/questions/question.ts';
import { leadOf } from '../../../model/questions/scenario.ts';
import { isStill } from '../../base/motion.ts';
import type { Host, QuestionInput } from './input.ts';

/**
 * A conversation, one line at a time: a choice opens its feedback and the line it leads to; at an end it is judged.
 * What is said is copied from the list that stands in the page, so that a line may come again; the list itself stays for paper.
 */
export const scenario: QuestionInput = {
  button: false,
  start(host) {
    const said = document.createElement('ol');
    said.className = 'says said';
    written(host)?.before(said);
    clear(host);
    said.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-say]');
      if (!button || button.getAttribute('aria-disabled') === 'true') return;
      const next = go(host, button);
      next?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'auto' : 'smooth' });
      if (ended(host)) host.submit();
      else host.element.dispatchEvent(new CustomEvent('lotse:moved', { detail: `${textOf(next, 'b')}: ${textOf(next, '.says-text')}` }));
    });
  },
  read: (host) => (ended(host) ? way(host).join(' ') : undefined),
  restore(host, response) {
    clear(host);
    for (const key of keysOf(response)) {
      const button = host.element.querySelector<HTMLButtonElement>(`.said > :last-child button[data-say="${key}"]`);
      // The conversation has changed since: it begins anew.
      if (!button) return clear(host);
      go(host, button);
    }
  },
  clear,
  announce: (host, { right }) => host.word(right ? 'right' : 'wrong'),
  whisper(host) {
    const last = host.element.querySelector('.said > :last-child');
    return `${textOf(last, 'b')}: ${textOf(last, '.says-text')}`;
  },
  field: (host) => host.element.querySelector('.said > :last-child button'),
};

/** Back to the first line. */
function clear(host: Host): void {
  const first = written(host)?.querySelector<HTMLElement>('.says-line');
  host.element.querySelector('.said')?.replaceChildren();
  if (first) say(host, first);
}

/** Says a line below the others. */
function say(host: Host, line: HTMLElement): HTMLElement {
  const said = host.element.querySelector('.said');
  const copy = line.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.querySelector('.says-number')?.remove();
  for (const choice of copy.querySelectorAll<HTMLElement>('.says-choice')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['say'] = choice.dataset['option'] ?? '';
    const text = choice.querySelector('.option-text');
    if (text) button.append(...text.childNodes);
    text?.replaceWith(button);
    choice.querySelector('.says-on')?.remove();
    choice.querySelector('details')?.setAttribute('hidden', '');
    // Not counted among the options that the question marks.
    choice.classList.remove('option');
  }
  said?.append(copy);
  return copy;
}

/** Follows a choice: its feedback opens, the other ways close, the next line comes. The button pressed stays, and keeps the focus. */
function go(host: Host, button: HTMLButtonElement): HTMLElement | undefined {
  const choice = button.closest<HTMLElement>('.says-choice');
  const details = choice?.querySelector('details');
  if (!choice || !details) return;
  details.hidden = false;
  details.open = true;
  choice.classList.add('picked', leadOf(host.question, button.dataset['say'] ?? ''));
  button.setAttribute('aria-disabled', 'true');
  for (const other of [...(choice.parentElement?.children ?? [])]) if (other !== choice) other.remove();
  const line = [...(written(host)?.children ?? [])].find((one) => (one as HTMLElement).dataset['line'] === choice.dataset['to']);
  return line ? say(host, line as HTMLElement) : undefined;
}

const written = (host: Host): HTMLElement | null => host.element.querySelector('.says:not(.said)');
const ended = (host: Host): boolean => host.element.querySelector('.said > .says-end:last-child') !== null;
const textOf = (line: Element | null | undefined, part: string): string => line?.querySelector(part)?.textContent?.trim() ?? '';

/** The choices of the way so far. */
const way = (host: Host): string[] =>
  [...host.element.querySelectorAll<HTMLElement>('.said .picked')].map((choice) => choice.dataset['option'] ?? '');
