import { fold } from '../../language/fold.ts';
import { type Choice, type FilterRow, filterRows, type Group, isNarrow, readChoice, writeChoice } from './index-filter.ts';

/** Narrows the list of terms while somebody chooses; the choice stays in the address. The list itself is in the page. */
class TermIndexElement extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #field = this.#form.querySelector('[name=q]') as HTMLInputElement;
  readonly #boxes = [...this.#form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  readonly #status = this.#form.querySelector('[role=status]') as HTMLElement;
  readonly #reset = this.#form.querySelector('[data-reset]') as HTMLButtonElement;
  readonly #none = this.querySelector('.no-term') as HTMLElement;
  readonly #sections = [...this.querySelectorAll<HTMLElement>('.letter')].map((section) => ({
    section,
    link: this.querySelector<HTMLAnchorElement>(`.letters a[href="#${section.querySelector('h2')?.id}"]`),
    items: [...section.querySelectorAll<HTMLElement>('.term-rows > li')],
  }));
  #rows: FilterRow[] = [];
  #frame = 0;

  connectedCallback(): void {
    this.#rows = this.#sections.flatMap(({ items }) => items.map(rowOf));
    this.#show(readChoice(location.search, this.#known()));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#soon());
    for (const button of this.querySelectorAll('[data-reset]')) {
      button.addEventListener('click', () => {
        this.#show({ domain: new Set(), status: new Set(), missing: new Set(), words: '' });
        this.#keep();
        // The button is gone now; whoever pressed it stays in the form.
        this.#field.focus();
      });
    }
    window.addEventListener('popstate', () => this.#show(readChoice(location.search, this.#known())));
  }

  /** Once a frame, however fast somebody types. */
  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#apply();
      this.#keep();
    });
  }

  #known(): Record<Group, Set<string>> {
    const values = (group: Group) => new Set(this.#boxes.filter(({ name }) => name === group).map(({ value }) => value));
    return { domain: values('domain'), status: values('status'), missing: values('missing') };
  }

  #chosen(): Choice {
    const values = (group: Group) =>
      new Set(this.#boxes.filter(({ name, checked }) => name === group && checked).map(({ value }) => value));
    return { domain: values('domain'), status: values('status'), missing: values('missing'), words: this.#field.value };
  }

  #show(choice: Choice): void {
    for (const box of this.#boxes) box.checked = choice[box.name as Group].has(box.value);
    this.#field.value = choice.words;
    this.#apply();
  }

  /** Writes only what changes; nothing is measured, so the page is laid out once. */
  #apply(): void {
    const choice = this.#chosen();
    const { hits, left, counts } = filterRows(this.#rows, choice);
    let at = 0;
    for (const { section, link, items } of this.#sections) {
      const before = at;
      for (const item of items) hide(item, !hits[at++]);
      const empty = !hits.slice(before, at).includes(true);
      hide(section, empty);
      // A letter that leads nowhere is no link.
      if (link && empty) link.removeAttribute('href');
      else link?.setAttribute('href', `#${section.querySelector('h2')?.id}`);
    }
    for (const box of this.#boxes) {
      const count = counts[box.name as Group].get(box.value) ?? 0;
      const number = box.labels?.[0]?.querySelector('b');
      if (number) number.textContent = String(count);
      box.labels?.[0]?.classList.toggle('idle', count === 0 && !box.checked);
    }
    const narrow = isNarrow(choice);
    const { all = '', some = '' } = this.#status.dataset;
    const text = narrow ? some.replace('{n}', String(left)) : all;
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#reset.hidden = !narrow;
    this.#none.hidden = left > 0;
  }

  /** In sandboxed frames and files the address may be out of reach: the filter works all the same. */
  #keep(): void {
    try {
      history.replaceState(history.state, '', location.pathname + writeChoice(location.search, this.#chosen()) + location.hash);
    } catch {}
  }
}

function rowOf(item: HTMLElement): FilterRow {
  const { domain = '', status = '', missing = '' } = item.dataset;
  return { domain: [domain], status: [status], missing: missing.split(' '), words: fold(item.textContent) };
}

function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

customElements.define('lotse-terms', TermIndexElement);
