import { counted } from '../../i18n/fill.ts';
import { isLeft, readVoiceChoice, type VoiceChoice, type VoiceTrait, voiceTraits, writeVoiceChoice } from './voice-filter.ts';

/** `<lotse-voices>`: narrows the list of voices by touchpoint and feeling; the choice stays in the address. */
class VoicesElement extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.#form.querySelector('[role=status]') as HTMLElement;
  readonly #reset = this.#form.querySelector('[data-reset]') as HTMLButtonElement;
  readonly #voices = [...this.querySelectorAll<HTMLElement>('li[data-emotion]')];

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => {
      this.#apply();
      this.#keep();
    });
    this.#reset.addEventListener('click', () => {
      this.#show({ touchpoint: '', emotion: '' });
      this.#keep();
      // The button is gone now; whoever pressed it stays in the form.
      this.#field('touchpoint').focus();
    });
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #field = (trait: VoiceTrait) => this.#form.elements.namedItem(trait) as HTMLSelectElement;
  #values = (trait: VoiceTrait) => [...this.#field(trait).options].map(({ value }) => value);
  #choice = (): VoiceChoice => ({ touchpoint: this.#field('touchpoint').value, emotion: this.#field('emotion').value });

  #read(): void {
    this.#show(readVoiceChoice(location.search, { touchpoint: this.#values('touchpoint'), emotion: this.#values('emotion') }));
  }

  #show(choice: VoiceChoice): void {
    for (const trait of voiceTraits) this.#field(trait).value = choice[trait];
    this.#apply();
  }

  #apply(): void {
    const choice = this.#choice();
    const narrow = voiceTraits.some((trait) => choice[trait]);
    let left = 0;
    for (const voice of this.#voices) {
      voice.hidden = !isLeft(voice.dataset, choice);
      if (!voice.hidden) left += 1;
    }
    for (const shelf of this.querySelectorAll<HTMLElement>('.shelf:not([data-whole])'))
      shelf.hidden = !shelf.querySelector('li[data-emotion]:not([hidden])');
    // Jumps, and the same voices by process, are for whoever wants all of them.
    for (const part of this.querySelectorAll<HTMLElement>('[data-whole]')) part.hidden = narrow;
    const { one = '', many = '', none = '' } = this.#form.dataset;
    const said = left === 0 ? none : counted({ one, many }, left);
    if (this.#status.textContent !== said) this.#status.textContent = said;
    this.#reset.hidden = !narrow;
  }

  /** In sandboxed frames and files the address may be out of reach: the filter works all the same. */
  #keep(): void {
    try {
      history.replaceState(history.state, '', location.pathname + writeVoiceChoice(location.search, this.#choice()) + location.hash);
    } catch {}
  }
}

customElements.define('lotse-voices', VoicesElement);
