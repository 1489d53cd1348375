import { counted, fill } from '../../i18n/fill.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { persistent, read, write } from '../base/storage.ts';
import { progressStore } from '../lessons/store.ts';
import { sidesOf } from './card-sides.ts';
import { type Deck, deckKey, directions, emptyDeck, isDeck, mergedDecks } from './deck.ts';
import { flashCard } from './flash-card.ts';
import { chosenTerms, finishedTerms } from './learned-terms.ts';
import { made } from './made.ts';
import { answered, dayName, dayOf } from './schedule.ts';
import { type Ask, perDay, today } from './session.ts';

/**
 * `<lotse-review>`: ten flash cards a day of the glossary's terms. What is known of them stays on this device; every answer is
 * written at once, onto what is stored by then, so that two tabs do not undo each other.
 */
class ReviewElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t = reviewWords[this.#language];
  /** Cards beyond the day's measure, for this visit. */
  #extra = 0;
  /** What is still to be answered; empty while no session is on. */
  #queue: { ask: Ask; repeated: boolean }[] = [];
  #answered = 0;

  connectedCallback(): void {
    const sets = this.#sets();
    sets.hidden = false;
    this.#stage().hidden = false;
    this.#form().addEventListener('change', () => this.#choose());
    this.#form().addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-forget]')?.addEventListener('click', (event) => this.#forget(event.currentTarget as HTMLElement));
    // Another tab learned: while a session is on here, its cards stay; the next one counts anew.
    progressStore().watch(() => {
      if (this.#queue.length === 0) this.#rest();
    });
    this.#rest();
  }

  #deck = (): Deck => read(deckKey, emptyDeck(), isDeck);
  #keep(change: (deck: Deck) => Deck): void {
    const stored = this.#deck();
    write(deckKey, mergedDecks(stored, change(stored)));
  }

  #today = (deck = this.#deck()) => today(deck, chosenTerms(this, deck), this.#language, dayOf(new Date()), this.#extra);

  /** No session: what waits today, or that nothing does. */
  #rest(): void {
    const t = this.#t;
    const deck = this.#deck();
    const { asks, done, more, next } = this.#today(deck);
    this.#showChoice(deck);
    if (chosenTerms(this, deck).length === 0 || deck.directions.length === 0) {
      const choose = made('button', t.choose);
      choose.addEventListener('click', () => {
        this.#sets().open = true;
        this.#form().querySelector('input')?.focus();
      });
      this.#show(made('h2', t.nothing), made('p', t.nothingHow), choose);
      return;
    }
    if (asks.length > 0) {
      const start = made('button', t.start);
      start.addEventListener('click', () => this.#start());
      const fresh = asks.filter((ask) => !deck.cards[ask.key]).length;
      const of = fresh === 0 || fresh === asks.length ? '' : `, ${counted(t.fresh, fresh)}`;
      this.#show(made('h2', `${counted(t.today, asks.length)}${of}.`), start);
      return;
    }
    const tomorrow = dayOf(new Date()) + 1;
    const when =
      next === undefined ? t.nextNone : next <= tomorrow ? t.nextTomorrow : fill(t.nextDay, { day: dayWords(next, this.#language) });
    const lines: HTMLElement[] = [made('h2', t.done), made('p', `${done > 0 ? `${counted(t.doneCards, done)} ` : ''}${when}`)];
    if (more > 0) {
      const on = made('button', t.more, 'quiet');
      on.addEventListener('click', () => {
        this.#extra += perDay;
        this.#start();
      });
      lines.push(made('p', t.tooMany, 'flash-note'), on);
    }
    this.#show(...lines);
  }

  #start(): void {
    this.#sets().open = false;
    this.#queue = this.#today().asks.map((ask) => ({ ask, repeated: false }));
    this.#answered = 0;
    void this.#next();
  }

  async #next(): Promise<void> {
    const [turn] = this.#queue;
    if (!turn) {
      this.#rest();
      this.#focus('h2');
      return;
    }
    const sides = await sidesOf(turn.ask, this.dataset, this.#language);
    if (!sides) {
      this.#queue.shift();
      return this.#next();
    }
    const day = dayOf(new Date());
    const before = this.#deck().cards[turn.ask.key];
    const back = (known: boolean) => {
      const days = answered(before, known, day).due - day;
      return days <= 1 ? this.#t.tomorrow : fill(this.#t.inDays, { n: days });
    };
    this.#show(
      flashCard(this.#t, {
        ...sides,
        place: turn.repeated ? this.#t.again : fill(this.#t.place, { n: this.#answered + 1, all: this.#answered + this.#fresh() }),
        ...(turn.repeated ? {} : { whenForgotten: back(false), whenKnown: back(true) }),
        grade: (known) => {
          this.#queue.shift();
          if (!turn.repeated) {
            this.#answered += 1;
            this.#keep((deck) => ({ ...deck, cards: { ...deck.cards, [turn.ask.key]: answered(deck.cards[turn.ask.key], known, day) } }));
          }
          // What was forgotten comes once more at the end of the session, until it is known; its day stays the first answer's.
          if (!known) this.#queue.push({ ask: turn.ask, repeated: true });
          void this.#next();
        },
      }),
    );
    this.#focus('.flash-front');
  }

  #fresh = (): number => this.#queue.filter(({ repeated }) => !repeated).length;

  #show(...parts: HTMLElement[]): void {
    this.#stage().replaceChildren(...parts);
  }

  #focus(selector: string): void {
    const found = this.#stage().querySelector<HTMLElement>(selector);
    if (found) found.tabIndex = -1;
    found?.focus();
  }

  /** What is chosen, where it is kept. */
  #showChoice(deck: Deck): void {
    for (const input of this.#form().querySelectorAll('input'))
      input.checked = (input.name === 'set' ? deck.sets : (deck.directions as string[])).includes(input.value);
    const count = this.querySelector('[data-lessons-count]');
    const finished = new Set(finishedTerms(this)).size;
    if (count) count.textContent = finished === 0 ? this.#t.noLessons : counted(this.#t.terms, finished);
    const kept = this.querySelector('[data-kept]');
    if (kept) kept.textContent = persistent() ? this.#t.saved : this.#t.notSaved;
  }

  #choose(): void {
    const chosen = (name: string) =>
      [...this.#form().querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
    // Sets of content that is not here now stay chosen.
    const shown = [...this.#form().querySelectorAll<HTMLInputElement>('input[name=set]')].map(({ value }) => value);
    this.#keep((deck) => ({
      ...deck,
      sets: [...deck.sets.filter((set) => !shown.includes(set)), ...chosen('set')],
      directions: directions.filter((one) => chosen('way').includes(one)),
    }));
    this.#queue = [];
    this.#rest();
  }

  /** Asks once more before it deletes. */
  #forget(button: HTMLElement): void {
    if (button.textContent !== this.#t.forgetSure) {
      button.textContent = this.#t.forgetSure;
      return;
    }
    button.textContent = this.#t.forget;
    write(deckKey, emptyDeck());
    this.#queue = [];
    this.#rest();
    const kept = this.querySelector('[data-kept]');
    if (kept) kept.textContent = this.#t.forgot;
  }

  #stage = (): HTMLElement => this.querySelector<HTMLElement>('.flash') as HTMLElement;
  #sets = (): HTMLDetailsElement => this.querySelector<HTMLDetailsElement>('.review-sets') as HTMLDetailsElement;
  #form = (): HTMLFormElement => this.querySelector('form') as HTMLFormElement;
}

/** A day as people say it: „Dienstag, 24. November“. */
const dayWords = (day: number, language: 'de' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${dayName(day)}T00:00:00Z`));

customElements.define('lotse-review', ReviewElement);
