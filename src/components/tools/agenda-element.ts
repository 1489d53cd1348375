import { agendaDates, agendaMarkdown, agendaRefusalSaid, agendaSaid, sampleFrom } from '../../i18n/agenda-said.ts';
import { agendaWords } from '../../i18n/agenda-words.ts';
import { counted } from '../../i18n/fill.ts';
import { type Agenda, addDays } from '../../model/tools/agenda.ts';
import { type AgendaTyped, cleanAgenda, readAgenda, typedOf } from '../../model/tools/agenda-typed.ts';
import { calendar } from '../../model/tools/calendar.ts';
import { saveFile } from '../base/save-file.ts';
import { made } from '../review/made.ts';
import { keepFile } from './keep-file.ts';
import { type Notebook, notebook } from './notebook.ts';
import { tableOf } from './table-of.ts';

/** `<lotse-agenda>`: makes agendas and dates of what is typed, keeps it on the device, hands it on as calendar, Markdown or paper. */
class AgendaElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t = agendaWords[this.#language];
  readonly #notebook: Notebook<AgendaTyped> = notebook('agenda', {}, cleanAgenda);
  #agenda: Agenda | undefined;
  #woken = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#woken) return;
    this.#woken = true;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      if ((event.target as HTMLInputElement).type === 'file') return;
      const typed = this.#typed();
      this.#notebook.write(typed);
      this.#answer(typed);
    });
    this.#on('example', () => {
      const typed = typedOf(sampleFrom(nextMonday(), this.#language));
      this.#fill(typed);
      this.#notebook.write(cleanAgenda(typed) ?? {});
      this.#answer(typed);
    });
    this.#on('print', () => this.#print());
    this.#on('calendar', (agenda) => {
      const dates = agendaDates(agenda, this.#language);
      saveFile(`${this.#t.file}.ics`, 'text/calendar', calendar(dates, new Date().toISOString()));
      this.#say(counted(this.#t.savedCalendar, dates.length));
    });
    this.#on('markdown', (agenda) => saveFile(`${this.#t.file}.md`, 'text/markdown', agendaMarkdown(agenda, this.#language)));
    this.#on('copy', async (agenda) => {
      try {
        await navigator.clipboard.writeText(agendaMarkdown(agenda, this.#language));
        this.#say(this.#t.copied);
      } catch {
        this.#say(this.#t.notCopied);
      }
    });
    const show = (typed: AgendaTyped) => {
      this.#fill(typed);
      this.#answer(typed);
    };
    keepFile(this, this.#notebook, this.#t.file, this.#language, show);
    show(this.#notebook.read());
  }

  /** What a button does; those that need an agenda get it. */
  #on(name: string, does: (agenda: Agenda) => void): void {
    this.querySelector(`[data-tool=${name}]`)?.addEventListener('click', () => {
      if (this.#agenda || name === 'example') does(this.#agenda as Agenda);
    });
  }

  #inputs = (): HTMLInputElement[] => [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  #typed = (): AgendaTyped => cleanAgenda(Object.fromEntries(this.#inputs().map(({ name, value }) => [name, value]))) ?? {};

  #fill(typed: AgendaTyped): void {
    for (const input of this.#inputs()) input.value = typed[input.name] ?? '';
  }

  #answer(typed: AgendaTyped): void {
    const read = readAgenda(typed);
    const refused = read && 'refused' in read ? read.refused : [];
    const wrong = refused.filter(({ problem }) => problem !== 'missing' && problem !== 'nothing');
    this.#agenda = read && 'agenda' in read ? read.agenda : undefined;
    for (const button of this.querySelectorAll<HTMLButtonElement>(
      '[data-tool=print], [data-tool=calendar], [data-tool=copy], [data-tool=markdown]',
    ))
      button.disabled = !this.#agenda;
    const said = this.#agenda && agendaSaid(this.#agenda, this.#language);
    // Wrong first; of what is missing one is named at a time, or a new form would be a wall of reproach.
    const told = wrong.length > 0 ? wrong : refused.slice(0, 1);
    const lines = said ? said.notes : told.map((one) => agendaRefusalSaid(one, this.#language));
    const status = this.querySelector('.agenda-refused');
    status?.replaceChildren(
      ...(read ? lines.map((text) => made('p', text, said ? 'tool-note' : 'tool-refused')) : [made('p', this.#t.empty)]),
    );
    this.#say('');
    // Until there is one of one's own, the example stays.
    if (said) this.querySelector('.agenda-sheet')?.replaceChildren(...sheetOf(said, this.#t.way));
  }

  #print(): void {
    this.classList.add('agenda-printing');
    addEventListener('afterprint', () => this.classList.remove('agenda-printing'), { once: true });
    print();
  }

  #say(text: string): void {
    const done = this.querySelector('.agenda-done');
    if (done && done.textContent !== text) done.textContent = text;
  }
}

/** As `AgendaSheet.tsx` writes it. */
function sheetOf(said: ReturnType<typeof agendaSaid>, way: string): HTMLElement[] {
  const meetings = said.meetings.map(({ series, table }) => {
    const one = made('div', '', 'agenda-meeting');
    one.append(tableOf(table), made('p', series));
    return one;
  });
  if (said.way.length === 0) return meetings;
  const up = made('div', '', 'agenda-way');
  const [head, list] = [made('p'), made('ul')];
  head.append(made('b', way));
  list.append(...said.way.map((step) => made('li', step)));
  up.append(head, list);
  return [...meetings, up];
}

/** The Monday after today, by the reader's clock. */
function nextMonday(): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return addDays(today, (8 - now.getDay()) % 7 || 7);
}

customElements.define('lotse-agenda', AgendaElement);
