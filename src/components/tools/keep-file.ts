import { refusalSaid, toolFileWords } from '../../i18n/tool-file-words.ts';
import type { Language } from '../../model/entry.ts';
import { sayWithRoom } from '../base/say-with-room.ts';
import { cleared } from './cleared.ts';
import type { Notebook } from './notebook.ts';

/**
 * Makes the row of `ToolFile` work.
 * @param name of the file, without its ending
 * @param show called with a state that was read or emptied; the notebook has it already
 */
export function keepFile<T>(root: HTMLElement, notebook: Notebook<T>, name: string, language: Language, show: (state: T) => void): void {
  const t = toolFileWords[language];
  const part = <E extends HTMLElement>(selector: string) => root.querySelector<E>(`.tool-file ${selector}`);
  const say = (text: string) => {
    const said = part('.tool-said');
    if (said) said.textContent = text;
  };
  const kept = part('.tool-kept');
  if (kept && notebook.persistent) sayWithRoom(kept, t.kept, t.notKept);
  else if (kept) sayWithRoom(kept, t.notKept, t.kept);
  part('[data-tool=save]')?.addEventListener('click', () => notebook.save(name));
  notebook.watch(show);
  const reset = part<HTMLButtonElement>('[data-tool=reset]');
  reset?.addEventListener('click', () => {
    const before = notebook.read();
    notebook.clear();
    show(notebook.read());
    const said = part('.tool-said');
    if (!said) return;
    cleared(root, said, t, () => {
      notebook.write(before);
      show(before);
      reset.focus();
    });
  });
  const open = part<HTMLInputElement>('[data-tool=open]');
  open?.addEventListener('change', async () => {
    const file = open.files?.[0];
    if (!file) return;
    const read = await notebook.open(file);
    open.value = '';
    if ('refused' in read) {
      say(refusalSaid(read, language));
      return;
    }
    notebook.write(read.state);
    show(read.state);
    say(t.opened);
  });
}
