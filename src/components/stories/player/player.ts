import { Clock, type Ticker } from './clock.ts';
import { type Moment, momentAt, type Reel, type SpokenLine } from './reel.ts';
import { type Stop, stopBetween } from './stops.ts';

export type State = 'poster' | 'playing' | 'stepping' | 'resting' | 'ended';
/** What a player does to the page. */
export interface Signs {
  /** Shows a time. */
  show(t: number): void;
  /** `stepped`: the beat that step mode has come to. */
  state(state: State, stepped?: Moment): void;
  stopped(stop: Stop): void;
  /** A line begins while time runs; `until` as below. */
  said(line: SpokenLine): void;
  /** How far the film may go: a voice may not be done. */
  limit(): number;
  /** The picture is about to change at once. */
  cut(): void;
}

/** Plays a reel: time, rests, steps. Knows no page. */
export class Player {
  stops: readonly Stop[] = [];
  /** No motion: steps show the next picture at once. */
  calm = false;
  readonly #clock: Clock;
  readonly #reel: Reel;
  readonly #signs: Signs;
  readonly #lines: readonly SpokenLine[];
  #until: number | undefined;
  #state: State = 'poster';

  constructor(reel: Reel, ticker: Ticker, signs: Signs) {
    this.#reel = reel;
    this.#signs = signs;
    this.#lines = reel.moments.flatMap(({ spoken }) => spoken);
    this.#clock = new Clock(ticker, (from, to) => this.#go(from, to));
  }

  get time(): number {
    return this.#clock.time;
  }
  get state(): State {
    return this.#state;
  }
  set rate(rate: number) {
    this.#clock.rate = rate;
  }

  play(): void {
    if (this.#state === 'ended') this.seek(0);
    this.#until = undefined;
    const line = this.#lines.find(({ start, end }) => start < this.time && this.time < end);
    if (line) this.#signs.said(line);
    this.#clock.play();
    this.#be('playing');
  }

  pause(): void {
    if (!this.#clock.running) return;
    this.#clock.pause();
    this.#be('resting');
  }

  /** Shows a time; who plays plays on from there. */
  seek(t: number): void {
    this.#clock.time = Math.min(Math.max(t, 0), this.#reel.to);
    this.#until = undefined;
    this.#signs.show(this.time);
    if (this.#state === 'stepping') this.pause();
    else if (this.#state === 'playing') this.#be('playing');
    else this.#be(this.time >= this.#reel.to ? 'ended' : 'resting');
  }

  /** To the next beat, which is played and then rests, or back to the picture before. */
  step(by: 1 | -1): void {
    const { moments, to } = this.#reel;
    const moment = moments[this.#state === 'ended' && by < 0 ? moments.length - 1 : momentAt(this.#reel, this.time) + by];
    const before = this.time;
    this.#clock.pause();
    this.#signs.cut();
    if (!moment) {
      this.#state = 'resting';
      this.seek(by < 0 ? 0 : to);
      return;
    }
    if (this.calm || by < 0) {
      this.#jump(moment, before);
      return;
    }
    this.#clock.time = moment.start;
    this.#signs.show(this.time);
    this.#until = moment.settled;
    this.#clock.play();
    this.#be('stepping', moment);
  }

  #jump(moment: Moment, before: number): void {
    this.#clock.time = Math.min(moment.settled, this.#reel.to);
    this.#signs.show(this.time);
    this.#be('resting', moment);
    const [line] = moment.spoken;
    if (line) this.#signs.said(line);
    const stop = stopBetween(this.stops, before, this.time);
    if (stop) this.#signs.stopped(stop);
  }

  #go(from: number, wanted: number): number {
    const { to: end } = this.#reel;
    const to = Math.min(Math.max(from, Math.min(wanted, this.#signs.limit())), this.#until ?? end, end);
    const stop = stopBetween(this.stops, from, to);
    const t = stop?.at ?? to;
    for (const line of this.#lines) if (from <= line.start && line.start < t) this.#signs.said(line);
    this.#signs.show(t);
    if (stop || t >= (this.#until ?? end)) {
      this.#clock.time = t;
      this.#clock.pause();
      this.#be(t >= end ? 'ended' : 'resting');
      if (stop) this.#signs.stopped(stop);
    }
    return t;
  }

  #be(state: State, stepped?: Moment): void {
    this.#state = state;
    this.#signs.state(state, stepped);
  }
}
