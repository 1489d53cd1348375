import { fill, type Words, wordsIn } from '../../../i18n/words.ts';
import type { Language } from '../../../model/entry.ts';
import type { Score } from '../film/score.ts';
import { Stage } from '../film/stage.ts';
import { FrameView } from '../player/frame-view.ts';
import { loadFilm } from '../player/load-film.ts';
import { scenesOf } from '../player/parts.ts';
import { Talk } from '../player/talk.ts';
import { Cast } from './cast.ts';
import { Curve } from './curve.ts';

/** What an exporter must know of a film. */
export interface VideoFacts {
  readonly title: string;
  readonly duration: number;
  readonly scenes: readonly { readonly start: number; readonly end: number }[];
  /** When the first touchpoint is marked and its mark is all there; without one, the middle. */
  readonly moment: number;
  /** Colours of the bar that tells how far the film is, as `#rrggbb`. */
  readonly done: string;
  readonly rest: string;
}

/**
 * A story's page laid out as a video: the film's frame, and a column that says where we are. It takes words from the page's strip
 * and pictures from its film; nothing of it is published. `seek(t)` shows any moment, whatever was shown before.
 */
export class VideoPage {
  readonly facts: VideoFacts;
  readonly #score: Score;
  readonly #stage: Stage;
  readonly #talk: Talk;
  readonly #view: FrameView;
  readonly #cast: Cast;
  readonly #curve: Curve;
  readonly #scene: HTMLElement;
  readonly #captions: readonly (Node | undefined)[];
  readonly #words: Words;

  /** @param story the page's `<lotse-story>` */
  constructor(story: HTMLElement, score: Score) {
    const language = (story.dataset['film']?.split('/')[0] ?? 'de') as Language;
    const panels = scenesOf(story);
    const { people: names = {} } = JSON.parse(story.dataset['names'] ?? '{}') as { people?: Record<string, string> };
    const found = (selector: string) => panels.map((all) => all.map((panel) => panel.querySelector(selector)).find(Boolean) ?? undefined);
    this.#words = wordsIn(language);
    this.#score = score;
    this.#captions = found('.panel-caption').map((one) => one?.cloneNode(true));
    const frame = make('figure', 'film-frame panel-frame');
    const talk = make('div', 'film-talk');
    const picture = make('div', 'film-picture');
    const marks = make('div', 'film-marks');
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('viewBox', '0 0 640 400');
    drawing.setAttribute('class', 'film-drawing');
    picture.append(drawing);
    frame.append(talk, picture);
    this.#stage = new Stage(drawing, score);
    this.#talk = new Talk(talk, panels.flat());
    this.#view = new FrameView(frame, make('div', ''), marks, panels);
    this.#cast = new Cast(score, names);
    this.#curve = new Curve(score, names, this.#words.emotion);
    this.#scene = make('div', 'video-scene');
    const head = make('header', 'video-head');
    const title = document.createElement('h1');
    title.textContent = document.querySelector('h1')?.textContent ?? '';
    head.append(title, this.#scene);
    const side = make('aside', 'video-side');
    side.append(this.#cast.element, marks);
    if (!this.#curve.empty) side.append(this.#curve.element);
    const stage = make('div', 'video-stage');
    stage.append(frame);
    const all = make('main', 'video');
    all.lang = story.dataset['language'] ?? language;
    all.append(head, stage, side);
    document.body.replaceChildren(all);
    // The head is as high as its longest words, so that nothing jumps.
    head.style.minHeight = `${Math.max(
      ...score.scenes.map((_, scene) => {
        this.#tell(scene);
        return head.offsetHeight;
      }),
    )}px`;
    fitFrame(stage, frame);
    all.classList.add('fitted');
    const marked = score.scenes.flatMap(({ beats }) => beats).find(({ mark }) => mark);
    this.facts = {
      title: title.textContent,
      duration: score.duration,
      scenes: score.scenes.map(({ start, end }) => ({ start, end })),
      moment: marked ? Math.min(marked.end, marked.start + 1.2) : score.duration / 2,
      done: colourOf(all, 'signal'),
      rest: colourOf(all, 'line'),
    };
  }

  /**
   * Shows a time.
   * @returns what is to be seen, as text: the same text is the same picture
   */
  seek(t: number): string {
    const frame = this.#stage.seek(t);
    this.#view.show(frame, frame.scene);
    this.#talk.show(frame.panel, frame.bubbles);
    const beats = this.#score.scenes.flatMap(({ beats }) => beats);
    const speaker = beats.find(({ lines }) => lines.some(({ kind, start, end }) => kind === 'say' && start <= t && t < end))?.who;
    const told = this.#curve.show(t);
    this.#cast.show(frame.scene, speaker);
    this.#tell(frame.scene);
    return JSON.stringify([frame, speaker ?? '', told]);
  }

  #tell(scene: number): void {
    const number = make('p', 'video-number');
    number.textContent = `${fill(this.#words.story.scene, { n: scene + 1 })} / ${this.#score.scenes.length}`;
    const caption = make('p', 'video-caption');
    caption.append(...(this.#captions[scene]?.cloneNode(true).childNodes ?? []));
    this.#scene.replaceChildren(number, caption);
  }
}

function make(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** A colour of the theme, whatever it is mixed of, as `#rrggbb`. */
function colourOf(element: HTMLElement, name: string): string {
  element.style.setProperty('outline-color', `var(--${name})`);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return '#000000';
  canvas.fillStyle = getComputedStyle(element).outlineColor;
  canvas.fillRect(0, 0, 1, 1);
  element.style.removeProperty('outline-color');
  return `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Makes the frame as large as the stage lets it. Its talk is as high as its longest bubbles, which get lower in leaps as it gets wider:
 * so every width is tried, from the largest on.
 */
function fitFrame(stage: HTMLElement, frame: HTMLElement): void {
  const { clientWidth: most, clientHeight: high } = stage;
  for (let width = most; width > most / 4; width -= Math.max(2, most / 160)) {
    frame.style.width = `${Math.floor(width)}px`;
    if (frame.offsetHeight <= high) return;
  }
}

/** Turns the page into a video's; the exporter asks for it by this name. */
async function open(): Promise<VideoFacts> {
  const story = document.querySelector<HTMLElement>('lotse-story');
  if (!story) throw new Error('no story');
  const score = await loadFilm('film.js', story.dataset['film'] ?? '');
  // All of them before anything is measured: how wide words are decides how large the picture is.
  await Promise.all([...document.fonts].map((font) => font.load()));
  const page = new VideoPage(story, score);
  api.seek = (t) => page.seek(t);
  return page.facts;
}

const api: { open: typeof open; seek: (t: number) => string } = { open, seek: () => '' };
(self as unknown as { lotseVideo: typeof api }).lotseVideo = api;
