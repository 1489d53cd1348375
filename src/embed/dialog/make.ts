/** An element with properties and what is in it. Nothing is read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

/** A field with its label in front. */
export const field = (label: string, input: HTMLElement): HTMLLabelElement => make('label', { className: 'field' }, label, input);

/** A tick with its label behind. */
export const tick = (label: string, input: HTMLInputElement): HTMLLabelElement =>
  make('label', { className: 'choice' }, input, ` ${label}`);

/** A list to choose from. */
export function choice<T extends string>(options: readonly (readonly [T, string])[], value?: T): HTMLSelectElement {
  const select = make('select');
  for (const [key, text] of options) select.append(make('option', { value: key, selected: key === value }, text));
  return select;
}
