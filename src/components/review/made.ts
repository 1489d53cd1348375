/** An element with a text and a class; a button is one to press, not one that sends. */
export function made<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (element instanceof HTMLButtonElement) element.type = 'button';
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}
