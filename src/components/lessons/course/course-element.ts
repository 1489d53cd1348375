import { fill } from '../../../i18n/fill.ts';
import type { Language } from '../../../model/entry.ts';
import { type LessonPlan, lessonState } from '../../../model/progress/progress.ts';
import type { ProgressStore } from '../../../model/progress/store.ts';
import { type CoursePlan, type LmsSession, lmsKinds } from '../lms/session.ts';
import { progressStore } from '../store.ts';
import { hostFrame } from './frame-host.ts';
import { showStates } from './states.ts';

/**
 * `<lotse-course data-course data-positions data-pass>`: shows one lesson of a path at a time in a frame, in either language,
 * and keeps progress for it: in an LMS where the page is part of a package, else in this browser.
 * `?lesson=<id>` makes a course of that lesson alone.
 */
export class CourseElement extends HTMLElement {
  #plan!: CoursePlan;
  #session: LmsSession | undefined;
  #language: Language = 'de';
  #shown = '';
  /** The learner has chosen a lesson or a language. */
  #chosen = false;

  async connectedCallback(): Promise<void> {
    if (this.#plan) return;
    this.#language = asLanguage(document.documentElement.lang) ?? 'de';
    this.#plan = this.#read();
    this.#session = this.#open();
    await this.#session?.begun;
    const { lessons } = this.#plan;
    const store = this.#store;
    hostFrame(this.#frame, { store, lessons: lessons.map(({ id }) => id), opened: (lesson) => this.#opened(lesson) });
    store.watch(() => this.#states());
    this.addEventListener('click', (event) => this.#click(event));
    this.classList.add('live');
    for (const item of this.querySelectorAll<HTMLElement>('[data-lesson]'))
      item.hidden = !lessons.some(({ id }) => id === item.dataset['lesson']);
    this.#begin();
    if (this.#session?.note() === 'searching') void this.#session.ready.then(() => this.#found());
  }

  /** Shows the lesson that comes next, in the language the LMS names. */
  #begin(): void {
    const wanted = asLanguage(this.#session?.language()?.slice(0, 2));
    if (wanted && this.querySelector(`[data-words="${wanted}"]`)) this.#language = wanted;
    this.#speak();
    const { lessons, path } = this.#plan;
    const progress = this.#store.read();
    const open = lessons.filter((lesson) => !lessonState(progress, lesson).done);
    const next = open.find(({ id }) => id === progress.places[path]) ?? open[0] ?? lessons[0];
    if (this.#frame.src !== this.#link(next?.id ?? '')?.href) this.#show(next?.id ?? '');
  }

  /** The search for the LMS is over. Who is at work in the lesson by now stays there. */
  #found(): void {
    const note = this.#session?.note();
    if ((note === 'ok' || note === 'review') && !this.#chosen && document.activeElement !== this.#frame) this.#begin();
    else if (this.#shown) this.#store.visit(this.#plan.path, this.#shown);
  }

  get #store(): ProgressStore {
    return this.#session ?? progressStore();
  }
  get #frame(): HTMLIFrameElement {
    return this.querySelector('iframe') as HTMLIFrameElement;
  }
  /** The parts of the page in a language. */
  #words(language: Language = this.#language): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`[data-words="${language}"]`)];
  }
  #link(lesson: string, language: Language = this.#language): HTMLAnchorElement | null {
    return this.querySelector(`[data-words="${language}"] [data-lesson="${CSS.escape(lesson)}"] a`);
  }

  /** What the page says the course asks; one lesson where the address names one. */
  #read(): CoursePlan {
    const items = [...this.querySelectorAll<HTMLElement>(`[data-words="${this.#language}"] [data-lesson]`)];
    const all = items.map(({ dataset }): LessonPlan => ({ id: dataset['lesson'] ?? '', questions: listed(dataset['questions']) }));
    const one = new URLSearchParams(location.search).get('lesson');
    const alone = all.filter(({ id }) => id === one);
    return {
      path: this.dataset['course'] ?? '',
      lessons: alone.length > 0 ? alone : all,
      positions: listed(this.dataset['positions']),
      passMark: Number(this.dataset['pass']),
      language: this.#language,
    };
  }

  #open(): LmsSession | undefined {
    const named = document.querySelector<HTMLMetaElement>('meta[name="lotse-lms"]')?.content;
    const kind = lmsKinds.find((one) => one === named);
    return kind && window.lotseLms?.(kind, this.#plan);
  }

  #click(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (!target || this.classList.contains('left') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const lesson = target.closest<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? target.dataset['to'];
    const language = asLanguage(target.dataset['language']);
    if (lesson !== undefined) this.#show(lesson, true);
    else if (language) {
      this.#language = language;
      this.#speak();
      this.#show(this.#shown);
    } else if (target.dataset['do'] === 'leave') this.#leave();
    else return;
    this.#chosen = true;
    event.preventDefault();
  }

  /** Brings a lesson into the frame. Its page says hello when it is there. */
  #show(lesson: string, asked = false): void {
    const link = this.#link(lesson);
    if (!link) return;
    const frame = this.#frame;
    frame.hidden = false;
    frame.src = link.href;
    for (const details of this.querySelectorAll('details')) details.open = false;
    if (asked) {
      frame.scrollIntoView();
      frame.focus({ preventScroll: true });
    }
  }

