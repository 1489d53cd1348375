import type { ClassWords } from '../../i18n/class-words.ts';
import { fill } from '../../i18n/fill.ts';
import { made } from '../review/made.ts';

export { made };

/** A column of a table: what stands in it, and by what it is sorted. */
export interface Column<Row> {
  name: string;
  sort(row: Row): string | number;
  show(row: Row): (string | Element)[];
  /** Whether it holds sentences, which need a line of their own. */
  sentences?: true;
}

/**
 * A table that is sorted by the buttons in its head; pressed again, the other way round. Its order is said aloud and shown
 * by `aria-sort`. Where it is narrow, rows are cards (`styles/class.css`), and each cell then names its column.
 */
export function sortableTable<Row>(t: ClassWords, label: string, columns: readonly Column<Row>[], rows: readonly Row[]): HTMLElement {
  const box = made('div', '', 'table');
  box.role = 'group';
  box.ariaLabel = label;
  const table = made('table');
  const body = made('tbody');
  const head = made('tr');
  const said = made('p', '', 'visually-hidden');
  said.role = 'status';
  const cells = columns.map((column) => {
    const cell = made('th');
    cell.scope = 'col';
    const button = made('button', column.name);
    button.addEventListener('click', () => {
      const up = cell.ariaSort !== 'ascending';
      for (const one of cells) one.ariaSort = null;
      cell.ariaSort = up ? 'ascending' : 'descending';
      said.textContent = fill(t.sorted, { column: column.name });
      put([...rows].sort((a, b) => compare(column.sort(a), column.sort(b)) * (up ? 1 : -1)));
    });
    cell.append(button);
    return cell;
  });
  const put = (sorted: readonly Row[]) =>
    body.replaceChildren(
      ...sorted.map((row) => {
        const line = made('tr');
        line.append(
          ...columns.map((column, at) => {
            const cell = made(at === 0 ? 'th' : 'td');
            cell.append(...column.show(row));
            cell.dataset['label'] = column.name;
            if (column.sentences) cell.className = 'class-words';
            return cell;
          }),
        );
        return line;
      }),
    );
  head.append(...cells);
  head.dataset['label'] = t.sortBy;
  const top = made('thead');
  top.append(head);
  table.append(top, body);
  put(rows);
  box.append(table, said);
  return box;
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

/** A share as a bar; the numbers stand beside it in words. */
export function bar(n: number, all: number): SVGSVGElement {
  const svg = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const box = svg('svg', { class: 'class-bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  box.append(
    svg('rect', { class: 'class-bar-all', width: 100, height: 10 }),
    svg('rect', { width: all === 0 ? 0 : (100 * n) / all, height: 10 }),
  );
  return box as SVGSVGElement;
}
