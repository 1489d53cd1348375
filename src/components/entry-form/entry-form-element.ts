import { entryFile } from '../../model/tools/entry-file/file.ts';
import type { Form } from '../../model/tools/entry-file/form.ts';
import { type EntryFormKind, entryShapes } from '../../model/tools/entry-file/kinds.ts';
import { saveFile } from '../base/save-file.ts';
import { notebook } from '../tools/notebook.ts';

/** Longer texts of a field are cut when a file brings them. */
const longest = 5000;

/** Any value as what a form holds: texts by name; what is no text is left out. */
export function cleanForm(value: unknown): Form | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, text]) => typeof text === 'string' && text !== '' && /^[a-z]+(\.\d{1,2}\.[a-z]+)?$/.test(name))
      .map(([name, text]) => [name, (text as string).slice(0, longest)]),
  );
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Keeps what is typed on the device, and makes an entry's file of it. */
class EntryFormElement extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #kind = this.dataset['kind'] as EntryFormKind;
  readonly #notes = notebook<Form>(`entry-form/${this.#kind}`, {}, cleanForm);

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.form-actions, .form-local')) part.hidden = false;
    this.#show(this.#notes.read());
    this.#form.addEventListener('input', () => this.#notes.write(this.#read()));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#make();
    });
    this.#on('[data-print]', 'click', () => print());
    this.#on('[data-keep]', 'click', () => this.#notes.save(`${this.#kind}`));
    this.#on('[data-open]', 'change', (event) => this.#open(event.target as HTMLInputElement));
    this.#on('[data-clear]', 'click', () => {
      if (!confirm(this.dataset['sure'])) return;
      this.#notes.clear();
      this.#show({});
      this.#say(this.dataset['cleared']);
    });
  }

  #on(selector: string, type: string, does: (event: Event) => void): void {
    this.querySelector(selector)?.addEventListener(type, does);
  }

  get #fields(): Field[] {
    return [...this.#form.elements].filter((field): field is Field => 'name' in field && Boolean(field.name));
  }

  #read(): Form {
    const ticked = (field: Field) => (field.type === 'checkbox' ? ((field as HTMLInputElement).checked ? 'yes' : '') : field.value);
    return cleanForm(Object.fromEntries(this.#fields.map((field) => [field.name, ticked(field)]))) ?? {};
  }

  #show(form: Form): void {
    this.#form.reset();
    for (const field of this.#fields) {
      const kept = form[field.name];
      if (kept === undefined) continue;
      if (field.type === 'checkbox') (field as HTMLInputElement).checked = kept === 'yes';
      else field.value = kept;
    }
  }

  #make(): void {
    const language = this.dataset['language'] === 'en' ? 'en' : 'de';
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const { name, text } = entryFile(entryShapes[this.#kind], this.#read(), { language, today });
    saveFile(name, 'text/plain', text);
    this.#say(this.dataset['made']?.replaceAll('{name}', name));
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const read = await this.#notes.open(file);
    field.value = '';
    if ('refused' in read) {
      this.#say((JSON.parse(this.dataset['refused'] ?? '{}') as Record<string, string>)[read.refused]);
      return;
    }
    this.#show(read.state);
    this.#notes.write(read.state);
    this.#say(this.dataset['opened']);
  }

  #say(text: string | undefined): void {
    this.#status.textContent = text ?? '';
  }
}

customElements.define('lotse-entry-form', EntryFormElement);
