import type { Tree } from './score.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Makes SVG elements from a tree; nothing is parsed, so it works where Trusted Types are enforced. */
export function grow([name, attributes, ...children]: Tree): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const key in attributes) element.setAttribute(key, attributes[key] as string);
  for (const child of children) element.append(grow(child));
  return element;
}
/** A new `<g>` at the end of another element. */
export function group(parent: Element, kind = '', ...children: Element[]): SVGElement {
  const element = grow(['g', { class: kind }]);
  element.append(...children);
  parent.append(element);
  return element;
}

/** Writes an attribute only when it changes; what was written is known without asking the page. */
export class Pen {
  readonly #written = new Map<Element, Record<string, string>>();
  write(element: Element, name: string, value: string): void {
    const known = this.#written.get(element) ?? {};
    this.#written.set(element, known);
    if (known[name] === value) return;
    known[name] = value;
    element.setAttribute(name, value);
  }
}

/** What is not seen keeps its place in the layout: taking it in anew would cost more than a frame has. */
export const seen = (shown: unknown): [name: string, value: string] => ['visibility', shown ? 'inherit' : 'hidden'];

/** Drawings of which one is seen at a time. */
export class Switch {
  readonly #drawings: ReadonlyMap<string, SVGElement>;
  #shown: string | undefined;

  constructor(drawings: ReadonlyMap<string, SVGElement>) {
    this.#drawings = drawings;
    for (const name of drawings.keys()) this.#set(name, false);
  }

  /** @returns the drawing that is shown now, if there is one of that name */
  to(name = ''): SVGElement | undefined {
    if (name !== this.#shown) {
      this.#set(this.#shown ?? name, false);
      this.#set(name, true);
      this.#shown = name;
    }
    return this.#drawings.get(name);
  }

  #set(name: string, shown: boolean): void {
    this.#drawings.get(name)?.setAttribute(...seen(shown));
  }
}
