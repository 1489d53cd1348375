import { fill } from '../../i18n/fill.ts';
import { questionRule } from '../../model/questions/kinds.ts';
import type { Question, Verdict } from '../../model/questions/question.ts';
import { type Host, optionsOf } from './inputs/input.ts';
import { questionInputs } from './inputs/kinds.ts';
import { mark, open, unmark } from './question-marks.ts';
import { progressStore } from './store.ts';

/** From this many wrong tries on the solution may be looked at. */
const patience = 2;

/**
 * `<lotse-question data-question>`: checks an answer, shows the feedback of what was chosen, lets people try again, and keeps
 * what was answered. The answers' `<details>` stay in the page for those without scripts; here they open one by one.
 */
export class QuestionElement extends HTMLElement {
  #since = Date.now();
  /** Leads back to the film that asked; there while one waits. */
  #onward: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const actions = this.querySelector<HTMLElement>('.question-actions');
    if (!form || !actions || this.classList.contains('live')) return;
    const host = this.#host();
    const input = questionInputs[host.question.kind];
    actions.hidden = !input.button;
    this.classList.add('live');
    for (const option of optionsOf(host)) open(option, false);
    input.start?.(host);
    // The button's click, never the form's submit: a frame sandboxed without allow-forms swallows that. Enter in a field clicks the button, too.
    this.querySelector('button[type=submit]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#answer(host);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('button[type=reset]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#again(host);
    });
    this.querySelector('.question-solution')?.addEventListener('click', () => this.#solve(host));
    for (const type of ['input', 'change']) form.addEventListener(type, (event) => this.#changed(host, event.target as Element));
    this.addEventListener('lotse:moved', (event) => this.#say((event as CustomEvent<string>).detail));
    const kept = this.#lesson() ? progressStore().read().answers[this.#key()] : undefined;
    if (kept?.response) {
      input.restore(host, kept.response);
      this.#show(host, judge(host.question, kept.response), kept.tries);
    }
  }

  #host(): Host {
    return {
      element: this,
      question: JSON.parse(this.dataset['question'] ?? '{}') as Question,
      submit: () => this.#answer(this.#host()),
      noteKey: `lotse:note:v1:${this.#key()}`,
      word: (name) => this.querySelector<HTMLElement>('.question-result')?.dataset[name] ?? '',
      say: (text) => this.#say(text),
    };
  }

  /**
   * Asks for a film that waits: comes into sight, takes the focus, and offers to go on once there is an answer.
   * @param label of the button that goes on
   */
  async ask(label: string, resume: () => void): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    this.#onward?.remove();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.hidden = !this.dataset['tries'];
    button.addEventListener('click', () => {
      button.remove();
      resume();
    });
    this.querySelector('.question-actions')?.append(button);
    this.#onward = button;
    this.scrollIntoView();
    questionInputs[this.#host().question.kind].field(this.#host())?.focus({ preventScroll: true });
  }

  #answer(host: Host): void {
    const input = questionInputs[host.question.kind];
    const response = input.read(host);
    if (response === undefined) {
      this.#say(host.word('choose'));
      input.field(host)?.focus();
      return;
    }
    const verdict = judge(host.question, response);
    const lesson = this.#lesson();
    if (lesson) progressStore().answer({ lesson, question: host.question, response, verdict, took: Date.now() - this.#since });
    this.#since = Date.now();
    const tries = (Number(this.dataset['tries']) || 0) + 1;
    this.#show(host, verdict, tries);
    this.#say(input.announce?.(host, verdict) ?? announced(host, verdict), input.whisper?.(host));
    this.dispatchEvent(
      new CustomEvent('lotse:answered', {
        bubbles: true,
        detail: { id: this.id, right: verdict.right, kind: host.question.kind, response },
      }),
    );
  }

  #show(host: Host, verdict: Verdict, tries: number): void {
    this.dataset['tries'] = String(tries);
    if (this.#onward) this.#onward.hidden = false;
    const { tells } = questionInputs[host.question.kind];
    for (const option of optionsOf(host)) {
      const good = verdict.marks[option.dataset['option'] ?? ''];
      unmark(host, option);
      if (good === undefined) continue;
      mark(host, option, good);
      if (good || !tells) open(option, true);
    }
    questionInputs[host.question.kind].show?.(host, verdict);
    this.classList.remove('resolved');
    this.classList.toggle('solved', verdict.right);
    this.#button('reset', false);
    const solution = this.querySelector<HTMLElement>('.question-solution');
    if (solution) solution.hidden = verdict.right || tries < patience;
  }

  /** Opens all feedback: what is right stands there, and why. */
  #solve(host: Host): void {
    for (const option of optionsOf(host)) {
      open(option, true);
      if (!option.matches('.picked') && 'right' in option.dataset) mark(host, option, undefined);
    }
    this.querySelector('.question-solution')?.setAttribute('hidden', '');
    this.classList.add('resolved');
    this.#say(host.word('solved'));
    // The button is gone; what stands beside it takes the focus.
    this.querySelector<HTMLElement>('button[type=reset]')?.focus();
  }

  #again(host: Host): void {
    this.#unmark(host);
    this.#say('');
    questionInputs[host.question.kind].clear(host);
    this.#button('reset', true);
    questionInputs[host.question.kind].field(host)?.focus();
  }

  /** Another answer: what was said about the one before no longer holds. Of many parts, the others keep their marks. */
  #changed(host: Host, target: Element): void {
    this.#say('');
    if (!this.querySelector('.picked')) return;
    const gap = (target as HTMLElement).dataset['gap'];
    const own = gap ? this.querySelector<HTMLElement>(`.option[data-option="${gap}"]`) : target.closest<HTMLElement>('.option');
    if (!own || target.matches('[type=radio], [type=checkbox]')) this.#unmark(host);
    else if (own.matches('.picked')) unmark(host, own);
  }

  #unmark(host: Host): void {
    this.classList.remove('solved', 'resolved');
    for (const option of optionsOf(host)) unmark(host, option);
  }

  #button(type: string, hidden: boolean): void {
    const actions = this.querySelector<HTMLElement>('.question-actions');
    const button = this.querySelector<HTMLButtonElement>(`button[type=${type}]`);
    if (button) button.hidden = hidden;
    if (actions && !hidden) actions.hidden = false;
    const check = this.querySelector<HTMLButtonElement>('button[type=submit]');
    if (check) check.hidden = !questionInputs[this.dataset['kind'] as keyof typeof questionInputs].button;
  }

  #lesson = (): string => this.closest<HTMLElement>('lotse-lesson')?.dataset['lesson'] ?? '';
  #key = (): string => `${this.#lesson()}/${this.id}`;

  #say(text: string, unseen = ''): void {
    const result = this.querySelector('.question-result');
    if (!result) return;
    result.textContent = text;
    if (!unseen) return;
    const told = document.createElement('span');
    told.className = 'question-told';
    told.textContent = ` ${unseen}`;
    result.append(told);
  }
}

const judge = (question: Question, response: string): Verdict =>
  questionRule(question.kind)?.judge(question, response) ?? { right: false, partly: false, marks: {} };

/** How an answer was, in words; of what is right in parts, how many. */
function announced(host: Host, { right, partly, marks }: Verdict): string {
  if (right) return host.word('right');
  const good = Object.values(marks).filter(Boolean).length;
  const parts = fill(host.word(good === 1 ? 'one' : 'parts'), { n: good, all: Object.keys(marks).length });
  return partly ? `${host.word('wrong')}. ${host.word('some') || parts}` : host.word('wrong');
}
