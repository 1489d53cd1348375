/** What wakes the clock: `requestAnimationFrame` and its opposite, or a fake. */
export interface Ticker {
  request(run: (now: number) => void): number;
  cancel(id: number): void;
}

/** Seconds a film may go on in one frame; a page that slept does not jump. */
const most = 0.1;

/** The film's time: goes while it plays, stands otherwise. What a time looks like is nobody's business here. */
export class Clock {
  rate = 1;
  time = 0;
  #frame: number | undefined;
  readonly #ticker: Ticker;
  readonly #step: (from: number, to: number) => number;

  /**
   * @param step shows the time `to` and gives the time that was really reached: it may hold the film back, or pause it
   */
  constructor(ticker: Ticker, step: (from: number, to: number) => number) {
    this.#ticker = ticker;
    this.#step = step;
  }

  get running(): boolean {
    return this.#frame !== undefined;
  }

  play(): void {
    if (!this.running) this.#wait(undefined);
  }

  pause(): void {
    if (this.#frame !== undefined) this.#ticker.cancel(this.#frame);
    this.#frame = undefined;
  }

  #wait(last: number | undefined): void {
    this.#frame = this.#ticker.request((now) => {
      const gone = last === undefined ? 0 : Math.min(most, Math.max(0, (now - last) / 1000)) * this.rate;
      // Asked for before the step, so that a step can pause.
      this.#wait(now);
      this.time = this.#step(this.time, this.time + gone);
    });
  }
}
