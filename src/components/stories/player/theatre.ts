import { type Place, placeOf, timeOf } from './address.ts';
import { isDraft, keepMoment, sourceAt } from './authoring.ts';
import type { ControlBar } from './control-bar.ts';
import type { Wish } from './keys.ts';
import type { Parts } from './parts.ts';
import { likings } from './place.ts';
import { Player, type State } from './player.ts';
import { type Reel, sceneAt } from './reel.ts';
import type { SeekBar } from './seek-bar.ts';
import type { Show } from './show.ts';
import { type Stop, stopsOf } from './stops.ts';
import type { Voice } from './voice.ts';

declare const LOTSE_WRITING: boolean;

/** What a film is shown with. */
export interface House {
  readonly parts: Parts;
  readonly show: Show;
  readonly bar: ControlBar;
  readonly seek: SeekBar;
  readonly voice: Voice;
  /** Name of the film: `de/wrong-bill`. */
  readonly name: string;
  /** The film rests at a scene a lesson asks about. */
  asks(scene: string): void;
  /** The film rests; nothing when it is over. */
  rests(place: Place | undefined): void;
}
const jump = 5;
const ticker = { request: (run: (now: number) => void) => requestAnimationFrame(run), cancel: (id: number) => cancelAnimationFrame(id) };

/** A film that has come: shows it, and does what buttons and keys ask for. */
export class Theatre {
  scene = 0;
  readonly #house: House;
  readonly #reel: Reel;
  readonly #player: Player;
  readonly #source: HTMLElement | undefined;

  constructor(house: House, reel: Reel) {
    const { parts, show, seek, voice } = house;
    this.#house = house;
    this.#reel = reel;
    show.load(reel);
    seek.measure(
      reel.scenes.map(({ start }) => start),
      reel.to,
      parts.scenes,
    );
    if (LOTSE_WRITING && isDraft(reel)) this.#source = parts.source;
    this.#player = new Player(reel, ticker, {
      show: (t) => this.#shown(t),
      state: (state, stepped) => {
        this.#be(state);
        if (stepped) show.announcer.step(stepped);
        else if (state === 'playing') show.announcer.hush();
      },
      stopped: (stop) => this.#stopped(stop),
      said: (line) => {
        if (likings().voice) voice.say(line, show.talk, likings().speed);
      },
      limit: () => voice.limit(),
      cut: () => show.fade(),
    });
    this.#player.rate = likings().speed;
  }

  get state(): State {
    return this.#player.state;
  }
  set rate(rate: number) {
    this.#player.rate = rate;
  }
  /** No motion: the film goes on in single pictures. */
  set calm(calm: boolean) {
    this.#player.calm = calm;
  }
  get place(): Place {
    return placeOf(this.#reel.scenes, this.scene, this.#player.time);
  }

  /** @param where seconds from the beginning of what is shown, or a place; one that is gone leads to the beginning */
  seek(where: number | Place): void {
    this.#player.seek(typeof where === 'number' ? where : (timeOf(this.#reel.scenes, where) ?? 0));
  }
  resume(): void {
    this.#sheet(undefined);
    if (this.#player.calm) this.#player.step(1);
    else this.#player.play();
  }
  pause(): void {
    this.#player.pause();
    this.#house.voice.stop();
  }

  /** @param asked scenes a lesson wants to ask about */
  plan(asked: Iterable<string>): void {
    this.#player.stops = stopsOf(this.#reel, likings().stops, new Set(asked));
  }

  do(wish: Exclude<Wish, 'full' | 'captions'>): void {
    const { to, scenes } = this.#reel;
    const player = this.#player;
    const scene = (by: number) => scenes[Math.max(0, Math.min(scenes.length - 1, this.scene + by))]?.start ?? 0;
    if (wish === 'previous' || wish === 'next') player.step(wish === 'next' ? 1 : -1);
    else if (wish === 'toggle') this.#toggle();
    else
      player.seek(
        {
          back: player.time - jump,
          on: player.time + jump,
          start: 0,
          end: to,
          'scene-back': scene(-1),
          'scene-on': scene(1),
        }[wish],
      );
  }

  #toggle(): void {
    if (this.#player.state === 'playing') this.pause();
    else {
      if (this.#player.state === 'ended' && this.#player.calm) this.#player.seek(0);
      this.resume();
    }
  }

  #shown(t: number): void {
    const { show, seek } = this.#house;
    this.scene = sceneAt(this.#reel, t);
    show.show(t);
    seek.show(t, this.scene);
    if (LOTSE_WRITING && this.#source) this.#source.textContent = sourceAt(this.#reel, t);
  }

  #be(state: State): void {
    const { parts, bar, voice, rests, name } = this.#house;
    const moving = state === 'playing' || state === 'stepping';
    parts.film.dataset['state'] = state;
    bar.show(state, this.#player.calm);
    if (moving) {
      this.#sheet(undefined);
      bar.offer(undefined);
    } else {
      if (state === 'ended') voice.stop();
      rests(state === 'ended' ? undefined : this.place);
      if (LOTSE_WRITING && this.#source) keepMoment(name, this.#player.time);
    }
  }

  #stopped({ scene, kind }: Stop): void {
    if (kind === 'touchpoint') this.#sheet(scene);
    else this.#house.asks(scene);
  }

  /** Shows what stands behind a scene, or nothing. */
  #sheet(scene: string | undefined): void {
    for (const sheet of this.#house.parts.film.querySelectorAll<HTMLElement>('.film-sheet')) {
      sheet.hidden = sheet.dataset['scene'] !== scene;
      if (!sheet.hidden) this.#house.show.announcer.say(sheet.querySelector('.film-sheet-title')?.textContent ?? '');
    }
  }
}
