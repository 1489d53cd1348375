import { cleanOwn, emptyOwn, type OwnState } from '../../model/assessments/kept.ts';
import { sayWithRoom } from '../base/say-with-room.ts';
import { made } from '../review/made.ts';
import { type Notebook, notebook } from '../tools/notebook.ts';
import type { AssessmentPage } from './page.ts';
import { button, chooser, part, refusal, say, status } from './parts.ts';

/** Where a person's answers are kept: those for a round apart from those for oneself. */
export const ownNotebook = (page: AssessmentPage, round: string | undefined): Notebook<OwnState> =>
  notebook(`assessment/${page.asked.id}${round ? `/${round}` : ''}`, emptyOwn, (value) => cleanOwn(page.asked, value));

/** Saves answers as a file, opens it again, deletes them: the second press on „delete“ does it. */
export function keepPart(page: AssessmentPage, book: Notebook<OwnState>, show: () => void): HTMLElement {
  const t = page.words.keep;
  const said = status();
  const open = async ([file]: File[]) => {
    if (!file) return;
    const read = await book.open(file);
    if ('refused' in read) return say(said, refusal(page, file.name, read));
    book.write(read.state);
    show();
    say(said, t.opened);
  };
  book.watch(show);
  const clear = button(
    t.clear,
    () => {
      if (clear.textContent !== t.sure) {
        clear.textContent = t.sure;
        return;
      }
      clear.textContent = t.clear;
      book.clear();
      show();
      say(said, t.cleared);
    },
    'quiet',
  );
  clear.addEventListener('blur', () => {
    clear.textContent = t.clear;
  });
  const tools = made('div', '', 'assess-tools');
  tools.append(
    button(t.save, () => book.save(`lotse-${page.asked.id}`), 'quiet'),
    chooser(t.open, false, open),
    clear,
  );
  const kept = made('p');
  if (book.persistent) sayWithRoom(kept, t.what, page.words.onlyMemory);
  else sayWithRoom(kept, page.words.onlyMemory, t.what);
  return part(t.title, 'part assess-keep', kept, tools, said);
}
