import { metricWords } from '../../i18n/metric-words.ts';
import type { Formula } from '../../model/kinds/metric.ts';
import { type Choosable, type MetricMoment, type Ranked, rankMetrics, type Wanted } from '../../model/metrics/metric-choice.ts';
import { made } from '../review/made.ts';
import { notebook } from '../tools/notebook.ts';

type Chosen = Record<'aim' | 'moment' | 'answers', string>;
const nothing: Chosen = { aim: '', moment: '', answers: '' };
const clean = (value: unknown): Chosen | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { aim, moment, answers } = value as Record<string, unknown>;
  return typeof aim === 'string' && typeof moment === 'string' && typeof answers === 'string' ? { aim, moment, answers } : undefined;
};

/** `<lotse-metric-chooser>`: ranks the metrics of the table below by what was chosen, and says why. */
class MetricChooserElement extends HTMLElement {
  readonly #t = metricWords[this.dataset['language'] === 'en' ? 'en' : 'de'].choice;
  readonly #notebook = notebook<Chosen>('metric-chooser', nothing, clean);
  #woken = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#woken) return;
    this.#woken = true;
    form.hidden = false;
    const kept = this.#notebook.read();
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input')];
    for (const input of inputs) input.checked = input.value === kept[input.name as keyof Chosen];
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const chosen = { ...nothing };
      for (const { name, value, checked } of inputs) if (checked) chosen[name as keyof Chosen] = value;
      this.#notebook.write(chosen);
      this.#rank(chosen);
    });
    this.#rank(kept);
  }

  #rank(chosen: Chosen): void {
    const said = this.querySelector('.tool-result');
    const wanted: Wanted = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
    if (!wanted.aim && !wanted.moment) {
      said?.replaceChildren(made('p', this.#t.ask));
      return;
    }
    const ranked = rankMetrics(this.#metrics(), wanted);
    if (ranked.length === 0) {
      said?.replaceChildren(made('p', this.#t.none));
      return;
    }
    const list = made('ol');
    list.append(...ranked.map((one) => this.#item(one)));
    said?.replaceChildren(made('p', this.#t.found), list);
  }

  #metrics(): Choosable[] {
    return [...this.querySelectorAll<HTMLElement>('tr[data-metric]')].map(({ dataset }) => ({
      id: dataset['metric'] ?? '',
      formula: dataset['formula'] as Formula,
      when: (dataset['when'] ?? '').split(' ') as MetricMoment[],
    }));
  }

  #item({ id, aim, moment, answers }: Ranked): HTMLLIElement {
    const { why } = this.#t;
    const row = [...this.querySelectorAll<HTMLElement>('tr[data-metric]')].find(({ dataset }) => dataset['metric'] === id);
    const item = made('li');
    const link = row?.querySelector('a')?.cloneNode(true);
    const reasons = [aim && why[aim], moment && why.moment, answers && why[answers]].filter(Boolean);
    item.append(...(link ? [link] : []), ' ', made('span', reasons.join(' '), 'tool-why'));
    return item;
  }
}

customElements.define('lotse-metric-chooser', MetricChooserElement);
