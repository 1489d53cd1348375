import { type Kind, kindNames } from '../model/kind-names.ts';
import { ResultRow } from './ResultRow.tsx';
import type { Result } from './result.ts';
import type { SearchWords } from './search-words.ts';
import type { Found } from './use-search.ts';

/** The best answers stand in one order; the rest of them by kind; what only the full text knows comes below and moves nothing. */
const best = 5;

interface Props {
  t: SearchWords;
  found: Found;
  active: number;
  outside: boolean;
  onOpen: () => void;
}

export function Results({ t, found, active, outside, onOpen }: Props) {
  const { head, full } = found;
  const first = head.results.slice(0, best);
  const rest = head.results.slice(best);
  const groups = kindNames.flatMap((kind): [Kind, Result[]][] => {
    const own = rest.filter((result) => result.kind === kind);
    return own.length > 0 ? [[kind, own]] : [];
  });
  let index = 0;
  const rows = (results: readonly Result[]) =>
    results.map((result) => {
      const at = index++;
      return (
        <ResultRow
          key={`${result.key} ${result.reason ?? ''}`}
          id={`result-${at}`}
          t={t}
          result={result}
          query={head.said}
          active={at === active}
          best={at === 0}
          outside={outside}
          onOpen={onOpen}
        />
      );
    });
  return (
    <>
      {rows(first)}
      {groups.map(([kind, results]) => (
        <Group key={kind} name={t.kinds[kind].many}>
          {rows(results)}
        </Group>
      ))}
      {full && full.length > 0 ? <Group name={t.search.inText}>{rows(full)}</Group> : null}
    </>
  );
}

/** A part of the list with its name, said to readers as well. */
function Group({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div role="group" aria-label={name} class="result-group">
      <p aria-hidden="true">{name}</p>
      {children}
    </div>
  );
}
