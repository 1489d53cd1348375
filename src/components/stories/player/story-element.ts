import { isStill, stillness } from '../../base/motion.ts';
import { type Place, readAddress, writeAddress } from './address.ts';
import { isMadeAnew, keptMoment } from './authoring.ts';
import { ControlBar } from './control-bar.ts';
import { fullScreen } from './fullscreen.ts';
import { type Wish, wishOf } from './keys.ts';
import { loadFilm } from './load-film.ts';
import { type Parts, partsOf, scenesOf } from './parts.ts';
import { keepPlace, like, likings, placeIn } from './place.ts';
import { reelOf } from './reel.ts';
import { SeekBar } from './seek-bar.ts';
import { Show } from './show.ts';
import { Theatre } from './theatre.ts';
import { Voice } from './voice.ts';

declare const LOTSE_WRITING: boolean;

/** What a lesson is told when the film rests at one of its scenes. */
export interface StoryStop {
  readonly scene: string;
  /** Lets the film go on. */
  resume(): void;
}

/**
 * `<lotse-story>`: a strip that can be watched as a film. The film is asked for when somebody plays it; it never starts
 * by itself. Where anything is missing or fails, the strip stays.
 */
export class StoryElement extends HTMLElement {
  #parts!: Parts;
  #bar!: ControlBar;
  #voice!: Voice;
  #seek: SeekBar | undefined;
  #show: Show | undefined;
  #theatre: Theatre | undefined;
  #loading: Promise<Theatre | undefined> | undefined;
  #panels: HTMLElement[][] = [];
  #full = () => {};
  /** Scene of the poster, until the film has come. */
  #first = 0;
  #anyway = false;
  readonly #asked = new Map<string, (stop: StoryStop) => void>();

  connectedCallback(): void {
    const parts = partsOf(this);
    this.#panels = scenesOf(this);
    if (this.#parts || !parts || this.#panels.length === 0 || !this.#page) return;
    this.#parts = parts;
    for (const scene of this.#list('stop')) this.#asked.set(scene, () => {});
    this.#bar = new ControlBar(parts.film, (name, value) => this.#act(name, value));
    this.#voice = new Voice(this.dataset['language'] ?? 'de', (yes) => this.#bar.can('voice', yes));
    this.#full = fullScreen(this.#bar.button('full'), parts.film);
    this.#wire(parts);
    const asked = this.#where();
    const draft = LOTSE_WRITING ? keptMoment(this.#name) : undefined;
    if (draft !== undefined && (asked === undefined || (LOTSE_WRITING && isMadeAnew()))) this.#go(draft);
    else {
      this.#look(this.#guest ? 'comic' : asked === undefined ? likings().view : 'film');
      this.#follow(false);
    }
  }

  /**
   * Lets a lesson ask something: the film rests at the end of a scene and tells; so does the event `lotse:story-stop`.
   * The attribute `data-stop="s2 s4"` does the same without a script.
   * @param scene id of the scene
   */
  stopAt(scene: string, told: (stop: StoryStop) => void = () => {}): void {
    this.#asked.set(scene, told);
    this.#theatre?.plan(this.#asked.keys());
  }

  /** Goes on after a stop, in sight and with the focus. */
  resume(): void {
    this.#act('onward');
  }

  #wire(parts: Parts): void {
    parts.switch.addEventListener('click', () => this.#choose('film'));
    parts.film.addEventListener('keydown', (event) => {
      const { tagName, type } = event.target as HTMLInputElement;
      const wish = wishOf(event, tagName, type);
      if (!wish) return;
      event.preventDefault();
      this.#wish(wish);
    });
    parts.picture.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) return;
      this.#bar.focus();
      this.#wish('toggle');
    });
    document.addEventListener('visibilitychange', () => document.hidden && this.#theatre?.pause());
    new IntersectionObserver(([entry]) => !entry?.isIntersecting && this.#theatre?.pause()).observe(parts.frame);
    addEventListener('pagehide', () => this.#theatre?.pause());
    stillness.addEventListener('change', () => this.#calmly());
    if (!this.#guest) addEventListener('hashchange', () => this.#follow(true));
  }

  /** On another page than the story's own. */
  get #guest(): boolean {
    return this.dataset['guest'] !== undefined;
  }
  get #name(): string {
    return this.dataset['film'] ?? '';
  }
  #list(name: string): string[] {
    return (this.dataset[name] ?? '').split(' ').filter(Boolean);
  }
  /** The story's own page; the film lies beside it. */
  get #page(): string | undefined {
    return this.querySelector<HTMLAnchorElement>('[data-do=link]')?.href.replace(/[^/]*$/, '');
  }

  /** Film or comic, in the same place. */
  #look(view: 'film' | 'comic'): void {
    const { film, switch: back } = this.#parts;
    if (view === 'film') {
      this.#show ??= this.#build();
      this.#show.poster(this.#first);
    } else this.#theatre?.pause();
    this.dataset['view'] = view;
    film.hidden = view !== 'film';
    back.hidden = view === 'film';
  }

  #choose(view: 'film' | 'comic'): void {
    this.#look(view);
    if (!this.#guest) like({ view });
    if (view === 'film') this.#bar.focus();
    else {
      this.#parts.switch.querySelector('button')?.focus({ preventScroll: true });
      this.#panels[this.#theatre?.scene ?? 0]?.[0]?.scrollIntoView({ block: 'nearest' });
    }
  }

