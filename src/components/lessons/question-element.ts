import { noteAnswer } from './progress.ts';

/**
 * `<lotse-question data-answer="a c">`: checks an answer, shows the feedback of what was chosen, lets people try again.
 * The answers' `<details>` stay in the page for those without scripts; here they open one by one.
 */
export class QuestionElement extends HTMLElement {
  /** Leads back to the film that asked; there while one waits. */
  #onward: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const actions = this.querySelector<HTMLElement>('.question-actions');
    if (!form || !actions) return;
    actions.hidden = false;
    this.classList.add('live');
    for (const details of this.querySelectorAll('details')) details.hidden = true;
    // The button's click, never the form's submit: a frame sandboxed without allow-forms swallows that. Enter in a field clicks the button, too.
    this.querySelector('button[type=submit]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#check();
    });
    form.addEventListener('reset', () => this.#clear());
    form.addEventListener('change', () => this.#say(''));
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
    button.hidden = !this.querySelector('.picked');
    button.addEventListener('click', () => {
      button.remove();
      resume();
    });
    this.querySelector('.question-actions')?.append(button);
    this.#onward = button;
    this.scrollIntoView();
    this.querySelector('input')?.focus({ preventScroll: true });
  }

  #check(): void {
    const options = [...this.querySelectorAll<HTMLElement>('.option')];
    const chosen = options.filter((option) => option.querySelector('input')?.checked);
    if (chosen.length === 0) {
      this.#say(this.dataset['choose']);
      this.querySelector('input')?.focus();
      return;
    }
    const answer = (this.dataset['answer'] ?? '').split(' ');
    const keys = chosen.map((option) => option.dataset['option'] ?? '');
    const right = keys.length === answer.length && keys.every((key) => answer.includes(key));
    for (const option of options) {
      const picked = chosen.includes(option);
      const details = option.querySelector('details');
      option.classList.toggle('picked', picked);
      option.classList.toggle('good', picked && 'right' in option.dataset);
      option.classList.toggle('bad', picked && !('right' in option.dataset));
      if (details) {
        details.hidden = !picked;
        details.open = picked;
      }
    }
    const partly = this.dataset['kind'] === 'multiple' && keys.some((key) => answer.includes(key));
    this.#say(right ? this.dataset['right'] : partly ? this.dataset['some'] : this.dataset['wrong']);
    this.classList.toggle('solved', right);
    const again = this.querySelector<HTMLButtonElement>('button[type=reset]');
    if (again) again.hidden = false;
    if (this.#onward) this.#onward.hidden = false;
    const lesson = this.closest<HTMLElement>('lotse-lesson')?.dataset['lesson'];
    if (lesson) noteAnswer(`${lesson}/${this.id}`, right);
  }

  #clear(): void {
    this.classList.remove('solved');
    this.#say('');
    for (const option of this.querySelectorAll('.option')) option.classList.remove('picked', 'good', 'bad');
    for (const details of this.querySelectorAll('details')) details.hidden = true;
    const again = this.querySelector<HTMLButtonElement>('button[type=reset]');
    if (again) again.hidden = true;
    this.querySelector('input')?.focus();
  }

  #say(text: string | undefined): void {
    const result = this.querySelector('.question-result');
    if (result) result.textContent = text ?? '';
  }
}