  #opened(lesson: string): void {
    this.#shown = lesson;
    // An LMS that is found in a moment knows better where the learner was.
    if (this.#session?.note() !== 'searching') this.#store.visit(this.#plan.path, lesson);
    const ids = this.#plan.lessons.map(({ id }) => id);
    const at = ids.indexOf(lesson);
    for (const language of languages) {
      for (const link of this.querySelectorAll(`[data-words="${language}"] [data-lesson] a`)) link.removeAttribute('aria-current');
      const link = this.#link(lesson, language);
      link?.setAttribute('aria-current', 'true');
      if (language === this.#language) this.#frame.title = link?.textContent ?? '';
      for (const part of this.#words(language)) {
        const place = part.querySelector<HTMLElement>('[data-at]');
        if (place) place.textContent = fill(place.dataset['at'] ?? '', { n: at + 1, all: ids.length, title: link?.textContent ?? '' });
        for (const [name, to] of [
          ['previous', ids[at - 1]],
          ['next', ids[at + 1]],
        ] as const)
          point(part.querySelector<HTMLButtonElement>(`[data-do=${name}]`), to);
      }
    }
    this.#states();
  }

  /** Shows the words of the language in use. */
  #speak(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-words]')) part.hidden = part.dataset['words'] !== this.#language;
    document.documentElement.lang = this.#language;
    document.title = this.#words()[0]?.dataset['title'] ?? document.title;
    this.#states();
  }

  #states(): void {
    for (const part of this.#words()) showStates(part, this.#plan, this.#store, this.#session?.note());
    for (const button of this.querySelectorAll<HTMLElement>('[data-do=leave]')) button.hidden = !this.#session;
  }

  #leave(): void {
    this.#session?.leave();
    this.#frame.remove();
    this.classList.add('left');
    for (const part of this.querySelectorAll<HTMLElement>('.course-onward')) part.textContent = part.dataset['left'] ?? '';
    this.querySelector<HTMLElement>('.course-onward:not([hidden])')?.focus();
  }
}

function point(button: HTMLButtonElement | null, to: string | undefined): void {
  if (!button) return;
  button.hidden = to === undefined;
  if (to === undefined) delete button.dataset['to'];
  else button.dataset['to'] = to;
}

/** Written out: the model's own list brings its schemas along. */
const languages: readonly Language[] = ['de', 'en'];
const asLanguage = (text: string | undefined): Language | undefined => languages.find((one) => one === text);
const listed = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

customElements.define('lotse-course', CourseElement);
