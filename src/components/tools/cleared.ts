import { made } from '../review/made.ts';

/**
 * Says that everything was cleared, with a button that takes it back: asking first would not do in a frame without dialogs.
 * The button goes with the next thing typed in the tool.
 * @param said where it is read out
 * @param back brings what there was, and takes the focus, as the button is gone then
 */
export function cleared(root: HTMLElement, said: HTMLElement, words: { cleared: string; undo: string }, back: () => void): void {
  const undo = made('button', words.undo, 'quiet');
  const over = new AbortController();
  const end = () => {
    over.abort();
    undo.closest('[role=status]')?.replaceChildren();
  };
  undo.type = 'button';
  undo.addEventListener('click', () => {
    end();
    back();
  });
  root.addEventListener('input', end, { signal: over.signal });
  said.replaceChildren(words.cleared, ' ', undo);
}
