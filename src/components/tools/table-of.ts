import type { SaidTable } from '../../i18n/roi-said.ts';
import { made } from '../review/made.ts';

/** A table as `SaidTable.tsx` writes it: what is too wide is scrolled, by keyboard too. */
export function tableOf({ caption, head, rows }: SaidTable): HTMLElement {
  const wide = made('div', '', 'tool-wide');
  wide.tabIndex = 0;
  wide.role = 'region';
  wide.ariaLabel = caption;
  const table = made('table');
  table.append(made('caption', caption));
  const top = table.createTHead().insertRow();
  for (const cell of head) {
    const one = made(cell ? 'th' : 'td', cell);
    if (one.tagName === 'TH') (one as HTMLTableCellElement).scope = 'col';
    top.append(one);
  }
  const body = table.createTBody();
  for (const [first = '', ...cells] of rows) {
    const row = body.insertRow();
    const name = made('th', first);
    name.scope = 'row';
    row.append(name, ...cells.map((cell) => made('td', cell)));
  }
  wide.append(table);
  return wide;
}
