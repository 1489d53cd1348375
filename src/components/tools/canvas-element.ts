import { canvasWords } from '../../i18n/canvas-words.ts';
import { type CanvasSheet, canvasMarkdown, cleanSheet } from '../../model/tools/canvas-sheet.ts';
import { saveFile } from '../base/save-file.ts';
import { keepFile } from './keep-file.ts';
import { notebook } from './notebook.ts';
import { printAlone } from './print-alone.ts';

/** `<lotse-canvas>`: fields to type in under its questions, kept on the device, saved as Markdown or as a file, printed alone. */
class CanvasElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #key = this.dataset['key'] ?? '';
  #woken = false;

  connectedCallback(): void {
    const [form, more] = [this.querySelector('form'), this.querySelector<HTMLElement>('.canvas-more')];
    if (!form || !more || this.#woken) return;
    this.#woken = true;
    const fields = [...form.querySelectorAll('textarea')];
    const kept = notebook<CanvasSheet>(`canvas/${this.#key}`, {}, (value) => cleanSheet(value, fields.length));
    for (const [at, field] of fields.entries()) this.#describe(field, at + 1);
    more.hidden = false;
    const show = (sheet: CanvasSheet) => {
      for (const field of fields) {
        field.value = sheet[field.name] ?? '';
        onPaper(field);
      }
    };
    const sheet = () => cleanSheet(Object.fromEntries(fields.map(({ name, value }) => [name, value])), fields.length) ?? {};
    show(kept.read());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      onPaper(target);
      kept.write(sheet());
    });
    const name = this.#key.replace(/^.*[/#]/, '');
    keepFile(this, kept, name, this.#language, show);
    this.querySelector('[data-tool=print]')?.addEventListener('click', () => printAlone(this));
    this.querySelector('[data-tool=markdown]')?.addEventListener('click', () => {
      const labels = fields.map((field) => field.getAttribute('aria-label') ?? '');
      const text = canvasMarkdown(this.dataset['title'] ?? '', labels, sheet(), canvasWords[this.#language].empty);
      saveFile(`${name}.md`, 'text/markdown', text);
    });
  }

  /** Shows a field and ties its help to it, so that it is read out with the question. */
  #describe(field: HTMLTextAreaElement, at: number): void {
    field.hidden = false;
    const help = field.parentElement?.querySelector('.canvas-help');
    if (!help) return;
    help.id = `${this.#key.replace(/\W/g, '-')}-help-${at}`;
    field.setAttribute('aria-describedby', help.id);
  }
}

/** A field on paper shows only what fits into it: its text stands beside it, whole. */
function onPaper(field: HTMLTextAreaElement): void {
  const paper = field.nextElementSibling;
  if (paper) paper.textContent = field.value;
}

customElements.define('lotse-canvas', CanvasElement);
