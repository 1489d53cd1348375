import type { OfflineWords } from '../../i18n/offline-words.ts';

/** Sheets made by a script are no inline style: the policy allows them. What only a few pages ever show needs no file. */
const look = `
.new-version { position: fixed; inset: auto 0 0; z-index: 20; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: center; padding: .75rem 1rem; color: var(--ink); background: var(--paper); border-block-start: 2px solid var(--signal); font-family: var(--font-label); font-size: var(--size-label); }
.new-version:empty { display: none; }
.new-version p { margin: 0; }
.new-version button { min-block-size: 2.75rem; padding-inline: 1rem; font: inherit; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 4px; cursor: pointer; }
html:has(.new-version:not(:empty)) { scroll-padding-block-end: 8rem; }
html:has(.new-version:not(:empty)) body { padding-block-end: 6rem; }
@media print { .new-version { display: none; } }`;

let place: HTMLElement | undefined;

/**
 * Says at the foot of the window that there is a new version. It waits for the reader: the focus stays, nothing reloads by itself.
 * @param reload what “reload” does
 */
export function showNote(t: OfflineWords, reload: () => void): void {
  if (place) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  place = document.createElement('div');
  place.className = 'new-version';
  place.setAttribute('role', 'status');
  place.setAttribute('aria-label', t.note);
  document.body.append(place);
  const region = place;
  const text = Object.assign(document.createElement('p'), { textContent: t.found });
  const button = (words: string, does: () => void) =>
    Object.assign(document.createElement('button'), { type: 'button', textContent: words, onclick: does });
  // Screen readers speak what comes into a region that is there already.
  setTimeout(
    () =>
      region.append(
        text,
        button(t.reload, reload),
        button(t.later, () => region.replaceChildren()),
      ),
    100,
  );
}
