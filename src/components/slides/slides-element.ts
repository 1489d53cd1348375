import { fill } from '../../i18n/fill.ts';
import { type Block, type BlockKind, type Slide, slidesOf } from './split.ts';

/** How much smaller the words of a slide may be set before it is rolled instead. */
const scales = [1, 0.9, 0.8, 0.7];
const swipe = 60;
/** Narrower windows are held in a hand: there words keep their size and slides are rolled. */
const narrow = 700;

/**
 * `<lotse-slides>`: shows a lesson's own blocks a slide at a time; nothing is copied or moved, only what is not shown is hidden.
 * Arrow keys, Page keys, space, Home, End; F for the full screen; a swipe; the address keeps the slide.
 */
class SlidesElement extends HTMLElement {
  #blocks: HTMLElement[] = [];
  #slides: Slide[] = [];
  #at = 0;

  connectedCallback(): void {
    const prose = this.#deck().querySelector('.prose');
    this.#blocks = [this.#deck().querySelector('.slides-title'), ...(prose?.children ?? [])].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && !one.hidden,
    );
    document.documentElement.classList.add('slides-on');
    this.#part('.slides-controls').hidden = false;
    for (const [name, act] of Object.entries(this.#acts)) this.#part(`.slides-bar [data-do=${name}]`).addEventListener('click', act);
    document.addEventListener('keydown', (event) => this.#key(event));
    this.#touch();
    let wait = 0;
    new ResizeObserver(() => {
      clearTimeout(wait);
      wait = window.setTimeout(() => this.#split(), 120);
    }).observe(this);
    this.#deck().addEventListener('scroll', () => this.#more(), { passive: true });
    this.#at = Math.max(0, Number(location.hash.slice(1)) - 1 || 0);
    this.#split();
    void document.fonts.ready.then(() => this.#split());
  }

  readonly #acts: Record<string, (event?: Event) => void> = {
    next: () => this.#go(this.#at + 1),
    previous: () => this.#go(this.#at - 1),
    full: () => this.#full(),
  };

  /** Measures every block at its full size and parts them anew; the block that was first to be seen stays in sight. */
  #split(): void {
    const seen = this.#slides[this.#at]?.blocks.at(-1);
    this.classList.add('measuring');
    for (const block of this.#blocks) block.hidden = false;
    this.#scale(1);
    for (const block of this.#blocks) block.style.maxWidth = '';
    const tops = this.#blocks.map((block) => block.getBoundingClientRect());
    const blocks = this.#blocks.map((block, at): Block => {
      const [own, after] = [tops[at], tops[at + 1]];
      return { kind: kindOf(block), height: own ? (after ? after.top - own.top : own.height) : 0 };
    });
    this.classList.remove('measuring');
    this.#slides = slidesOf(blocks, this.#room());
    const again =
      seen === undefined ? -1 : this.#slides.findIndex((slide) => slide.blocks.at(-1) === seen || slide.blocks.slice(1).includes(seen));
    this.#show(again < 0 ? this.#at : again);
  }

  /** Page by page: first what is below on this slide. */
  #page(way: 1 | -1): void {
    const deck = this.#deck();
    const left = way > 0 ? deck.scrollHeight - deck.clientHeight - deck.scrollTop : deck.scrollTop;
    if (left < 8) this.#go(this.#at + way);
    else deck.scrollBy({ top: way * 0.85 * deck.clientHeight });
  }

  #go(to: number): void {
    if (to < 0 || to >= this.#slides.length) return;
    this.#show(to);
    this.#deck().focus({ preventScroll: true });
  }

  #show(to: number): void {
    this.#at = Math.min(Math.max(0, to), this.#slides.length - 1);
    const slide = this.#slides[this.#at];
    if (!slide) return;
    const shown = new Set(slide.blocks);
    for (const [at, block] of this.#blocks.entries()) block.hidden = !shown.has(at);
    for (const scale of innerWidth < narrow ? [1] : scales) {
      this.#scale(scale);
      if (this.#deck().scrollHeight <= this.#deck().clientHeight) break;
    }
    this.#narrow(slide);
    this.#deck().scrollTop = 0;
    this.#part('.slides-bar [data-place]').textContent = fill(this.dataset['slide'] ?? '', { n: this.#at + 1, all: this.#slides.length });
    (this.#part('.slides-bar [data-do=previous]') as HTMLButtonElement).ariaDisabled = String(this.#at === 0);
    (this.#part('.slides-bar [data-do=next]') as HTMLButtonElement).ariaDisabled = String(this.#at === this.#slides.length - 1);
    history.replaceState(history.state, '', `#${this.#at + 1}`);
    this.#more();
  }

  /** A strip that is still too high is drawn narrower, where that helps and its words stay readable. */
  #narrow(slide: Slide): void {
    const over = () => this.#deck().scrollHeight - this.#deck().clientHeight;
    for (const block of slide.blocks.map((at) => this.#blocks[at])) {
      if (!block?.querySelector('.strip') || over() <= 0 || innerWidth < narrow) continue;
      const { width, height } = block.getBoundingClientRect();
      block.style.maxWidth = `${Math.max(0.55 * width, (width * (height - over())) / height)}px`;
      if (over() > 0) block.style.maxWidth = '';
    }
  }

  #scale = (scale: number): void => this.style.setProperty('--slides-scale', String(scale));

  #room(): number {
    const { paddingTop, paddingBottom } = getComputedStyle(this.#deck());
    return this.#deck().clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  }

  /** Says that a slide goes on below. */
  #more(): void {
    const { scrollHeight, clientHeight, scrollTop } = this.#deck();
    this.#part('.slides-bar [data-more]').hidden = scrollHeight - clientHeight - scrollTop < 8;
  }

  #full(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => {});
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target.closest('input, select, textarea, [contenteditable], [role=slider]')) return;
    if (event.key === ' ' && target.closest('button, a, summary')) return;
    const acts: Record<string, () => void> = {
      ArrowRight: () => this.#go(this.#at + 1),
      PageDown: () => this.#page(1),
      ArrowLeft: () => this.#go(this.#at - 1),
      PageUp: () => this.#page(-1),
      ' ': () => this.#page(event.shiftKey ? -1 : 1),
      Home: () => this.#go(0),
      End: () => this.#go(this.#slides.length - 1),
      f: () => this.#full(),
      // In full screen the browser takes this key for itself.
      Escape: () => this.#part('.slides-bar [data-do=back]').click(),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #touch(): void {
    let from: { x: number; y: number } | undefined;
    this.#deck().addEventListener(
      'touchstart',
      ({ touches, target }) => {
        const [touch] = touches;
        const own = touches.length > 1 || !touch || (target as Element).closest('input, select, textarea, .table, .picture-wide, .film');
        from = own ? undefined : { x: touch.clientX, y: touch.clientY };
      },
      { passive: true },
    );
    this.#deck().addEventListener('touchend', ({ changedTouches }) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) this.#go(this.#at + (x < 0 ? 1 : -1));
    });
  }

  #deck = (): HTMLElement => this.#part('.slides-deck');
  #part = (selector: string): HTMLElement => this.querySelector<HTMLElement>(selector) as HTMLElement;
}

function kindOf(block: HTMLElement): BlockKind {
  if (block.localName === 'h2') return 'head';
  if (/^h[3-6]$/.test(block.localName)) return 'sub';
  const alone = 'lotse-question, .slides-title, .guest-story, .guest-process, .table, .contrast, figure, lotse-checklist';
  return block.matches(alone) || block.querySelector('.strip, .picture, table') ? 'alone' : 'text';
}

customElements.define('lotse-slides', SlidesElement);
