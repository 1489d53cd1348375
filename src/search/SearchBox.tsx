import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, fill } from '../i18n/fill.ts';
import type { Words } from '../i18n/words.ts';
import type { Kind } from '../model/kind-names.ts';
import { type Answer, openEngine } from './engine.ts';
import { Filters } from './Filters.tsx';
import { ResultRow } from './ResultRow.tsx';

interface Props {
  t: Words;
  language: string;
  root: string;
  /** What to search for at the beginning. */
  start?: string;
  /** Told what is searched, so that the page's address can keep it. */
  onQuery?: (query: string) => void;
  onClose?: () => void;
}

const few = 8;
type State = 'idle' | 'loading' | 'ready' | 'failed';

/** The search box: a combobox over a listbox of links (ARIA Authoring Practices, “combobox with list autocomplete”, manual selection). */
export function SearchBox({ t, language, root, start = '', onQuery, onClose }: Props) {
  const [query, setQuery] = useState(start);
  const [kind, setKind] = useState<Kind | undefined>();
  const [most, setMost] = useState(few);
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [active, setActive] = useState(-1);
  const [state, setState] = useState<State>('idle');
  const engine = useRef<ReturnType<typeof openEngine>>();
  const list = useRef<HTMLDivElement>(null);
  /** What the answer shown belongs to, and whether Enter was pressed before the answer to something newer came. */
  const asked = useRef('');
  const hurry = useRef(false);
  const words = query.trim();

  useEffect(() => {
    onQuery?.(words);
    if (!words) {
      setAnswer(undefined);
      setState('idle');
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      engine.current ??= openEngine(root, language);
      setState((before) => (before === 'ready' ? before : 'loading'));
      try {
        const found = await (await engine.current)(words, kind, most);
        if (!current) return;
        asked.current = words;
        const [best] = found.results;
        if (hurry.current && best) location.assign(best.href);
        hurry.current = false;
        setAnswer(found);
        setState('ready');
        setActive(-1);
      } catch {
        engine.current = undefined;
        if (current) setState('failed');
      }
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, kind, most]);

  const results = answer?.results ?? [];
  const move = (to: number) => {
    const next = (to + results.length) % results.length;
    setActive(next);
    list.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A search field swallows the first Escape to empty itself; over a page people mean: away with it.
    if (event.key === 'Escape') {
      event.preventDefault();
      if (onClose) onClose();
      else setQuery('');
      return;
    }
    hurry.current = event.key === 'Enter' && words !== '' && asked.current !== words;
    if (hurry.current) event.preventDefault();
    if (hurry.current || results.length === 0) return;
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? results.length - 1 : active - 1);
    else if (event.key === 'Enter') list.current?.querySelectorAll<HTMLAnchorElement>('a[data-result]')[Math.max(0, active)]?.click();
    else return;
    event.preventDefault();
  };
  const status = { idle: '', loading: t.search.loading, failed: t.search.failed, ready: count(t, answer?.total ?? 0, words) }[state];
  return (
    <div class="search-box" role="search">
      <label for="search-field">{t.search.label}</label>
      <input
        id="search-field"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls="search-results"
        aria-activedescendant={active >= 0 ? `result-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
        placeholder={t.search.placeholder}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setMost(few);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="search-status" role="status">
        {status}
      </p>
      {answer && words ? (
        <Filters
          t={t}
          answer={answer}
          kind={kind}
          choose={(next) => {
            setKind(next);
            setMost(few);
          }}
        />
      ) : null}
      <div id="search-results" role="listbox" aria-label={t.search.title} ref={list} class={state}>
        {words
          ? results.map((result, index) => (
              <ResultRow key={result.key} id={`result-${index}`} t={t} result={result} query={words} active={index === active} />
            ))
          : null}
      </div>
      {state === 'ready' && results.length === 0 ? (
        <p class="search-none">
          {t.search.noneHelp} <a href={new URL(home(root, language), root).href}>{t.search.everything}</a>
        </p>
      ) : null}
      {answer && answer.total > results.length && results.length > 0 ? (
        <button type="button" class="quiet" onClick={() => setMost(most + 16)}>
          {fill(t.search.more, { n: answer.total - results.length })}
        </button>
      ) : null}
      <p class="search-keys" aria-hidden="true">
        {t.search.keys}
      </p>
    </div>
  );
}

const count = (t: Words, total: number, query: string): string =>
  total === 0 ? fill(t.search.none, { q: query }) : counted(t.search.count, total);

/** Path of the list of everything: the search page of the language the reader is in. */
const home = (root: string, language: string): string =>
  document.querySelector<HTMLAnchorElement>('a[data-action=search]')?.href ?? `${root}${language}/search/`;
