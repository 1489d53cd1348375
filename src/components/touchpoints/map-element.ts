import { type Choice, fits, type Group, groups, isNarrow, readChoice, type Traits, writeChoice } from './map-filter.ts';

/** Narrows map and list of touchpoints while somebody chooses; the choice stays in the address. All of it is in the page. */
class TouchpointMapElement extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #boxes = [...this.#form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  readonly #status = this.#form.querySelector('[role=status]') as HTMLElement;
  readonly #reset = this.#form.querySelector('[data-reset]') as HTMLButtonElement;
  readonly #none = this.querySelector('.map-nothing') as HTMLElement;
  readonly #marks = [...this.querySelectorAll<HTMLElement>('li > [data-medium]')];
  /** What vanishes when nothing in it is left, from the inside out. */
  readonly #holders = ['.map-row', '.map-channel', '.map-group', '.map-phase', '.shelf'].flatMap((name) => [
    ...this.querySelectorAll<HTMLElement>(name),
  ]);

  connectedCallback(): void {
    this.#show(
      readChoice(
        location.search,
        this.#choice(() => true),
      ),
    );
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => {
      this.#apply();
      this.#keep();
    });
    this.#reset.addEventListener('click', () => {
      this.#show(this.#choice(() => false));
      this.#keep();
      // The button is gone now; whoever pressed it stays in the form.
      this.#boxes[0]?.focus();
    });
    window.addEventListener('popstate', () =>
      this.#show(
        readChoice(
          location.search,
          this.#choice(() => true),
        ),
      ),
    );
  }

  #choice(takes: (box: HTMLInputElement) => boolean): Choice {
    const values = (group: Group) => new Set(this.#boxes.filter((box) => box.name === group && takes(box)).map(({ value }) => value));
    return { medium: values('medium'), side: values('side'), importance: values('importance') };
  }

  #show(choice: Choice): void {
    for (const box of this.#boxes) box.checked = choice[box.name as Group].has(box.value);
    this.#apply();
  }

  #apply(): void {
    const choice = this.#choice(({ checked }) => checked);
    const narrow = isNarrow(choice);
    const left = new Set<string>();
    for (const mark of this.#marks) {
      const fit = fits(traitsOf(mark), choice);
      (mark.parentElement as HTMLElement).hidden = !fit;
      if (fit) left.add(mark.dataset['id'] ?? '');
    }
    for (const holder of this.#holders) holder.hidden = narrow && !holder.querySelector('li:not([hidden]) > [data-medium]');
    // Gaps are those of the whole map: with a choice a cell may be empty for another reason, so none is shown.
    this.classList.toggle('map-narrow', narrow);
    const { all = '', some = '' } = this.#status.dataset;
    const text = narrow ? some.replace('{n}', String(left.size)) : all;
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#reset.hidden = !narrow;
    this.#none.hidden = left.size > 0;
  }

  /** In sandboxed frames and files the address may be out of reach: the filter works all the same. */
  #keep(): void {
    try {
      const choice = this.#choice(({ checked }) => checked);
      history.replaceState(history.state, '', location.pathname + writeChoice(location.search, choice) + location.hash);
    } catch {}
  }
}

function traitsOf({ dataset }: HTMLElement): Traits {
  return Object.fromEntries(groups.map((group) => [group, dataset[group] ?? ''])) as Traits;
}

customElements.define('lotse-touchpoints', TouchpointMapElement);
