import { heightAt, readHeights } from '../heights.ts';
import { tallest } from '../protocol.ts';
import { take } from './obey.ts';
import { sheet } from './sheet.ts';

/** Attributes handed on to the page in the frame, which judges them itself (`frame/params.ts`). */
const handed = ['theme', 'lang', 'accent', 'motion', 'steps', 'scene', 'parts'] as const;
const places = /^(?:[a-z]+\/)*[a-z0-9-]+$/;

/**
 * The address of the embed page an element asks for.
 * @param root address of the site, with a slash at the end
 * @param read gives an attribute
 * @returns undefined where the element names nothing of this site: an address anywhere else is not framed
 */
export function addressOf(root: string, read: (name: string) => string | null): string | undefined {
  const entry = read('entry');
  const src = read('src');
  const address =
    entry && places.test(entry) ? new URL(`embed/${entry}/`, root) : src && URL.canParse(src, root) ? new URL(src, root) : undefined;
  if (!address?.href.startsWith(root) || !/^https?:$/.test(address.protocol)) return undefined;
  for (const name of handed) {
    const value = read(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

/** The height a host's attribute asks for; what no host would grant asks for the usual one. */
export function startHeight(attribute: string | null): number {
  const asked = Number(attribute);
  return asked >= 1 && asked <= tallest ? asked : 640;
}

/**
 * `<lotse-embed entry="terms/touchpoint">`: a frame with an embed page, as high as its content. What stands inside the element is what
 * is read without scripts. The frame is in a shadow root: neither the host's styles nor its framework reach into it.
 */
export const embedElement = (root: string) =>
  class extends HTMLElement {
    static readonly observedAttributes = ['entry', 'src', ...handed];
    #let: (() => void) | undefined;
    #shown: string | undefined;

    connectedCallback(): void {
      this.#show();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#show();
    }

    disconnectedCallback(): void {
      this.#let?.();
      this.#shown = undefined;
    }

    #name(): string {
      return this.title || this.textContent?.trim() || 'Lotse';
    }

    #show(): void {
      const address = addressOf(root, (name) => this.getAttribute(name));
      if (!address || address === this.#shown) return;
      this.#shown = address;
      this.#let?.();
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet(':host{display:block}iframe{display:block;width:100%;border:0;color-scheme:auto}')];
      const frame = document.createElement('iframe');
      frame.title = this.#name();
      frame.loading = 'lazy';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.allow = 'clipboard-write';
      frame.src = address;
      // What stands inside may be read after the element has come: it names the frame and is not shown.
      const inside = Object.assign(document.createElement('slot'), { hidden: true });
      inside.addEventListener('slotchange', () => {
        frame.title = this.#name();
      });
      shadow.replaceChildren(frame, inside);
      const known = readHeights(this.getAttribute('heights'));
      frame.style.height = `${known ? heightAt(known, this.clientWidth) : startHeight(this.getAttribute('height'))}px`;
      this.#let = take(frame);
    }
  };
