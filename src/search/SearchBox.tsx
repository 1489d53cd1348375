import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, fill } from '../i18n/fill.ts';
import type { Kind } from '../model/kind-names.ts';
import { Filters } from './Filters.tsx';
import { noteMissed, noteSearch } from './kept.ts';
import { Nothing } from './Nothing.tsx';
import { Recent } from './Recent.tsx';
import { Results } from './Results.tsx';
import type { SearchWords } from './search-words.ts';
import { asked as askedFor } from './typed.ts';
import { useSearch } from './use-search.ts';

interface Props {
  t: SearchWords;
  language: string;
  root: string;
  /** What to search for at the beginning. */
  start?: string;
  /** Whether results open in a new window, as they must in a frame. */
  outside?: boolean;
  /** Told what is searched, so that the page's address can keep it. */
  onQuery?: (query: string) => void;
  onClose?: () => void;
}

/** The search box: a combobox over a listbox of links (ARIA Authoring Practices, “combobox with list autocomplete”, manual selection). */
export function SearchBox({ t, language, root, start = '', outside = false, onQuery, onClose }: Props) {
  const [query, setQuery] = useState(start);
  const [kind, setKind] = useState<Kind | undefined>();
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  /** Whether Enter was pressed before the answer to what is typed came. */
  const hurry = useRef(false);
  const words = askedFor(query);
  const { found, failed, further } = useSearch(root, language, words, kind);
  const shown = found && found.query === words ? found : undefined;
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-result]') ?? [])];
  const count = shown ? shown.head.results.length + (shown.full?.length ?? 0) : 0;
  const asked = shown !== undefined && (shown.full !== undefined || words.length < 3);
  const empty = asked && count === 0;

  useEffect(() => {
    onQuery?.(words);
    setActive(-1);
  }, [words, kind]);
  useEffect(() => {
    if (hurry.current && count > 0) {
      hurry.current = false;
      links()[0]?.click();
    }
  });
  useEffect(() => {
    if (!empty || kind) return;
    const timer = setTimeout(() => noteMissed(words), 1500);
    return () => clearTimeout(timer);
  }, [empty, words, kind]);

  const move = (to: number) => {
    const all = links();
    const next = (to + all.length) % all.length;
    setActive(next);
    all[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A search field swallows the first Escape to empty itself; over a page people mean: away with it.
    if (event.key === 'Escape') {
      event.preventDefault();
      if (onClose) onClose();
      else setQuery('');
      return;
    }
    hurry.current = event.key === 'Enter' && words !== '' && count === 0 && !empty;
    if (hurry.current) event.preventDefault();
    if (hurry.current || count === 0) return;
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? links().length - 1 : active - 1);
    else if (event.key === 'Enter') links()[Math.max(0, active)]?.click();
    else return;
    event.preventDefault();
  };
  const status = !words
    ? ''
    : failed
      ? t.search.failed
      : !shown
        ? t.search.loading
        : empty
          ? fill(t.search.none, { q: words })
          : `${shown.head.meant ? `${fill(t.search.meant, { name: shown.head.meant })} ` : ''}${count > 0 ? counted(t.search.count, count) : ''}`;
  return (
    <div class="search-box" role="search">
      <label for="search-field">{t.search.label}</label>
      <input
        id="search-field"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls="search-results"
        aria-activedescendant={active >= 0 ? `result-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
        placeholder={t.search.placeholder}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="search-status" role="status">
        {status}
      </p>
      {words ? null : <Recent t={t} choose={setQuery} />}
      {shown ? <Filters t={t} counts={shown.head.counts} kind={kind} choose={setKind} /> : null}
      <div
        id="search-results"
        role="listbox"
        aria-label={t.search.title}
        data-query={shown?.query}
        data-state={!shown?.whole ? undefined : asked ? 'settled' : 'head'}
        ref={list}
      >
        {shown ? <Results t={t} found={shown} active={active} outside={outside} onOpen={() => noteSearch(words)} /> : null}
      </div>
      {shown && shown.more > 0 ? (
        <button type="button" class="quiet search-more" onClick={further}>
          {counted(t.search.more, shown.more)}
        </button>
      ) : null}
      {empty ? <Nothing t={t} language={language} root={root} query={words} outside={outside} choose={setQuery} /> : null}
      {count > 0 ? (
        <p class="search-keys" aria-hidden="true">
          {onClose ? t.search.keys : t.search.keysHere}
        </p>
      ) : null}
    </div>
  );
}
