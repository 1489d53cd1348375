/**
 * Lets readers put places in another order: as they came, by name, or by the worst figure of a measure first.
 * Places carry their figure as `data-<measure>`; those without one stay at the end, in the order of their names.
 * Print shows what is folded away, in browsers that cannot do so by style sheet, too.
 */
class SortElement extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('select');
    const control = choice?.closest('p');
    if (!choice || !control) return;
    control.hidden = false;
    const lists = [...this.querySelectorAll('.places')].map((list) => ({ list, places: [...list.children] }));
    choice.addEventListener('change', () => {
      const up = choice.selectedOptions[0]?.dataset['better'] === 'more';
      for (const { list, places } of lists) list.append(...(choice.value ? sorted(places, `data-${choice.value}`, up) : places));
    });
    const folded = () => this.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    let opened: HTMLDetailsElement[] = [];
    window.addEventListener('beforeprint', () => {
      opened = [...folded()];
      for (const one of opened) one.open = true;
    });
    window.addEventListener('afterprint', () => {
      for (const one of opened) one.open = false;
    });
  }
}

function sorted(places: readonly Element[], attribute: string, up: boolean): Element[] {
  const value = (place: Element) => Number(place.getAttribute(attribute) ?? (up ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY));
  return [...places].sort((a, b) => (value(a) === value(b) ? 0 : value(a) < value(b) === up ? -1 : 1));
}

customElements.define('lotse-sort', SortElement);
