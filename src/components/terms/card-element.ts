import { browserWords } from '../../i18n/browser-words.ts';
import type { Words } from '../../i18n/de.ts';
import { cardFile } from '../../model/card-file.ts';
import { ownScript } from '../base/own-script.ts';
import { placeCard } from './card-layout.ts';

/**
 * A small card beside a term: label, one sentence, what it is not. Opens on hover, focus and tap; WCAG 1.4.13:
 * Escape dismisses it, the pointer may rest on it, it stays until one leaves. The link works as before.
 */
const own = document.currentScript as HTMLScriptElement;
const { root = '/', language = 'de', files = '1' } = own.dataset;
const t = browserWords<Pick<Words, 'term'>>();

type Card = [title: string, summary: string, not: string, language: string];
const cards: Record<string, Card> = {};
const loading: Record<string, Promise<void>> = {};
Object.assign(window, { lotseCards: (more: Record<string, Card>) => Object.assign(cards, more) });

const box = document.createElement('div');
box.id = 'term-card';
box.className = 'term-card';
box.popover = 'manual';
document.body.append(box);

let shown: HTMLAnchorElement | undefined;
let timer = 0;
const later = (wait: number, then: () => void) => {
  clearTimeout(timer);
  timer = window.setTimeout(then, wait);
};

/** The card of a term; its file is asked for once. */
async function cardOf(id: string): Promise<Card | undefined> {
  if (!cards[id]) {
    const src = new URL(`cards/${language}-${cardFile(id, Number(files))}.js`, root).href;
    loading[src] ??= new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = ownScript(src);
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
    await loading[src];
  }
  return cards[id];
}

async function open(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  if (shown === link) return;
  close();
  shown = link;
  const ids = (link.dataset['term'] ?? link.dataset['terms'] ?? '').split(' ');
  const found = (await Promise.all(ids.map(cardOf))).filter((card) => card !== undefined);
  if (found.length === 0 || shown !== link) return;
  box.replaceChildren(...found.flatMap((card) => lines(card, found.length > 1)), ...(link.href ? [more(link)] : []));
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  const { left, top } = placeCard(link.getClientRects()[0] ?? link.getBoundingClientRect(), box.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  });
  box.style.setProperty('left', `${left}px`);
  box.style.setProperty('top', `${top}px`);
}

function close(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (box.matches(':popover-open')) box.hidePopover();
}

/** What a card says of a term; of several that share a name, each is kept to its sentence. */
function lines([title, summary, not, of]: Card, several: boolean): HTMLElement[] {
  const made = [
    line('p', title, 'term-card-title'),
    line('p', summary),
    ...(not && !several ? [line('p', `${t.term.not}: ${not}`, 'term-card-not')] : []),
  ];
  for (const one of made) one.lang = of;
  return made;
}

function line(name: 'p', text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** The way on, for pointers and fingers; by keyboard the term itself leads there. */
function more(link: HTMLAnchorElement): HTMLElement {
  const made = document.createElement('a');
  made.href = link.href;
  made.target = link.target;
  made.rel = link.rel;
  made.tabIndex = -1;
  made.textContent = t.term.open;
  return made;
}

const termOf = (event: Event): HTMLAnchorElement | null =>
  (event.target as Element).closest?.('a.term[data-term], a.term[data-terms]') ?? null;

document.addEventListener('pointerover', (event) => {
  const link = termOf(event);
  if (event.pointerType === 'touch') return;
  if (link) later(180, () => void open(link));
  else if ((event.target as Element).closest?.('.term-card')) clearTimeout(timer);
  else if (shown && shown !== document.activeElement) later(260, close);
});
document.addEventListener('focusin', (event) => {
  const link = termOf(event);
  if (link?.matches(':focus-visible')) void open(link);
  else if (shown && !box.contains(event.target as Node)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
let touched = false;
document.addEventListener('pointerdown', (event) => {
  touched = event.pointerType === 'touch';
  if (shown && !termOf(event) && !box.contains(event.target as Node)) close();
});
document.addEventListener(
  'click',
  (event) => {
    const link = termOf(event);
    // The first tap shows the card, the second one follows the link.
    if (!link || !touched || shown === link) return;
    event.preventDefault();
    void open(link);
  },
  true,
);
window.addEventListener('scroll', () => shown && !box.matches(':hover') && close(), { passive: true });

document.addEventListener('lotse:card', (event) => void open((event as CustomEvent<HTMLAnchorElement>).detail));

// The gesture that asked for this script came before it: answer it now.
const waiting = document.querySelector<HTMLAnchorElement>('a.term:hover, a.term:focus-visible');
if (waiting) void open(waiting);
