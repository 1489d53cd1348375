import { fill } from '../../i18n/fill.ts';
import { mythWords } from '../../i18n/myth-words.ts';
import { type Verdict, verdicts } from '../../model/tools/verdict.ts';
import { type Notebook, notebook } from './notebook.ts';

const clean = (value: unknown): { guess: Verdict | '' } | undefined => {
  const guess = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['guess'] : undefined;
  return guess === '' || verdicts.includes(guess as Verdict) ? { guess: guess as Verdict } : undefined;
};

/** `<lotse-myth>`: asks for a guess, then opens what is true and says how the guess was. The guess stays on the device. */
class MythElement extends HTMLElement {
  readonly #t = mythWords[this.dataset['language'] === 'en' ? 'en' : 'de'];
  readonly #notebook: Notebook<{ guess: Verdict | '' }> = notebook(`myth/${this.dataset['key']}`, { guess: '' }, clean);
  #woken = false;

  connectedCallback(): void {
    const asked = this.querySelector('fieldset');
    const [said, solution] = [this.querySelector('.myth-said'), this.querySelector('details')];
    if (!asked || !said || !solution || this.#woken) return;
    this.#woken = true;
    asked.hidden = false;
    const inputs = [...asked.querySelectorAll('input')];
    const tell = (guess: Verdict) => {
      const right = guess === this.dataset['verdict'];
      said.textContent = `${this.#t.is[this.dataset['verdict'] as Verdict]} ${right ? this.#t.right : fill(this.#t.wrong, { guess: this.#t.verdicts[guess] })}`;
    };
    const { guess } = this.#notebook.read();
    for (const input of inputs) {
      input.checked = input.value === guess;
      input.addEventListener('change', () => {
        this.#notebook.write({ guess: input.value as Verdict });
        tell(input.value as Verdict);
        solution.open = true;
      });
    }
    if (guess) tell(guess);
  }
}

customElements.define('lotse-myth', MythElement);
