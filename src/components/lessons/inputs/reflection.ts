import { isText, read, write } from '../../base/storage.ts';
import type { QuestionInput } from './input.ts';

/** A field for own thoughts, kept on the device as one writes. */
export const reflection: QuestionInput = {
  button: false,
  start({ element, noteKey }) {
    const box = element.querySelector<HTMLElement>('.reflection');
    const field = box?.querySelector('textarea');
    if (!box || !field) return;
    box.hidden = false;
    field.value = read(noteKey, '', isText);
    field.addEventListener('input', () => write(noteKey, field.value));
  },
  read: () => undefined,
  restore() {},
  clear() {},
  field: ({ element }) => element.querySelector('textarea'),
};
