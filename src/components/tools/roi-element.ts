import { numberSaid } from '../../i18n/metric-said.ts';
import { caseMarkdown, caseRefusalSaid, caseSaid } from '../../i18n/roi-said.ts';
import { roiWords } from '../../i18n/roi-words.ts';
import type { Scenarios } from '../../model/tools/business-case.ts';
import { caseExample, caseFields, readCase } from '../../model/tools/case-typed.ts';
import { saveFile } from '../base/save-file.ts';
import { made } from '../review/made.ts';
import { keepFile } from './keep-file.ts';
import { type Notebook, notebook } from './notebook.ts';
import { tableOf } from './table-of.ts';

type Typed = Record<string, string>;

/** Fields it knows, with texts that fit; nothing when it is no such state. */
function clean(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const typed: Typed = {};
  for (const { field } of caseFields) {
    const text = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
    if (text === undefined) continue;
    if (typeof text !== 'string' || text.length > 30) return undefined;
    typed[field] = text;
  }
  return typed;
}

/** `<lotse-roi>`: works out a business case while its assumptions are typed, keeps it on the device, saves it as Markdown. */
class RoiElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t = roiWords[this.#language];
  readonly #notebook: Notebook<Typed> = notebook('business-case', {}, clean);
  #scenarios: Scenarios | undefined;
  #woken = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#woken) return;
    this.#woken = true;
    form.hidden = false;
    for (const worked of this.querySelectorAll('details')) worked.open = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      if ((event.target as HTMLInputElement).type !== 'file') this.#keep(this.#typed());
    });
    this.querySelector('[data-tool=example]')?.addEventListener('click', () => {
      const typed = Object.fromEntries(
        caseFields.map(({ field, assumption, scenario }) => [
          field,
          numberSaid(caseExample[scenario ?? 'likely'][assumption], this.#language),
        ]),
      );
      this.#fill(typed);
      this.#keep(typed);
    });
    this.querySelector('[data-tool=markdown]')?.addEventListener('click', () => {
      if (this.#scenarios) saveFile('business-case.md', 'text/markdown', caseMarkdown(this.#scenarios, this.#language));
    });
    keepFile(this, this.#notebook, 'lotse-business-case', this.#language, (typed) => {
      this.#fill(typed);
      this.#answer(typed);
    });
    const kept = this.#notebook.read();
    this.#fill(kept);
    this.#answer(kept);
  }

  #inputs = (): HTMLInputElement[] => [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  #typed = (): Typed => Object.fromEntries(this.#inputs().flatMap(({ name, value }) => (value ? [[name, value]] : [])));

  #fill(typed: Typed): void {
    for (const input of this.#inputs()) input.value = typed[input.name] ?? '';
  }

  #keep(typed: Typed): void {
    this.#notebook.write(typed);
    this.#answer(typed);
  }

  #answer(typed: Typed): void {
    const read = readCase(typed, this.#language);
    const refused = read && 'refused' in read ? read.refused : [];
    const wrong = refused.filter(({ problem }) => problem !== 'missing');
    for (const input of this.#inputs())
      if (wrong.some(({ field }) => field === input.name)) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    this.#scenarios = read && 'scenarios' in read ? read.scenarios : undefined;
    const markdown = this.querySelector<HTMLButtonElement>('[data-tool=markdown]');
    if (markdown) markdown.disabled = !this.#scenarios;
    const [said, more] = [this.querySelector('.tool-result'), this.querySelector('.tool-more')];
    if (this.#scenarios) {
      const shown = caseSaid(this.#scenarios, this.#language);
      const notes =
        shown.warnings.length > 0 ? shown.warnings.map((text) => made('p', text, 'tool-note')) : [made('p', this.#t.noWarnings, 'small')];
      said?.replaceChildren(tableOf(shown.result), ...notes);
      more?.replaceChildren(tableOf(shown.swings), made('p', this.#t.hangsLead, 'small'), tableOf(shown.years));
      return;
    }
    // Wrong first; of what is missing one is named at a time, or a new form would be a wall of reproach.
    const told = wrong.length > 0 ? wrong : refused.slice(0, 1);
    said?.replaceChildren(
      ...(told.length > 0
        ? told.map((one) => made('p', caseRefusalSaid(one, this.#language), 'tool-refused'))
        : [made('p', this.#t.empty)]),
    );
    more?.replaceChildren();
  }
}

customElements.define('lotse-roi', RoiElement);
