import { fill } from '../../i18n/fill.ts';
import { entryFile } from '../../model/tools/entry-file/file.ts';
import type { Form } from '../../model/tools/entry-file/form.ts';
import { type EntryFormKind, entryShapes } from '../../model/tools/entry-file/kinds.ts';
import { mailWith } from '../../model/tools/entry-file/mail.ts';
import { type FieldProblem, type FieldRule, problemsOf } from '../../model/tools/entry-file/problems.ts';
import { saveFile } from '../base/save-file.ts';
import { sayWithRoom } from '../base/say-with-room.ts';
import { made } from '../review/made.ts';
import { cleared } from '../tools/cleared.ts';
import { notebook } from '../tools/notebook.ts';
import { printAlone } from '../tools/print-alone.ts';
import type { EntryFormSaid } from './said.ts';

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

/** Keeps what is typed on the device, says what is missing, and makes an entry's file of it: to look at, to save, to mail. */
class EntryFormElement extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #kind = this.dataset['kind'] as EntryFormKind;
  readonly #words = JSON.parse(this.dataset['said'] ?? '{}') as EntryFormSaid;
  readonly #preview = this.querySelector('.form-preview') as HTMLElement;
  readonly #notes = notebook<Form>(`entry-form/${this.#kind}`, {}, cleanForm);

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.form-actions, .form-local')) part.hidden = false;
    const keeps = this.querySelector<HTMLElement>('.form-keeps');
    const { local, forgets } = this.#words;
    if (keeps && this.#notes.persistent) sayWithRoom(keeps, local, forgets);
    else if (keeps) sayWithRoom(keeps, forgets, local);
    this.#wake();
    // What the browser would say is in its own language, and blanks are enough for it.
    this.#form.noValidate = true;
    this.#form.addEventListener('input', (event) => {
      (event.target as HTMLElement).removeAttribute('aria-invalid');
      this.#preview.hidden = true;
      this.#notes.write(this.#read());
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#whole(({ name, text }) => {
        saveFile(name, 'text/plain', text);
        this.#say(fill(this.#words.made, { name }));
      });
    });
    this.#on('[data-preview]', 'click', () => this.#whole((file) => this.#look(file)));
    this.#on('[data-send]', 'click', () => this.#whole((file) => this.#mail(file)));
    this.#on('[data-print]', 'click', () => printAlone(this));
    this.#on('[data-keep]', 'click', () => this.#notes.save(`${this.#kind}`));
    this.#on('[data-open]', 'change', (event) => this.#open(event.target as HTMLInputElement));
    this.#on('[data-clear]', 'click', ({ target }) => {
      const before = this.#notes.read();
      this.#notes.clear();
      this.#show({});
      cleared(this, this.#status, this.#words, () => {
        this.#notes.write(before);
        this.#show(before);
        (target as HTMLElement).focus();
      });
    });
    this.#notes.watch((form) => this.#show(form));
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

  /** Brings back what was kept; what was typed before the script came stays. */
  #wake(): void {
    const typed = this.#read();
    this.#form.reset();
    const blank = this.#read();
    const early = Object.entries(typed).filter(([name, value]) => value !== blank[name]);
    const form = { ...this.#notes.read(), ...Object.fromEntries(early) };
    this.#show(form);
    if (early.length > 0) this.#notes.write(form);
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

  /** The entry's file, if nothing is missing; otherwise says what is, and leads there. */
  #whole(does: (file: { name: string; text: string }) => void): void {
    const form = this.#read();
    const problems = problemsOf(this.#fields.map(ruleOf), form);
    for (const field of this.#fields)
      if (problems.some(({ name }) => name === field.name)) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    if (problems.length > 0) {
      this.#preview.hidden = true;
      this.#say(...problems.map((problem) => this.#sayOf(problem)));
      this.#fields.find(({ name }) => name === problems[0]?.name)?.focus();
      return;
    }
    const language = this.dataset['language'] === 'en' ? 'en' : 'de';
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    does(entryFile(entryShapes[this.#kind], form, { language, today }));
  }

  #sayOf({ name, problem, found, most }: FieldProblem): string {
    const field = this.#fields.find((one) => one.name === name);
    const help = this.querySelector(`#${field?.id}-help`)?.textContent ?? '';
    return fill(this.#words.problems[problem], { field: labelOf(field), help, found, most });
  }

  /** What was typed under its names, and the file as it will be. */
  #look({ name, text }: { name: string; text: string }): void {
    const list = made('dl');
    for (const field of this.#fields) {
      const said = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value;
      if (field.type !== 'checkbox' && field.value.trim() && said) list.append(made('dt', labelOf(field)), made('dd', said.trim()));
    }
    const file = made('details');
    file.append(made('summary', fill(this.#words.asFile, { name })), made('pre', text));
    const heading = made('p', this.#words.reads, 'hint-title');
    heading.tabIndex = -1;
    this.#preview.replaceChildren(heading, list, file);
    this.#preview.hidden = false;
    this.#say('');
    heading.focus();
  }

  #mail({ name, text }: { name: string; text: string }): void {
    const subject = fill(this.#words.mailSubject, { title: this.#read()['title'] });
    const mail = mailWith(this.dataset['mail'] ?? '', subject, `${name}\n\n${text}`, fill(this.#words.attach, { name }));
    if (!mail.whole) saveFile(name, 'text/plain', text);
    this.#say(fill(mail.whole ? this.#words.mailed : this.#words.attached, { name }));
    Object.assign(document.createElement('a'), { href: mail.href }).click();
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const read = await this.#notes.open(file);
    field.value = '';
    if ('refused' in read) {
      this.#say(this.#words.refused[read.refused]);
      return;
    }
    this.#show(read.state);
    this.#notes.write(read.state);
    this.#say(this.#words.opened);
  }

  #say(...lines: string[]): void {
    this.#status.replaceChildren(...lines.filter(Boolean).map((line) => made('p', line)));
  }
}

const labelOf = (field: Field | undefined): string => field?.labels?.[0]?.textContent?.trim() ?? '';

const ruleOf = (field: Field): FieldRule => ({
  name: field.name,
  required: field.required,
  ...('maxLength' in field && field.maxLength > 0 && { most: field.maxLength }),
  ...('pattern' in field && field.pattern && { pattern: field.pattern }),
});

customElements.define('lotse-entry-form', EntryFormElement);
