import { useState } from 'preact/hooks';
import { counted } from '../i18n/fill.ts';
import { forgetMissed, missedSearches } from './kept.ts';
import type { SearchWords } from './search-words.ts';

/** Searches without an answer on this device, for editors: to look at, to take along as a file, to forget. Nothing is sent. */
export function Missed({ t }: { t: SearchWords }) {
  const [missed, setMissed] = useState(() => Object.entries(missedSearches()).sort((a, b) => b[1] - a[1]));
  if (missed.length === 0) return null;
  // Without the mark at its beginning Excel takes umlauts for something else.
  const file = URL.createObjectURL(
    new Blob([`\ufeff${['query,times', ...missed.map(([query, times]) => `${cell(query)},${times}`)].join('\r\n')}\r\n`], {
      type: 'text/csv',
    }),
  );
  return (
    <details class="search-missed">
      <summary>{counted(t.search.missed, missed.length)}</summary>
      <p>{t.search.missedNote}</p>
      <ul>
        {missed.map(([query, times]) => (
          <li key={query}>
            {query} <small>{times}×</small>
          </li>
        ))}
      </ul>
      <p class="actions-row">
        <a href={file} download="searches-without-answer.csv">
          {t.search.missedFile}
        </a>{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forgetMissed();
            setMissed([]);
          }}
        >
          {t.search.forget}
        </button>
      </p>
    </details>
  );
}

/** A cell of CSV; what a spreadsheet would take for a formula is set apart (OWASP, CSV injection). */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
