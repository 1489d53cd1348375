import { questionRule } from '../../model/questions/kinds.ts';
import type { Question, Verdict } from '../../model/questions/question.ts';
import { type Host, optionsOf } from './inputs/input.ts';
import { questionInputs } from './inputs/kinds.ts';
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
    for (const details of this.querySelectorAll<HTMLDetailsElement>('.option details')) details.hidden = true;
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
    form.addEventListener('change', () => this.#say(''));
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
    this.#say(host.word(verdict.right ? 'right' : verdict.partly ? 'some' : 'wrong'));
    this.dispatchEvent(new CustomEvent('lotse:answered', { bubbles: true, detail: { id: this.id, right: verdict.right } }));
  }

  #show(host: Host, verdict: Verdict, tries: number): void {
    this.dataset['tries'] = String(tries);
    if (this.#onward) this.#onward.hidden = false;
    for (const option of optionsOf(host)) {
      const mark = verdict.marks[option.dataset['option'] ?? ''];
      option.classList.toggle('picked', mark !== undefined);
      option.classList.toggle('good', mark === true);
      option.classList.toggle('bad', mark === false);
      const details = option.querySelector('details');
      if (!details) continue;
      // A gap's and a number's feedback names the solution: it opens for what is right.
      const open = option.classList.contains('solution') && host.question.kind === 'gap' ? mark === true : mark !== undefined;
      details.hidden = !open;
      details.open = open;
    }
    questionInputs[host.question.kind].show?.(host, verdict);
    this.classList.toggle('solved', verdict.right);
    this.#button('reset', false);
    const solution = this.querySelector<HTMLElement>('.question-solution');
    if (solution) solution.hidden = verdict.right || tries < patience;
  }

  /** Opens all feedback: what is right stands there, and why. */
  #solve(host: Host): void {
    for (const details of this.querySelectorAll<HTMLDetailsElement>('.option details')) {
      details.hidden = false;
      details.open = true;
    }
    this.querySelector<HTMLElement>('.question-solution')?.setAttribute('hidden', '');
    this.#say(host.word('solved'));
    this.querySelector<HTMLElement>('button[type=reset]')?.focus();
  }

  #again(host: Host): void {
    this.classList.remove('solved');
    this.#say('');
    for (const option of optionsOf(host)) option.classList.remove('picked', 'good', 'bad');
    for (const details of this.querySelectorAll<HTMLDetailsElement>('.option details')) details.hidden = true;
    questionInputs[host.question.kind].clear(host);
    this.#button('reset', true);
    questionInputs[host.question.kind].field(host)?.focus();
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

  #say(text: string | undefined): void {
    const result = this.querySelector('.question-result');
    if (result) result.textContent = text ?? '';
  }
}

const judge = (question: Question, response: string): Verdict =>
  questionRule(question.kind)?.judge(question, response) ?? { right: false, partly: false, marks: {} };
