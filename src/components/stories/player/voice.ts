import type { SpokenLine } from './reel.ts';
import { Speech } from './speech.ts';
import { saidIn, type Talk } from './talk.ts';

/** The browser's voice for a film: there, or not. */
export class Voice {
  readonly #speech: Speech | undefined;
  readonly #language: string;

  /**
   * @param language of the story
   * @param offered told whether there is a voice for it; browsers learn of their voices late
   */
  constructor(language: string, offered: (yes: boolean) => void) {
    this.#language = language;
    if (!('speechSynthesis' in window)) return;
    const speech = new Speech(
      speechSynthesis,
      (text) => new SpeechSynthesisUtterance(text),
      () => performance.now() / 1000,
    );
    this.#speech = speech;
    const offer = () => offered(speech.can(language));
    offer();
    speechSynthesis.addEventListener?.('voiceschanged', offer);
  }

  /** Reads a bubble: in its own language, when all of it is in another one. */
  say({ panel, line, who, end }: SpokenLine, talk: Talk, rate: number): void {
    const bubble = talk.bubble(panel, line);
    const text = bubble && saidIn(bubble).words.textContent;
    const other = bubble?.querySelector(':scope > span > [lang]:only-child');
    const language = (other?.textContent === text && other?.getAttribute('lang')) || this.#language;
    if (text && this.#speech?.can(language)) this.#speech.say({ text, language, who, end }, rate);
  }
  stop(): void {
    this.#speech?.stop();
  }
  limit(): number {
    return this.#speech?.limit() ?? Number.POSITIVE_INFINITY;
  }
}
