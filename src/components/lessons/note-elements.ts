import { isRecord, isText, read, write } from '../base/storage.ts';

const isTicks = (value: unknown): value is Record<string, boolean> =>
  isRecord(value) && Object.values(value).every((tick) => typeof tick === 'boolean');

/** `<lotse-note data-key>`: a note to oneself, kept on this device only. */
export class NoteElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const box = field?.parentElement;
    if (!field || !box) return;
    const key = `lotse:note:v1:${this.dataset['key'] ?? ''}`;
    box.hidden = false;
    field.value = read(key, '', isText);
    field.addEventListener('input', () => write(key, field.value));
  }
}

/** `<lotse-checklist data-key>`: turns each item into a checkbox; ticks are kept by the item's place in the list. */
export class ChecklistElement extends HTMLElement {
  connectedCallback(): void {
    const key = `lotse:ticks:v1:${this.dataset['key'] ?? ''}`;
    const ticks = read(key, {}, isTicks);
    for (const [index, item] of [...this.querySelectorAll('li')].entries()) {
      if (item.querySelector('input')) continue;
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = ticks[index] === true;
      box.addEventListener('change', () => write(key, { ...read(key, {}, isTicks), [index]: box.checked }));
      const text = document.createElement('span');
      text.append(...item.childNodes);
      label.append(box, text);
      item.append(label);
    }
  }
}

/** `<lotse-try data-key data-done>`: a task to be tried at work, with a tick when it was. */
export class TryElement extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('input')) return;
    const key = `lotse:ticks:v1:${this.dataset['key'] ?? ''}`;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = read(key, {}, isTicks)[0] === true;
    box.addEventListener('change', () => write(key, { 0: box.checked }));
    label.append(box, this.dataset['done'] ?? '');
    this.append(label);
  }
}
