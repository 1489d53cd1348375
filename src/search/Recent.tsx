import { useState } from 'preact/hooks';
import { forgetSearches, recentSearches } from './kept.ts';
import type { SearchWords } from './search-words.ts';

/** What was searched on this device lately, to be taken up again or forgotten. */
export function Recent({ t, choose }: { t: SearchWords; choose: (query: string) => void }) {
  const [recent, setRecent] = useState(recentSearches);
  if (recent.length === 0) return null;
  return (
    <section class="search-recent" aria-label={t.search.recent}>
      <p>{t.search.recent}</p>
      <div class="chips">
        {recent.map((query) => (
          <button key={query} type="button" onClick={() => choose(query)}>
            {query}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forgetSearches();
            setRecent([]);
          }}
        >
          {t.search.forget}
        </button>
      </div>
    </section>
  );
}
