/** Writes a style only when it changes, rounded to what can be seen; what was written is known without asking the page. */
export class StylePen {
  readonly #written = new Map<Element, Record<string, string>>();

  /** @returns whether it had to be written */
  set(element: HTMLElement | SVGElement, property: string, value: number): boolean {
    const text = String(Math.round(value * 1000) / 1000);
    const known = this.#written.get(element) ?? {};
    this.#written.set(element, known);
    if (known[property] === text) return false;
    known[property] = text;
    element.style.setProperty(property, text);
    return true;
  }

  /** How much something is seen; what is not seen at all is not there for readers and keyboard either. */
  fade(element: HTMLElement | SVGElement, much: number): void {
    if (this.set(element, 'opacity', much)) element.classList.toggle('film-unseen', much <= 0);
  }
}
