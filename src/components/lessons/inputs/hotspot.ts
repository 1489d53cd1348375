import { choice } from './choice.ts';
import { type Host, optionsOf, type QuestionInput } from './input.ts';

/** A place chosen in the picture or in the list below it; both show the same choice. */
export const hotspot: QuestionInput = {
  ...choice,
  start(host) {
    const picture = host.element.querySelector('.hotspot');
    picture?.addEventListener('click', (event) => {
      const place = (event.target as Element).closest('[data-step], [data-scene], [id]');
      const name = nameOf(host, place);
      const option = optionsOf(host).find((one) => one.dataset['place'] === name);
      const field = option?.querySelector('input');
      if (!field) return;
      event.preventDefault();
      field.checked = true;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
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

/** The step or scene a part of the picture belongs to. */
function nameOf(host: Host, place: Element | null): string {
  for (let at: Element | null | undefined = place; at && at !== host.element; at = at.parentElement) {
    const name = at.getAttribute('data-step') ?? at.getAttribute('data-scene') ?? (at.getAttribute('href') ?? '').split('#')[1] ?? at.id;
    const bare = (name ?? '').replace(`${host.question.id}-`, '');
    if (Object.values(host.question.texts ?? {}).includes(bare)) return bare;
  }
  return '';
}

/** Lights the chosen place in the picture. */
function light(host: Host): void {
  const chosen = optionsOf(host).find((option) => option.querySelector('input')?.checked)?.dataset['place'];
  for (const lit of host.element.querySelectorAll('.hotspot .chosen')) lit.classList.remove('chosen');
  if (!chosen) return;
  for (const place of host.element.querySelectorAll(
    `.hotspot [data-step="${chosen}"], .hotspot [data-scene="${chosen}"], .hotspot a[href$="#${chosen}"]`,
  ))
    place.classList.add('chosen');
}
