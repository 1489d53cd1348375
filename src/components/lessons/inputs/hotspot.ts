import { choice } from './choice.ts';
import { type Host, optionsOf, type QuestionInput } from './input.ts';

/** A place chosen in the picture or in the list below it; both show the same choice. */
export const hotspot: QuestionInput = {
  ...choice,
  // The places stand in the picture's order.
  start(host) {
    host.element.querySelector('.hotspot')?.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target.closest('a, button')) return;
      const place = placeOf(host, target);
      if (place === undefined) return;
      const field = optionsOf(host)
        .find((one) => one.dataset['place'] === place)
        ?.querySelector('input');
      if (!field) return host.say(host.word('elsewhere'));
      field.checked = true;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus({ preventScroll: true });
    });
    host.element.addEventListener('change', () => light(host));
  },
  restore(host, response) {
    choice.restore(host, response);
    light(host);
  },
  clear(host) {
    choice.clear(host);
    light(host);
  },
};

/** The step or scene a part of the picture belongs to; undefined beside all of them. */
function placeOf(host: Host, part: Element): string | undefined {
  const step = part.closest<SVGElement>('[data-step]')?.dataset['step'];
  if (step) return step;
  let panel = part.closest<HTMLElement>('.panel');
  // A scene's first panel has its anchor.
  while (panel && !panel.id) panel = panel.previousElementSibling as HTMLElement | null;
  return panel?.id.replace(`${host.question.id}-at-`, '');
}

/** Lights the chosen place in the picture. */
function light(host: Host): void {
  const chosen = optionsOf(host).find((option) => option.querySelector('input')?.checked)?.dataset['place'];
  for (const part of host.element.querySelectorAll('.hotspot [data-step], .hotspot .panel'))
    part.classList.toggle('chosen', chosen !== undefined && placeOf(host, part) === chosen);
}
