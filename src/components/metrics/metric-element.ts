import { figureSaid, intervalSaid, refusalSaidOf, restsOn, resultText } from '../../i18n/metric-said.ts';
import { metricWords } from '../../i18n/metric-words.ts';
import type { Formula } from '../../model/kinds/metric.ts';
import type { Reckoned } from '../../model/metrics/metric-formula.ts';
import { metricFormulas } from '../../model/metrics/metric-formulas.ts';
import { reckon, type Typed } from '../../model/metrics/reckon.ts';
import { made } from '../review/made.ts';
import { keepFile } from '../tools/keep-file.ts';
import { type Notebook, notebook } from '../tools/notebook.ts';
import { typedState } from './typed-state.ts';

/** `<lotse-metric>`: works out a metric from what is typed, while it is typed, and keeps it on the device. */
class MetricElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t = metricWords[this.#language];
  readonly #formula = metricFormulas[this.dataset['formula'] as Formula];
  readonly #notebook: Notebook<Typed> = notebook(
    `metric/${this.dataset['metric']}`,
    { fields: {}, pasted: '' },
    typedState(this.#formula.fields.map(({ id }) => id)),
  );
  #text = '';
  #woken = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#woken) return;
    this.#woken = true;
    form.hidden = false;
    for (const worked of this.querySelectorAll('details')) worked.open = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      if ((event.target as HTMLInputElement).type === 'file') return;
      const typed = this.#typed();
      this.#notebook.write(typed);
      this.#answer(typed);
    });
    this.querySelector('[data-tool=copy]')?.addEventListener('click', () => void this.#copy());
    keepFile(this, this.#notebook, `lotse-${this.dataset['metric']}`, this.#language, (typed) => this.#fill(typed));
    this.#fill(this.#notebook.read());
  }

  #fields = (): (HTMLInputElement | HTMLTextAreaElement)[] => [
    ...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name], textarea[name]'),
  ];

  #typed(): Typed {
    const typed: Typed = { fields: {}, pasted: '' };
    for (const { name, value } of this.#fields())
      if (name === 'pasted') typed.pasted = value;
      else if (value) typed.fields[name] = value;
    return typed;
  }

  #fill(typed: Typed): void {
    for (const field of this.#fields()) field.value = field.name === 'pasted' ? typed.pasted : (typed.fields[field.name] ?? '');
    this.#answer(typed);
  }

  #answer(typed: Typed): void {
    const answer = reckon(this.#formula, typed, this.#language);
    const refused = answer && 'refused' in answer ? answer.refused : [];
    for (const field of this.#fields()) {
      // What is merely not there yet is not called wrong.
      const wrong = refused.some((one) => one.field === field.name && one.problem !== 'missing');
      if (wrong) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
    const said = this.querySelector('.tool-result');
    const copy = this.querySelector<HTMLButtonElement>('[data-tool=copy]');
    const good = answer && 'reckoned' in answer ? answer.reckoned : undefined;
    this.#text = good ? resultText(this.dataset['title'] ?? '', good, this.#formula, this.#language) : '';
    if (copy) {
      copy.disabled = !good;
      copy.textContent = this.#t.copy;
    }
    if (good) said?.replaceChildren(...this.#shown(good));
    else if (refused.length > 0)
      said?.replaceChildren(...refused.map((one) => made('p', refusalSaidOf(one, this.#formula, this.#language), 'tool-refused')));
    else said?.replaceChildren(made('p', this.#t.empty));
  }

  #shown({ figures, n, notes }: Reckoned): HTMLElement[] {
    const list = made('dl');
    for (const [index, figure] of figures.entries()) {
      const row = made('div', '', index === 0 ? 'tool-first' : '');
      const range = intervalSaid(figure, this.#language);
      const value = made('dd', figureSaid(figure.value, figure.unit, this.#language));
      if (range) value.append(' ', made('span', `(${range})`, 'tool-range'));
      row.append(made('dt', this.#t.figures[figure.id] ?? figure.id), value);
      list.append(row);
    }
    return [
      list,
      ...notes.map((note) => made('p', this.#t.notes[note], 'tool-note')),
      ...(n === undefined ? [] : [made('p', restsOn(n, this.#formula.fields, this.#language), 'small')]),
      ...(figures.some(({ interval }) => interval) ? [made('p', this.#t.intervalMeans, 'small')] : []),
    ];
  }

  async #copy(): Promise<void> {
    const copy = this.querySelector<HTMLButtonElement>('[data-tool=copy]');
    try {
      await navigator.clipboard.writeText(this.#text);
      if (copy) copy.textContent = this.#t.copied;
    } catch {
      // Frames and plain http have no clipboard: show the text to copy by hand.
      window.prompt(this.#t.copy, this.#text);
    }
  }
}

customElements.define('lotse-metric', MetricElement);