  #build(): Show {
    const show = new Show(this.#parts, this.#panels, JSON.parse(this.dataset['names'] ?? '{}'));
    const captions = show.scenes.map(({ caption }) => caption);
    this.#seek = new SeekBar(this.#parts.range, this.#parts.time, captions, (seconds) => this.#with((film) => film.seek(seconds)));
    this.#seek.show(0, 0);
    this.#bar.like(likings());
    this.#offer();
    this.#calmly();
    return show;
  }

  /** Offers to go on where somebody has stopped, if that is not the beginning. */
  #offer(): void {
    const place = this.#guest ? undefined : placeIn(this.dataset['story'] ?? '');
    const scene = this.#list('scenes').indexOf(place?.scene ?? '');
    this.#bar.offer(place && (scene > 0 || (scene === 0 && place.offset > 3)) ? scene + 1 : undefined);
  }

  /** What the address asks for, if it is of this film. */
  #where(): Place | number | undefined {
    const asked = this.#guest ? undefined : readAddress(location.hash, location.search);
    return typeof asked === 'object' && !this.#list('scenes').includes(asked.scene) ? undefined : asked;
  }

  /**
   * Follows the address to a scene or a moment; without one nothing happens.
   * @param moved the address has changed while the page was open
   */
  #follow(moved: boolean): void {
    const asked = this.dataset['view'] === 'film' ? this.#where() : undefined;
    if (asked === undefined) return;
    if (typeof asked === 'number') {
      if (!moved) this.#go(asked);
      return;
    }
    this.#parts.film.scrollIntoView({ block: 'nearest' });
    if (asked.offset > 0 || this.#theatre) this.#with((film) => film.seek(asked));
    else {
      this.#first = this.#list('scenes').indexOf(asked.scene);
      this.#show?.poster(this.#first);
      this.#seek?.show(0, this.#first);
    }
  }

  #go(t: number): void {
    this.#look('film');
    this.#with((film) => film.seek(t));
  }

  #with(then: (film: Theatre) => void): void {
    void this.#load().then((film) => film && then(film));
  }

  /** The film, asked for once; nothing when it does not come: then the strip is shown, and a sentence says so. */
  #load(): Promise<Theatre | undefined> {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = undefined;
      const { failed, switch: back } = this.#parts;
      this.#look('comic');
      back.append(failed);
      failed.textContent = failed.dataset['failed'] ?? '';
      return undefined;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Theatre> {
    const [show, seek] = [this.#show, this.#seek];
    const reel = reelOf(await loadFilm(`${this.#page}film.js`, this.#name), this.#list('scenes'));
    if (!show || !seek || !reel || reel.scenes.length !== this.#panels.length) throw new Error(this.#name);
    const film = new Theatre(
      {
        parts: this.#parts,
        show,
        seek,
        bar: this.#bar,
        voice: this.#voice,
        name: this.#name,
        asks: (scene) => this.#ask(scene),
        rests: (place) => {
          if (!this.#guest) keepPlace(this.dataset['story'] ?? '', place);
        },
      },
      reel,
    );
    this.#theatre = film;
    film.plan(this.#asked.keys());
    this.#calmly();
    film.seek({ scene: reel.scenes[this.#first]?.id ?? '', offset: 0 });
    return film;
  }

  #ask(scene: string): void {
    const stop = { scene, resume: () => this.resume() };
    this.dispatchEvent(new CustomEvent<StoryStop>('lotse:story-stop', { bubbles: true, detail: stop }));
    this.#asked.get(scene)?.(stop);
  }

  #calmly(): void {
    const calm = isStill() && !this.#anyway;
    if (this.#theatre) this.#theatre.calm = calm;
    this.#bar.show(this.#theatre?.state ?? 'poster', calm);
  }

  #wish(wish: Wish): void {
    if (wish === 'full') this.#full();
    else if (wish === 'captions') this.#like('captions', !likings().captions);
    else this.#with((film) => film.do(wish));
  }

  #like(name: 'captions' | 'stops' | 'voice', on: boolean): void {
    this.#bar.like(like({ [name]: on }));
    this.#theatre?.plan(this.#asked.keys());
    if (name === 'voice' && !on) this.#voice.stop();
  }

  #act(name: string, value: string | boolean = ''): void {
    const place = placeIn(this.dataset['story'] ?? '');
    const here = this.#theatre?.place ?? { scene: this.#list('scenes')[this.#first] ?? '', offset: 0 };
    const deeds: Record<string, () => void> = {
      comic: () => this.#choose('comic'),
      link: () => this.#bar.link(`${this.#page}#${writeAddress(here)}`),
      onward: () =>
        this.#start((film) => {
          // The button may stand so far below that the picture is out of sight, and out of sight a film pauses.
          this.#parts.frame.scrollIntoView({ block: 'nearest' });
          film.resume();
        }),
      resume: () =>
        this.#start((film) => {
          film.seek(place ?? 0);
          film.resume();
        }),
      anyway: () => {
        this.#anyway = true;
        this.#calmly();
        this.#start((film) => film.resume());
      },
      speed: () => {
        like({ speed: Number(value) });
        if (this.#theatre) this.#theatre.rate = Number(value);
      },
    };
    if (typeof value === 'boolean') this.#like(name as 'stops', value);
    else if (deeds[name]) deeds[name]();
    else this.#wish(name as Wish);
  }

  /** The button that was pressed goes; the main one takes its focus. */
  #start(then: (film: Theatre) => void): void {
    this.#bar.focus();
    this.#with(then);
  }
}

customElements.define('lotse-story', StoryElement);
