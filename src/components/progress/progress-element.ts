import { counted, fill } from '../../i18n/fill.ts';
import { progressWordsIn } from '../../i18n/progress-words.ts';
import { largestFile, progressFile, readProgressFile } from '../../model/progress/progress-file.ts';
import { standingOf } from '../../model/progress/standing.ts';
import { progressIn, transferFragment, transferIn } from '../../model/progress/transfer.ts';
import { saveFile } from '../base/save-file.ts';
import { lessonIn } from '../lessons/path-element.ts';
import { courseCopies, eraseProgress, progressStore, takeIn } from '../lessons/store.ts';
import { agreedToReport, carried, deckKept, eraseCarried, noteKeys, takeCarried, tickKeys } from './carried.ts';
import { drawQr } from './qr.ts';

const words = progressWordsIn(document.documentElement.lang === 'en' ? 'en' : 'de');

/** `<lotse-progress>`: says what is kept and where; saves, opens, hands over and erases it. Nothing leaves the device. */
class ProgressElement extends HTMLElement {
  connectedCallback(): void {
    progressStore().watch(() => this.#show());
    this.#show();
    this.#on('save', () => this.#save());
    this.#part<HTMLInputElement>('open')?.addEventListener('change', (event) => void this.#open(event.target as HTMLInputElement));
    this.#on('make', () => this.#make());
    this.#on('copy', () => void this.#copy());
    this.#on('erase', () => this.#askErase());
    this.#on('erase-no', () => this.#hide('erase-ask', true));
    this.#on('erase-yes', () => this.#erase());
    this.#part('tools')?.removeAttribute('hidden');
    this.#readLink();
    window.addEventListener('hashchange', () => this.#readLink());
  }

  #show(): void {
    const { answers, read } = progressStore().read();
    this.#say('keeper', progressStore().keeper() === 'page' ? words.onPage : words.inBrowser);
    this.#say('what', `${this.#kept(true, true) || words.nothing}.`);
    const known = new Set(
      this.#paths().flatMap((path) => this.#lessons(path).flatMap(({ id, questions }) => questions.map((one) => `${id}/${one}`))),
    );
    const unknown = Object.keys(answers).filter((id) => !known.has(id)).length;
    this.#say('elsewhere', counted(words.elsewhere, unknown));
    this.#hide('elsewhere', unknown === 0 || (known.size === 0 && read.length === 0));
  }

  /** What is kept, counted, as a list in words. */
  #kept(progress: boolean, notes: boolean): string {
    const { answers, read } = progressStore().read();
    const parts: [boolean, number, typeof words.notes][] = [
      [progress, Object.keys(answers).length, words.answers],
      [progress, read.length, words.read],
      [progress, courseCopies().length, words.copies],
      [notes, noteKeys().length, words.notes],
      [notes, tickKeys().length, words.ticks],
    ];
    const said = parts.flatMap(([asked, n, form]) => (asked && n > 0 ? [counted(form, n)] : []));
    return [...said, ...(progress && agreedToReport() ? [words.agreed] : []), ...(notes && deckKept() ? [words.cards] : [])].join(', ');
  }

