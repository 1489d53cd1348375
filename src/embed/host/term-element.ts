import { placeCard } from '../../components/terms/card-layout.ts';
import { sheet } from './sheet.ts';

/** What `/api/v1/terms/<id>.json` says of a term, as far as a card shows it. */
interface TermData {
  labels: Record<string, { text: string }[]>;
  texts: Record<string, { summary?: string; definition?: string }>;
}

type Waiting = Record<string, (data: TermData) => void>;

const rules = `:host{position:relative}a{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em}
[popover]{inset:auto;margin:0;position:fixed;max-width:min(22rem,calc(100vw - 2rem));box-sizing:border-box;padding:.7rem .9rem;border:1.5px solid CanvasText;border-radius:.5rem;background:Canvas;color:CanvasText;font:400 .95rem/1.45 system-ui,sans-serif;text-align:start;white-space:normal}
[popover] b{display:block;margin-block-end:.2rem}`;

/**
 * `<lotse-term id="touchpoint">Kontaktpunkt</lotse-term>`: a word of the host's text that leads to its term and shows what it means: on
 * resting, on focus and on tap; Escape ends it and the pointer may rest on it (WCAG 2.2, 1.4.13). Text, or a link, inside the element is
 * what is read without scripts.
 * @param root address of the site, with a slash at the end
 * @param leading language without a prefix in addresses
 * @param scriptUrl makes the address of a script
 */
export function termElement(root: string, leading: string, scriptUrl: (address: string) => string) {
  const asked: Record<string, Promise<TermData | undefined>> = {};
  const term = (id: string) => (asked[id] ??= load(root, id, scriptUrl));
  return class extends HTMLElement {
    #timer = 0;
    readonly #card = Object.assign(document.createElement('span'), { id: 'card', popover: 'manual' });
    readonly #shut = (): void => {
      clearTimeout(this.#timer);
      document.removeEventListener('keydown', this.#key);
      if (this.#card.matches(':popover-open')) this.#card.hidePopover();
    };
    readonly #key = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') this.#shut();
    };

    connectedCallback(): void {
      const id = this.getAttribute('term') ?? this.id;
      if (this.shadowRoot || !/^[a-z0-9-]+$/.test(id)) return;
      const language = languageOf(this);
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet(rules)];
      this.#card.setAttribute('role', 'tooltip');
      const slot = document.createElement('slot');
      const href = `${root}${language === leading ? '' : `${language}/`}terms/${id}/`;
      const link = Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener' });
      link.setAttribute('aria-describedby', this.#card.id);
      link.append(slot);
      shadow.append(link, this.#card);
      // A link of the author's own stays the link; one around it would be a link in a link. It may be read after the element has come.
      const ownLink = () => this.querySelector('a') && link.isConnected && link.replaceWith(slot);
      ownLink();
      slot.addEventListener('slotchange', ownLink);
      const later = (wait: number, then: () => void) => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(then, wait);
      };
      const open = () => void term(id).then((data) => data && this.matches(':hover, :focus-within') && this.#open(data, language));
      let touched = false;
      this.addEventListener('pointerdown', ({ pointerType }) => {
        touched = pointerType === 'touch';
      });
      this.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && later(180, open));
      this.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && later(260, this.#shut));
      this.addEventListener('focusin', open);
      this.addEventListener('focusout', this.#shut);
      // The first tap shows the card, the second one follows the link; where no card comes, the link leads on at the first.
      this.addEventListener('click', (event) => {
        if (!touched || this.#card.matches(':popover-open')) return;
        event.preventDefault();
        void term(id).then((data) => (data ? this.#open(data, language) : (event.target as HTMLElement).closest('a')?.click()));
        touched = false;
      });
    }

    disconnectedCallback(): void {
      this.#shut();
    }

    #open({ labels, texts }: TermData, language: string): void {
      const of = Object.hasOwn(texts, language) ? language : Object.keys(texts)[0];
      if (!of || !this.isConnected) return;
      const title = document.createElement('b');
      title.textContent = labels[of]?.[0]?.text ?? '';
      this.#card.lang = of;
      this.#card.replaceChildren(title, texts[of]?.summary ?? '');
      this.#card.showPopover();
      const view = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top } = placeCard(this.getClientRects()[0] ?? this.getBoundingClientRect(), this.#card.getBoundingClientRect(), view);
      this.#card.style.left = `${left}px`;
      this.#card.style.top = `${top}px`;
      document.addEventListener('keydown', this.#key);
    }
  };
}

/** The language around an element, where it is one of ours; else German. */
const languageOf = (element: HTMLElement): string => (/^en\b/i.test(element.closest<HTMLElement>('[lang]')?.lang ?? '') ? 'en' : 'de');

/** A term's data: asked for as a file; where the host forbids that, it comes as a script. */
async function load(root: string, id: string, scriptUrl: (address: string) => string): Promise<TermData | undefined> {
  const address = `${root}api/v1/terms/${id}`;
  try {
    return (await (await fetch(`${address}.json`, { credentials: 'omit' })).json()) as TermData;
  } catch {
    return new Promise((resolve) => {
      const script = document.createElement('script');
      // The script says `lotseTerm(id, data)`: several may be under way.
      const page = window as { lotseTerm?: ((of: string, data: TermData) => void) & { waiting: Waiting } };
      const waiting = page.lotseTerm?.waiting ?? {};
      waiting[id] = resolve;
      page.lotseTerm = Object.assign((of: string, data: TermData) => waiting[of]?.(data), { waiting });
      script.onerror = () => resolve(undefined);
      try {
        script.src = scriptUrl(`${address}.js`);
        document.head.append(script);
      } catch {
        resolve(undefined);
      }
    });
  }
}
