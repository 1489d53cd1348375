import { fill } from '../../i18n/fill.ts';
import type { ToolRefusal } from '../../model/tools/tool-file.ts';
import { made } from '../review/made.ts';
import type { AssessmentPage } from './page.ts';

let labels = 0;

/** A section with a heading that names it. */
export function part(title: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const section = made('section', '', className);
  const heading = made('h2', title);
  heading.id = `${className.split(' ').at(-1)}-title`;
  section.setAttribute('aria-labelledby', heading.id);
  section.append(heading, ...children);
  return section;
}

/** A button that does something. */
export function button(text: string, act: () => void, className = ''): HTMLButtonElement {
  const made_ = made('button', text, className);
  made_.addEventListener('click', act);
  return made_;
}

/** A field with its label before it. */
export function field<T extends HTMLElement>(text: string, input: T): HTMLElement {
  const row = made('p', '', 'assess-field');
  const label = made('label', text);
  input.id ||= `assess-field-${++labels}`;
  label.htmlFor = input.id;
  row.append(label, input);
  return row;
}

/** A line that is read out when it changes. */
export function status(): HTMLElement {
  const line = made('div', '', 'assess-said');
  line.role = 'status';
  return line;
}

export const say = (line: HTMLElement, ...sentences: string[]): void => line.replaceChildren(...sentences.map((one) => made('p', one)));

/** A button that lets the reader choose files. */
export function chooser(text: string, several: boolean, take: (files: File[]) => Promise<void>): HTMLElement {
  const label = made('label', '', 'button assess-choose');
  const input = made('input');
  input.type = 'file';
  input.accept = '.json,.txt,application/json,text/plain';
  input.multiple = several;
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]).then(() => {
      input.value = '';
    });
  });
  label.append(made('span', text), input);
  return label;
}

/** Why a file was refused, in words. */
export const refusal = (page: AssessmentPage, file: string, why: ToolRefusal): string =>
  fill(page.words.refused[why.refused], { file, tool: 'tool' in why ? why.tool : undefined });

export interface Cell {
  readonly text: string;
  /** Stands before the text. */
  readonly drawn?: Element;
}
const cellOf = (value: string | Cell): Cell => (typeof value === 'string' ? { text: value } : value);

/** A table: its first column names the row. Where it is narrow, it scrolls by keyboard, too. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly (string | Cell)[])[]): HTMLElement {
  const box = made('div', '', 'assess-table');
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = caption;
  const all = made('table');
  const top = made('tr');
  top.append(
    ...head.map((name) => {
      const cell = made('th', name);
      cell.scope = 'col';
      return cell;
    }),
  );
  const thead = made('thead');
  thead.append(top);
  const body = made('tbody');
  for (const row of rows) {
    const line = made('tr');
    for (const [at, value] of row.entries()) {
      const { text, drawn } = cellOf(value);
      const cell = made(at === 0 ? 'th' : 'td', '');
      if (cell instanceof HTMLTableCellElement && at === 0) cell.scope = 'row';
      if (drawn) cell.append(drawn);
      cell.append(text);
      line.append(cell);
    }
    body.append(line);
  }
  all.append(thead, body);
  box.append(all);
  return box;
}

/** Columns side by side: how often each answer was given. The numbers stand in the cells beside it. */
export function columns(counts: readonly number[]): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const most = Math.max(1, ...counts);
  for (const [key, value] of Object.entries({
    class: 'assess-columns',
    viewBox: `0 0 ${counts.length * 10} 20`,
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, value);
  for (const [at, count] of counts.entries()) {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const height = Math.max(1, (19 * count) / most);
    for (const [key, value] of Object.entries({ x: at * 10 + 1, y: 20 - height, width: 8, height })) rect.setAttribute(key, String(value));
    svg.append(rect);
  }
  return svg;
}

/** Puts a text where it can be pasted from. */
export function copied(input: HTMLInputElement | HTMLTextAreaElement, line: HTMLElement, words: string): void {
  input.select();
  void navigator.clipboard?.writeText(input.value).then(
    () => say(line, words),
    () => {},
  );
}
