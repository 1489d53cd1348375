import type { ComponentChildren } from 'preact';
import { counted, fill } from '../../i18n/words.ts';
import type { Scope } from '../scope.ts';

/** How many rows stand open before the rest folds away. */
const open = 12;
/** How many rows a page holds at most: nobody scrolls further, and thousands would make the page slow. */
const most = 300;
/** The file that holds everything. */
const data = '/api/v1/quality.json';

export type ListName = 'reviews' | 'unowned' | 'unsettled' | 'untranslated' | 'words' | 'candidates' | 'orphans' | 'forms';

interface Props<T> {
  scope: Scope;
  name: ListName;
  items: readonly T[];
  row(item: T): ComponentChildren;
  /** Fewer rows than usual, where the list is a choice by rank. */
  limit?: number;
}

/** One list of the page: what it is about, a few rows, the rest folded; it is complete without scripts. */
export function QualityList<T>({ scope, name, items, row, limit = most }: Props<T>) {
  const { t } = scope;
  const shown = items.slice(0, limit);
  const rows = (from: number, to?: number) => (
    <ul>
      {shown.slice(from, to).map((item, at) => (
        <li key={from + at}>{row(item)}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={name} class={items.length === 0 ? 'nothing' : undefined}>
      <h2 id={name}>
        {t.quality[name]} <span class="n">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p class="empty">{t.quality.none}</p>
      ) : (
        <>
          <p class="meta">{t.quality.hints[name]}</p>
          {rows(0, open)}
          {shown.length > open ? (
            <details>
              <summary>{counted(t.quality.showAll, shown.length - open)}</summary>
              {rows(open)}
            </details>
          ) : null}
          {items.length > shown.length ? (
            <p class="meta">
              {fill(t.quality.capped, { shown: shown.length, n: items.length })} <a href={data}>quality.json</a>.
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Where the same can be had as data. */
export const QualityData = ({ scope }: { scope: Scope }) => (
  <p class="meta">
    {scope.t.quality.data} <a href={data}>quality.json</a>
  </p>
);
