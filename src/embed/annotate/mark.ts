import { placeCard } from '../../components/terms/card-layout.ts';
import type { AnnotateTarget } from '../../model/annotate.ts';
import { sheet } from '../host/sheet.ts';

const rules = `:host{display:inline}
a{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em;text-decoration-thickness:from-font;cursor:help}
a:hover{text-decoration-style:solid}
a:focus-visible{outline:2px solid currentColor;outline-offset:2px;border-radius:2px}
[popover]{inset:auto;margin:0;position:fixed;max-width:min(22rem,calc(100vw - 2rem));max-height:calc(100vh - 2rem);overflow:auto;box-sizing:border-box;padding:.7rem .9rem;border:1.5px solid CanvasText;border-radius:.5rem;background:Canvas;color:CanvasText;font:400 16px/1.45 system-ui,sans-serif;letter-spacing:normal;text-transform:none;text-align:start;white-space:normal;cursor:auto}
b,i{display:block}b{margin-block-end:.25rem}i{font-style:normal;font-size:.85em;margin-block-start:.4rem;opacity:.8}
span span{display:block}span span+span{margin-block-start:.4rem}
@media print{a{text-decoration:none}}`;

let rulesSheet: CSSStyleSheet | undefined;

/** The mark whose card is open: there is one card at a time. */
let shut: (() => void) | undefined;

/** Closes the open card, if there is one. */
export const closeCard = (): void => shut?.();

/**
 * A marked word: `<lotse-mark>Kontaktpunkt</lotse-mark>`, with link and card in a shadow root, so that neither the host's styles nor its
 * routing reach them and the text stays the host's text. The card comes on resting, on focus and on the first tap; Escape, leaving, a
 * press elsewhere and scrolling end it, and the pointer may rest on it (WCAG 2.2, 1.4.13).
 * @param root address of the site, with a slash at the end
 */
export function makeMark(root: string, target: AnnotateTarget, language: string, leads: string): HTMLElement {
  const [place, title, ...sentences] = target;
  const mark = document.createElement('lotse-mark');
  const shadow = mark.attachShadow({ mode: 'open' });
  rulesSheet ??= sheet(rules);
  shadow.adoptedStyleSheets = [rulesSheet];
  const link = Object.assign(document.createElement('a'), { href: root + place, target: '_blank', rel: 'noopener' });
  link.setAttribute('part', 'link');
  link.append(document.createElement('slot'));
  shadow.append(link);

  let card: HTMLElement | undefined;
  let timer = 0;
  const later = (wait: number, then: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(then, wait);
  };
  const close = () => {
    clearTimeout(timer);
    if (shut === close) {
      shut = undefined;
      removeEventListener('keydown', onKey, true);
      removeEventListener('pointerdown', onPress, true);
      removeEventListener('scroll', onScroll, true);
    }
    link.removeAttribute('aria-describedby');
    card?.remove();
    card = undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  const onPress = (event: Event) => {
    if (!event.composedPath().includes(mark)) close();
  };
  const onScroll = (event: Event) => {
    if (!card || event.target !== card) close();
  };
  const open = () => {
    clearTimeout(timer);
    if (card || !mark.isConnected) return;
    closeCard();
    shut = close;
    card = cardOf(title, sentences, language, leads);
    shadow.append(card);
    card.showPopover();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = card.getBoundingClientRect();
    const { left, top } = placeCard(link.getClientRects()[0] ?? link.getBoundingClientRect(), size, view);
    card.style.left = `${left}px`;
    // Where there is room neither below nor above, it is read whole all the same.
    card.style.top = `${Math.max(8, Math.min(top, view.height - size.height - 8))}px`;
    link.setAttribute('aria-describedby', card.id);
    addEventListener('keydown', onKey, true);
    addEventListener('pointerdown', onPress, true);
    addEventListener('scroll', onScroll, true);
  };

  let touched = false;
  mark.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  mark.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && later(180, open));
  mark.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') later(260, () => !link.matches(':focus-visible') && close());
  });
  link.addEventListener('focus', () => link.matches(':focus-visible') && open());
  link.addEventListener('blur', close);
  // The first tap shows the card, the second one follows the link.
  link.addEventListener('click', (event) => {
    if (!touched || card) return;
    event.preventDefault();
    open();
  });
  return mark;
}

function cardOf(title: string, sentences: readonly string[], language: string, leads: string): HTMLElement {
  const card = Object.assign(document.createElement('span'), { id: 'card', popover: 'manual', lang: language });
  card.setAttribute('role', 'tooltip');
  card.setAttribute('part', 'card');
  const line = (name: 'b' | 'i' | 'span', text: string) => Object.assign(document.createElement(name), { textContent: text });
  card.append(line('b', title), ...sentences.map((text) => line('span', text)), line('i', leads));
  return card;
}
