import { keysOf } from '../../../model/questions/question.ts';
import { type Host, optionsOf, type QuestionInput } from './input.ts';

/** A list of numbers to choose from at each thing. Long partners are read below; the chosen one's words stand in the list, too. */
export const match: QuestionInput = {
  button: true,
  tells: true,
  start(host) {
    const words = new Map(
      [...host.element.querySelectorAll<HTMLElement>('[data-partner]')].map((partner) => [
        partner.dataset['partner'] ?? '',
        partner.querySelector('span')?.textContent?.trim() ?? '',
      ]),
    );
    for (const select of selects(host))
      for (const option of select.options) if (words.has(option.value)) option.textContent = `${option.value} ${words.get(option.value)}`;
  },
  read(host) {
    const chosen = selects(host);
    if (chosen.some((select) => select.value === '')) return;
    return optionsOf(host)
      .map((option) => `${option.dataset['option']}${option.querySelector('select')?.value}`)
      .join(' ');
  },
  restore(host, response) {
    const pairs = new Map(keysOf(response).map((pair) => [pair[0], pair[1] ?? '']));
    for (const option of optionsOf(host)) {
      const select = option.querySelector('select');
      if (select) select.value = pairs.get(option.dataset['option']) ?? '';
    }
  },
  clear() {},
  field: (host) => selects(host).find((select) => select.value === '') ?? selects(host)[0] ?? null,
};

const selects = (host: Host): HTMLSelectElement[] => [...host.element.querySelectorAll('select')];
