/** In a frame the text that is not said keeps its room, unseen; on the site's own pages nothing waits for a height. */
const rules =
  '.embed [data-room]{display:grid}.embed [data-room]>*,.embed [data-room]::after{grid-area:1/1}.embed [data-room]::after{content:attr(data-room);visibility:hidden}';
let adopted = false;

/**
 * Says one of two texts where the longer one has room, too: which of them is true shows only in the reader's browser, and a frame is
 * given its height before.
 * @param place what was in it goes
 * @param said the text that is true here
 * @param other the text that is true elsewhere
 */
export function sayWithRoom(place: HTMLElement, said: string, other: string): void {
  if (!adopted) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    adopted = true;
  }
  const text = document.createElement('span');
  text.textContent = said;
  place.dataset['room'] = other;
  place.replaceChildren(text);
}
