import { saveFile } from '../base/save-file.ts';
import { csv } from '../class/csv.ts';

/** Narrows a table by department and word, and saves what is left of it as a table. */
class RowsElement extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-departments]')];
  readonly #status = this.#form.querySelector('[role=status]') as HTMLElement;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#apply());
    this.#form.querySelector('[data-csv]')?.addEventListener('click', () => this.#save());
    // Fields that the browser filled in again on its way back.
    this.#apply();
  }

  #value(name: string): string {
    return (this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value.trim();
  }

  #apply(): void {
    const [department, text] = [this.#value('department'), this.#value('text').toLocaleLowerCase()];
    let left = 0;
    for (const row of this.#rows) {
      const fits =
        (!department || row.dataset['departments']?.split(' ').includes(department)) &&
        (!text || row.textContent?.toLocaleLowerCase().includes(text));
      row.hidden = !fits;
      if (fits) left += 1;
    }
    for (const body of this.querySelectorAll('tbody')) body.hidden = !body.querySelector('tr[data-departments]:not([hidden])');
    for (const cell of this.querySelectorAll<HTMLElement>('[data-department]'))
      cell.classList.toggle('chosen-column', cell.dataset['department'] === department);
    const { one = '', many = '' } = this.#form.dataset;
    const said = left === 1 ? one : many.replace('{n}', String(left));
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #save(): void {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('thead tr, tbody:not([hidden]) tr:not([hidden])')];
    saveFile(
      `${this.#form.dataset['file']}.csv`,
      'text/csv',
      csv(rows.map((row) => [...row.cells].map((cell) => cell.dataset['csv'] ?? plain(cell)))),
    );
  }
}

const plain = (cell: HTMLElement): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

customElements.define('lotse-rows', RowsElement);
