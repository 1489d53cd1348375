import { useEffect, useState } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { loadHead } from './head/load.ts';
import { nearTitles } from './head/near.ts';
import type { SearchWords } from './search-words.ts';
import { suggestionAddress } from './suggestion.ts';

interface Props {
  t: SearchWords;
  language: string;
  root: string;
  query: string;
  outside: boolean;
  choose: (query: string) => void;
}

/** What helps when nothing was found: names that come near, a way to suggest the term, the list of everything. */
export function Nothing({ t, language, root, query, outside, choose }: Props) {
  const [near, setNear] = useState<string[]>([]);
  useEffect(() => {
    loadHead(root, language, () => {}).then(
      (head) => setNear(nearTitles(head, query)),
      () => {},
    );
  }, [query, root, language]);
  const feedback = document.querySelector<HTMLElement>('[data-feedback]')?.dataset['feedback'];
  const window = outside ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <div class="search-none">
      {near.length > 0 ? (
        <div class="chips">
          <span>{t.search.near}</span>
          {near.map((title) => (
            <button key={title} type="button" onClick={() => choose(title)}>
              {title}
            </button>
          ))}
        </div>
      ) : null}
      <p>{t.search.noneHelp}</p>
      <p class="search-ways">
        {feedback ? (
          <a href={suggestionAddress(feedback, t.search.missing, query, language)} {...window}>
            {fill(t.search.suggest, { q: query })}
          </a>
        ) : null}{' '}
        <a href={home(root, language)} {...window}>
          {t.search.everything}
        </a>
      </p>
    </div>
  );
}

/** Address of the list of everything: the search page of the language the reader is in. */
const home = (root: string, language: string): string =>
  document.querySelector<HTMLAnchorElement>('a[data-action=search], .embed-foot a')?.href ?? `${root}${language}/search/`;
