import { keysOf } from '../../../model/questions/question.ts';
import { unmark } from '../question-marks.ts';
import { shuffle } from '../shuffle.ts';
import { type Host, optionsOf, type QuestionInput } from './input.ts';

/** Options that move up and down by buttons, or are dragged. */
export const order: QuestionInput = {
  button: true,
  tells: true,
  start(host) {
    const list = host.element.querySelector<HTMLElement>('.sortable');
    if (!list) return;
    shuffle(list, host.question.id, (keys) => keys.join(' ') !== host.question.right.join(' '));
    for (const option of optionsOf(host)) {
      const text = option.querySelector('.option-text')?.textContent?.trim() ?? '';
      const moves = document.createElement('span');
      moves.className = 'moves';
      for (const [by, sign, name] of [
        [-1, '↑', 'up'],
        [1, '↓', 'down'],
      ] as const) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'quiet';
        button.textContent = sign;
        button.dataset['by'] = String(by);
        button.setAttribute('aria-label', `${host.word(name)}: ${text}`);
        button.addEventListener('click', () => move(host, option, by));
        moves.append(button);
      }
      option.prepend(moves);
    }
    drag(host, list);
  },
  read: (host) => keysNow(host).join(' '),
  restore(host, response) {
    const keys = keysOf(response);
    if ([...keys].sort().join() !== keysNow(host).sort().join()) return;
    for (const key of keys) {
      const option = optionsOf(host).find((one) => one.dataset['option'] === key);
      if (option) option.parentElement?.append(option);
    }
  },
  clear() {},
  field: (host) => host.element.querySelector('.moves button'),
};

const keysNow = (host: Host): string[] => optionsOf(host).map((option) => option.dataset['option'] ?? '');

function move(host: Host, option: HTMLElement, by: -1 | 1): void {
  const other = by < 0 ? option.previousElementSibling : option.nextElementSibling;
  if (!other) return;
  if (by < 0) other.before(option);
  else other.after(option);
  // Where the button would lead no further the focus stays all the same: people press it again and hear that nothing happens.
  option.querySelector<HTMLElement>(`[data-by="${by}"]`)?.focus();
  changed(host, option, [option, other as HTMLElement]);
}

/** Says where an option stands now; what was said about those that changed places no longer holds. */
function changed(host: Host, option: HTMLElement, all: HTMLElement[]): void {
  for (const one of all) unmark(host, one);
  const place = optionsOf(host).indexOf(option) + 1;
  const text = option.querySelector('.option-text')?.textContent?.trim() ?? '';
  host.element.dispatchEvent(new CustomEvent('lotse:moved', { detail: `${host.word('moved').replace('{n}', String(place))}: ${text}` }));
}

/** Dragging with a mouse or pen, beside the buttons: a finger scrolls there. */
function drag(host: Host, list: HTMLElement): void {
  let held: HTMLElement | undefined;
  let before = '';
  list.addEventListener('pointerdown', (event) => {
    const target = event.target as HTMLElement;
    const option = target.closest<HTMLElement>('.option');
    if (!option || target.closest('button, details, a') || event.pointerType === 'touch' || event.button !== 0) return;
    held = option;
    before = keysNow(host).join();
    option.classList.add('held');
    // The list, for it stays where it is: an option that moves in the page would lose its hold.
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener('pointermove', (event) => {
    if (!held) return;
    const over = optionsOf(host).find((option) => {
      const { top, bottom } = option.getBoundingClientRect();
      return option !== held && event.clientY > top && event.clientY < bottom;
    });
    if (!over) return;
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(held);
    else over.after(held);
  });
  const drop = () => {
    if (!held) return;
    held.classList.remove('held');
    if (keysNow(host).join() !== before) changed(host, held, optionsOf(host));
    held = undefined;
  };
  list.addEventListener('pointerup', drop);
  list.addEventListener('pointercancel', drop);
}
