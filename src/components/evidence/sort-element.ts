/** Lets readers sort a table by its columns. The table is complete and in a sensible order without it; cells say by `data-value` what they count as. */
class SortElement extends HTMLElement {
  readonly #body = this.querySelector('tbody') as HTMLTableSectionElement;
  readonly #heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];

  connectedCallback(): void {
    for (const head of this.#heads) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => this.#by(head));
    }
  }

  /** Sorts by a column; once more, the other way round. Cells without a value stay at the end. */
  #by(head: HTMLTableCellElement): void {
    const up = head.ariaSort ? head.ariaSort !== 'ascending' : head.dataset['sort'] !== 'down';
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const keys = [...this.#body.rows].map((row) => ({ row, key: row.cells[head.cellIndex]?.dataset['value'] ?? '' }));
    keys.sort((a, b) => {
      if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
      return compare(a.key, b.key) * (up ? 1 : -1);
    });
    this.#body.append(...keys.map(({ row }) => row));
  }
}

function compare(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) ? a.localeCompare(b, document.documentElement.lang) : left - right;
}

customElements.define('lotse-sort', SortElement);
