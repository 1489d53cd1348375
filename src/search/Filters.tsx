import { type Kind, kindNames } from '../model/kind-names.ts';
import type { SearchWords } from './search-words.ts';

/** Chips that narrow the results to one kind, each with its count; nothing to choose, nothing shown. */
export function Filters({
  t,
  counts,
  kind,
  choose,
}: {
  t: SearchWords;
  counts: Partial<Record<Kind, number>>;
  kind: Kind | undefined;
  choose: (kind: Kind | undefined) => void;
}) {
  const known = kindNames.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
  if (known.length < 2 && !kind) return null;
  return (
    <div class="chips" role="group" aria-label={t.search.filter}>
      <button type="button" aria-pressed={kind === undefined} onClick={() => choose(undefined)}>
        {t.search.all}
      </button>
      {known.map((one) => (
        <button key={one} type="button" aria-pressed={kind === one} onClick={() => choose(kind === one ? undefined : one)}>
          {t.kinds[one].many} <span>{counts[one] ?? 0}</span>
        </button>
      ))}
    </div>
  );
}
