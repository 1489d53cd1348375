/**
 * Prints one tool of a page and nothing else; `print-tool.css` leaves out what is not marked.
 * @param tool the element that stays
 */
export function printAlone(tool: HTMLElement): void {
  const root = document.documentElement;
  const mark = (on: boolean) => {
    root.classList.toggle('print-alone', on);
    tool.classList.toggle('printed', on);
  };
  mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
