/** What is said, and until when the film has words for it. */
export interface Utterance {
  readonly text: string;
  readonly language: string;
  readonly who: string | undefined;
  /** Seconds of the film: the line's end; the film waits there until the voice is done. */
  readonly end: number;
}
/** The part of the browser's speech that is used. */
export interface Synth {
  getVoices(): readonly Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'localService'>[];
  speak(one: SpeechSynthesisUtterance): void;
  cancel(): void;
}

/** No bubble takes longer to read aloud than this many seconds; a voice that has died does not hold the film up. */
const patience = 15;

/**
 * Voices for a language, those on the device first: they answer without a network.
 * @param language `de` or `en`
 */
export function voicesFor<V extends { readonly lang: string; readonly localService: boolean }>(
  voices: readonly V[],
  language: string,
): V[] {
  const fit = voices.filter(({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === language);
  return fit.sort((a, b) => Number(b.localService) - Number(a.localService));
}

/** Reads bubbles aloud, one utterance each, everybody in a voice of their own as far as there are voices. */
export class Speech {
  readonly #synth: Synth;
  readonly #make: (text: string) => SpeechSynthesisUtterance;
  readonly #now: () => number;
  #speaking: { readonly end: number; readonly since: number } | undefined;
  readonly #people: string[] = [];

  /**
   * @param make a new utterance of a text
   * @param now seconds of the machine
   */
  constructor(synth: Synth, make: (text: string) => SpeechSynthesisUtterance, now: () => number) {
    this.#synth = synth;
    this.#make = make;
    this.#now = now;
  }

  can(language: string): boolean {
    return voicesFor(this.#synth.getVoices(), language).length > 0;
  }

  /** Says something; what is being said is broken off. */
  say({ text, language, who, end }: Utterance, rate: number): void {
    this.stop();
    const one = this.#make(text);
    const voices = voicesFor(this.#synth.getVoices(), language);
    const place = this.#placeOf(who);
    one.lang = language;
    one.rate = rate;
    one.voice = (voices[place % Math.max(1, voices.length)] as SpeechSynthesisVoice | undefined) ?? null;
    // With one voice for all, a pitch of their own tells people apart.
    one.pitch = voices.length > 1 ? 1 : ([1, 0.82, 1.16, 0.92, 1.08][place % 5] ?? 1);
    const speaking = { end, since: this.#now() };
    this.#speaking = speaking;
    const done = () => {
      if (this.#speaking === speaking) this.#speaking = undefined;
    };
    one.onend = done;
    one.onerror = done;
    this.#synth.speak(one);
  }

  stop(): void {
    if (this.#speaking) this.#synth.cancel();
    this.#speaking = undefined;
  }

  /** How far the film may go: to the end of the line that is being said. */
  limit(): number {
    if (this.#speaking && this.#now() - this.#speaking.since > patience) this.stop();
    return this.#speaking?.end ?? Number.POSITIVE_INFINITY;
  }

  #placeOf(who = ''): number {
    if (!this.#people.includes(who)) this.#people.push(who);
    return this.#people.indexOf(who);
  }
}
