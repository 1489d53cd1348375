import { counted, fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { type Group, groups } from './map-filter.ts';

/** Narrows map and list. Shown only where scripts run; `lotse-touchpoints` brings it to life. */
export function MapFilter({ scope, entries }: { scope: Scope; entries: readonly Entry<'touchpoints'>[] }) {
  const { t } = scope;
  const words = t.touchpoint.map;
  const picks: Record<Group, Record<string, string>> = {
    medium: t.touchpoint.medium,
    side: t.touchpoint.side,
    importance: t.touchpoint.importances,
  };
  const all = counted(words.counts, entries.length);
  return (
    <form class="term-filter" aria-label={words.filter.title} autocomplete="off">
      {groups.map((group) => {
        const there = Object.entries(picks[group]).filter(([value]) => entries.some(({ facts }) => String(facts[group]) === value));
        if (there.length < 2) return null;
        return (
          <div key={group} class="filter-row" role="group" aria-labelledby={`filter-${group}`}>
            <span id={`filter-${group}`}>{words.filter[group]}</span>
            <div class="picks">
              {there.map(([value, label]) => (
                <label key={value}>
                  <input type="checkbox" name={group} value={value} /> {label}
                </label>
              ))}
            </div>
          </div>
        );
      })}
      <p class="filter-state">
        <span role="status" data-all={all} data-some={fill(words.filter.some, { all: entries.length, n: '{n}' })}>
          {all}
        </span>{' '}
        <button type="button" class="plain" data-reset hidden>
          {t.filter.reset}
        </button>
      </p>
    </form>
  );
}
