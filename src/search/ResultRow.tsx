import { fill } from '../i18n/fill.ts';
import { excerptPieces, markWords, type Piece } from './marks.ts';
import type { Result } from './result.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  id: string;
  t: SearchWords;
  result: Result;
  query: string;
  active: boolean;
  /** Whether the summary is shown in full, as the best answer's is. */
  best?: boolean;
  /** Whether it opens in a new window, as it must in a frame. */
  outside?: boolean;
  onOpen: () => void;
}

/** One result: kind, title, and the summary with the hit marked; or the passage, where only the full text has it. */
export function ResultRow({ id, t, result, query, active, best = false, outside = false, onOpen }: Props) {
  const title = markWords(result.title, query);
  const summary = markWords(result.summary, query);
  const excerpt = result.excerpt && ![...title, ...summary].some((piece) => piece.hit) ? excerptPieces(result.excerpt) : undefined;
  return (
    <a
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={result.href}
      target={outside ? '_blank' : undefined}
      rel={outside ? 'noopener' : undefined}
      data-result={result.key}
      class={best ? 'best' : undefined}
      onClick={onOpen}
    >
      <span class="result-kind">{result.reason === 'compare' ? t.search.compare : (t.kinds[result.kind]?.one ?? '')}</span>
      <span class="result-title">
        <Pieces of={title} />
        {result.alias ? (
          <span class="result-alias">
            {' '}
            {t.search.alias[result.alias.status]} <Pieces of={markWords(result.alias.text, query)} />
          </span>
        ) : null}
      </span>
      <span class="result-summary">
        {result.owner ? <b>{fill(t.search.owner, { name: result.owner })} </b> : null}
        <Pieces of={excerpt ?? summary} />
      </span>
    </a>
  );
}

function Pieces({ of }: { of: Piece[] }) {
  return <>{of.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}