  #save(): void {
    const device = this.#part<HTMLInputElement>('with-notes')?.checked ? carried() : undefined;
    saveFile('lotse-progress.json', 'application/json', progressFile(progressStore().read(), device));
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    // The same file may be chosen again.
    const name = file?.name ?? '';
    const text = file && file.size <= largestFile ? await file.text() : undefined;
    field.value = '';
    if (!file) return;
    const read = text === undefined ? ({ refused: 'tooBig' } as const) : readProgressFile(text);
    if ('refused' in read) {
      this.#say('file-said', fill(words[read.refused], { name, version: 'version' in read ? read.version : undefined }));
      return;
    }
    const before = progressStore().read().answers;
    const ids = Object.keys(read.progress.answers);
    const stored = takeIn(read.progress);
    const lost = read.lost + takeCarried(read.device);
    this.#show();
    const sentences = [
      fill(words.taken, { n: ids.length, fresh: ids.filter((id) => !before[id]).length }),
      ...(lost > 0 ? [counted(words.partly, lost)] : []),
      ...(stored ? [] : [words.notStored]),
    ];
    this.#say('file-said', sentences.join(' '));
  }

  #make(): void {
    const path = this.#path(this.querySelector<HTMLSelectElement>('#move-path')?.value ?? '');
    if (!path) return;
    const progress = progressStore().read();
    const { begun } = this.#standing(path);
    this.#hide('made', !begun);
    this.#say('move-said', begun ? '' : words.empty);
    if (!begun) return;
    const link = location.href.replace(/[?#].*$/, '') + transferFragment(progress, planOf(path));
    const field = this.querySelector<HTMLInputElement>('#move-link');
    if (field) field.value = link;
    const svg = this.querySelector<SVGElement>('svg.qr');
    const drawn = svg !== null && drawQr(svg, link);
    this.#hide('qr', !drawn);
    if (!drawn) this.#say('move-said', words.long);
  }

  async #copy(): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('#move-link');
    field?.select();
    // Without a secure context there is no clipboard: the selected link can be copied by hand.
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.#say('move-said', words.copied);
    } catch {
      field?.focus();
    }
  }

  /** A link from another device asks first. */
  #readLink(): void {
    const found = transferIn(location.hash);
    if (!found) return;
    const path = this.#path(found.path);
    const incoming = path && progressIn(found.code, planOf(path));
    const asked = this.#part('asked');
    this.#hide('asked', false);
    this.#hide('asked-buttons', !incoming);
    this.#say('asked-said', '');
    // A link that stays in the address would ask again.
    const settle = (said: string) => {
      history.replaceState(null, '', location.pathname + location.search);
      this.#hide('asked-buttons', true);
      this.#say('asked-lead', '');
      this.#say('asked-said', said);
    };
    asked?.scrollIntoView();
    if (!path || !incoming) {
      settle(path ? words.badLink : words.strangePath);
      return;
    }
    const title = path.dataset['title'] ?? '';
    const { right, all } = this.#standing(path, incoming);
    this.#say('asked-lead', fill(words.askedLead, { path: title, right, all, here: this.#standing(path).right }));
    asked?.focus({ preventScroll: true });
    const take = this.#part<HTMLButtonElement>('take');
    const leave = this.#part<HTMLButtonElement>('leave');
    if (take)
      take.onclick = () => {
        const stored = takeIn(incoming);
        const now = this.#standing(path);
        settle(`${fill(words.moved, { path: title, right: now.right, all: now.all })}${stored ? '' : ` ${words.notStored}`}`);
      };
    if (leave) leave.onclick = () => settle(words.left);
  }

  #askErase(): void {
    const [progress, notes] = this.#toErase();
    const what = this.#kept(progress, notes);
    this.#hide('erase-ask', !what);
    this.#say('erase-said', what ? '' : progress || notes ? words.nothingYet : words.chooseFirst);
    this.#say('erase-list', fill(words.eraseAsk, { what }));
    if (what) this.#part('erase-no')?.focus();
  }

  #erase(): void {
    const [progress, notes] = this.#toErase();
    if (notes) eraseCarried();
    if (progress) eraseProgress();
    this.#hide('erase-ask', true);
    this.#hide('made', true);
    this.#show();
    this.#say('erase-said', words.erased);
    this.#part('erase')?.focus();
  }

  #toErase = (): [progress: boolean, notes: boolean] => [
    this.#part<HTMLInputElement>('erase-progress')?.checked ?? false,
    this.#part<HTMLInputElement>('erase-notes')?.checked ?? false,
  ];

  #standing = (path: HTMLElement, progress = progressStore().read()) =>
    standingOf(progress, path.dataset['id'] ?? '', this.#lessons(path), Number(path.dataset['mark']) || 1);
  #paths = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>('lotse-path')];
  #path = (id: string): HTMLElement | undefined => this.#paths().find(({ dataset }) => dataset['id'] === id);
  #lessons = (path: HTMLElement) => [...path.querySelectorAll<HTMLElement>('[data-lesson]')].map(lessonIn);

  #part = <T extends HTMLElement>(name: string): T | null => this.querySelector<T>(`[data-${name}]`);
  #on = (name: string, act: () => void) => this.#part(name)?.addEventListener('click', act);
  #hide(name: string, hidden: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = hidden;
  }
  #say(name: string, text: string): void {
    const part = this.#part(name);
    if (part) part.textContent = text;
  }
}

const planOf = ({ dataset }: HTMLElement) => ({
  path: dataset['id'] ?? '',
  positions: (dataset['positions'] ?? '').split(' ').filter(Boolean),
});

customElements.define('lotse-progress', ProgressElement);
