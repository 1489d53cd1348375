import { render } from 'preact';
import { browserWords } from '../i18n/browser-words.ts';
import { Missed } from './Missed.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { SearchWords } from './search-words.ts';

const { root = '/', language = 'de' } = (document.currentScript as HTMLScriptElement).dataset;
const t = browserWords<SearchWords>();

let dialog: HTMLDialogElement | undefined;

/** Opens the search over any page; on the search page its own box is used. */
document.addEventListener('lotse:search', () => {
  const own = document.querySelector<HTMLElement>('[data-search-place] input');
  if (own) own.focus();
  else open();
});

function open(): void {
  dialog?.remove();
  const made = document.createElement('dialog');
  dialog = made;
  made.className = 'sheet sheet-search';
  made.setAttribute('aria-label', t.search.title);
  document.body.append(made);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.addEventListener('close', () => made.remove());
  render(
    <>
      <SearchBox t={t} language={language} root={root} onClose={() => made.close()} />
      <button type="button" class="sheet-close quiet" onClick={() => made.close()}>
        {t.actions.close}
      </button>
    </>,
    made,
  );
  made.showModal();
  made.querySelector('input')?.focus();
}

const place = document.querySelector<HTMLElement>('[data-search-place]');
if (place) {
  const start = new URLSearchParams(location.search).get('q') ?? '';
  // A frame's address is nobody's to keep, and its focus belongs to the page around it.
  const framed = place.dataset['searchPlace'] === 'frame';
  render(<SearchBox t={t} language={language} root={root} start={start} outside={framed} {...(framed ? {} : { onQuery: keep })} />, place);
  if (start && !framed) place.querySelector('input')?.focus();
}

/** Writes what is searched into the page's address; Safari refuses the hundredth time in half a minute, which nobody misses. */
function keep(query: string): void {
  try {
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  } catch {}
}

const missed = document.querySelector<HTMLElement>('[data-search-missed]');
if (missed) render(<Missed t={t} />, missed);
