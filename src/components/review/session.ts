import type { Deck, Direction } from './deck.ts';

/** Cards a day, and how many of them may be new: few enough to come back tomorrow. */
export const perDay = 10;
export const newPerDay = 5;

/** A term that can be repeated. */
export interface Learned {
  id: string;
  /** Whether its name in another language is a different word. */
  translated: boolean;
}

/** A card to answer. */
export interface Ask {
  /** Key in the deck. */
  key: string;
  term: string;
  direction: Direction;
}

/** What a day holds. */
export interface Today {
  /** To answer now, in this order. */
  asks: Ask[];
  /** Answered today. */
  done: number;
  /** Due or new beyond today's measure. */
  more: number;
  /** The next day on which a card comes; undefined when there is none. */
  next: number | undefined;
}

/** Key of a card in the deck. */
export const askKey = (term: string, direction: Direction, language: string): string => `${term}/${direction}/${language}`;

/**
 * What to repeat on a day: what is due, longest overdue first, then some new cards. Never two cards of one term on one day,
 * one would give the other away.
 * @param terms of the chosen sets, in the order they are to be learned
 * @param language the page's: a word known in German is not yet known in English
 * @param extra cards beyond the day's measure, for those who want to go on
 */
export function today(deck: Deck, terms: readonly Learned[], language: string, day: number, extra = 0): Today {
  const all = terms.flatMap((term) =>
    deck.directions
      .filter((direction) => direction !== 'translation' || term.translated)
      .map((direction) => ({ key: askKey(term.id, direction, language), term: term.id, direction })),
  );
  const kept = (ask: Ask) => deck.cards[ask.key];
  const done = all.filter((ask) => kept(ask)?.last === day);
  const started = all.filter((ask) => kept(ask)?.since === day).length;
  const seen = new Set(done.map(({ term }) => term));
  const once = (ask: Ask) => !seen.has(ask.term) && Boolean(seen.add(ask.term));

  const due = all
    .filter((ask) => (kept(ask)?.due ?? Number.POSITIVE_INFINITY) <= day)
    .sort((a, b) => (kept(a)?.due ?? 0) - (kept(b)?.due ?? 0))
    .filter(once);
  const fresh = newOnes(
    all.filter((ask) => !kept(ask)),
    deck,
    language,
  ).filter(once);
  const room = Math.max(0, perDay + extra - done.length);
  const asked = due.slice(0, room);
  const newRoom = Math.max(0, Math.min(room - asked.length, newPerDay + extra - started));
  const asks = [...asked, ...fresh.slice(0, newRoom)];
  const coming = all.flatMap((ask) => kept(ask)?.due ?? []).filter((at) => at > day);
  const more = due.length + fresh.length - asks.length;
  const waiting = all.some((ask) => (kept(ask)?.due ?? day) <= day && !asks.includes(ask));
  return { asks, done: done.length, more, next: waiting ? day + 1 : coming.length > 0 ? Math.min(...coming) : undefined };
}

/** New cards: terms never seen and further directions of known ones by turns; the first direction changes from term to term. */
function newOnes(asks: readonly Ask[], deck: Deck, language: string): Ask[] {
  const known = (term: string) => deck.directions.some((direction) => deck.cards[askKey(term, direction, language)]);
  const terms = [...new Set(asks.map(({ term }) => term))];
  const first = (term: string, at: number): Ask[] => {
    const own = asks.filter((ask) => ask.term === term);
    const ask = own[at % own.length];
    return ask ? [ask] : [];
  };
  const unseen = terms.filter((term) => !known(term)).flatMap(first);
  const further = terms.filter(known).flatMap((term) => first(term, 0));
  const length = Math.max(unseen.length, further.length);
  return Array.from({ length }, (_none, at) => [unseen[at], further[at]]).flatMap((pair) => pair.filter((one) => one !== undefined));
}
