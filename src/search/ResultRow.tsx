import type { Words } from '../i18n/words.ts';
import type { Result } from './engine.ts';
import { excerptPieces, markWords, type Piece } from './marks.ts';

/** One result: kind, title, and the summary with the hit marked; or the passage, where only the full text has it. */
export function ResultRow({ id, t, result, query, active }: { id: string; t: Words; result: Result; query: string; active: boolean }) {
  const title = markWords(result.title, query);
  const summary = markWords(result.summary, query);
  const named = result.alias !== '' || [...title, ...summary].some((piece) => piece.hit);
  return (
    <a id={id} role="option" aria-selected={active} tabIndex={-1} href={result.href} data-result={result.key}>
      <span class="result-kind">{t.kinds[result.kind]?.one ?? ''}</span>
      <span class="result-title">
        <Pieces of={title} />
        {result.alias ? (
          <span class="result-alias">
            {' '}
            {t.term.labels.toLowerCase()} <Pieces of={markWords(result.alias, query)} />
          </span>
        ) : null}
      </span>
      <span class="result-summary">
        <Pieces of={named || !result.excerpt ? summary : excerptPieces(result.excerpt)} />
      </span>
    </a>
  );
}

function Pieces({ of }: { of: Piece[] }) {
  return <>{of.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}
