/** An LMS freezes when it is asked to keep things too often: commits wait this long for more. */
const gather = 1500;
/** How long to wait before an LMS that took nothing is tried again; the last holds for all further times. */
const again = [4000, 15_000, 60_000];

/** The one thing a session does next by itself; a new one takes the place of what was to come. */
export class Retries {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  /** In a moment, when what follows has been gathered. */
  soon(what: () => void): void {
    this.#in(gather, what);
  }

  /** After a failure, each time later. */
  again(what: () => void): void {
    this.#in(again[Math.min(this.#failures, again.length - 1)] ?? gather, what);
    this.#failures += 1;
  }

  worked(): void {
    this.#failures = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #in(ms: number, what: () => void): void {
    this.stop();
    this.#timer = setTimeout(what, ms);
  }
}
