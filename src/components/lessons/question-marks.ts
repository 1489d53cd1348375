import type { Host } from './inputs/input.ts';

/**
 * Says in words below an option how it was, and ties these words and its feedback to its control.
 * @param good undefined: right, and not chosen
 */
export function mark(host: Host, option: HTMLElement, good: boolean | undefined): void {
  const key = option.dataset['option'] ?? '';
  if (good !== undefined) option.classList.add('picked', good ? 'good' : 'bad');
  const text = host.word(good === undefined ? 'missed' : good ? 'good' : 'bad');
  if (!text) return;
  const words = document.createElement('p');
  words.className = `option-mark ${good === false ? 'no' : 'yes'}`;
  words.id = `${host.question.id}-${key}-mark`;
  words.textContent = text;
  const details = option.querySelector('details');
  if (details) details.before(words);
  else option.append(words);
  const told = option.querySelector<HTMLElement>('.feedback-text');
  if (told) told.id = `${host.question.id}-${key}-told`;
  control(host, option)?.setAttribute('aria-describedby', `${words.id} ${told?.id ?? ''}`.trim());
}

/** Takes an option's mark and feedback away. */
export function unmark(host: Host, option: HTMLElement): void {
  option.classList.remove('picked', 'good', 'bad');
  option.querySelector('.option-mark')?.remove();
  control(host, option)?.removeAttribute('aria-describedby');
  const field = host.element.querySelector(`[data-gap="${option.dataset['option']}"]`);
  field?.classList.remove('good', 'bad');
  field?.removeAttribute('aria-invalid');
  open(option, false);
}

/** Opens an option's feedback, or puts it away. */
export function open(option: HTMLElement, shown: boolean): void {
  const details = option.querySelector('details');
  if (!details) return;
  details.hidden = !shown;
  details.open = shown;
}

/** What one answers an option with: its own field, the gap it solves, or the text that is moved. */
const control = (host: Host, option: HTMLElement): Element | null =>
  host.element.querySelector(`[data-gap="${option.dataset['option']}"]`) ?? option.querySelector('input, select, .moves button');
