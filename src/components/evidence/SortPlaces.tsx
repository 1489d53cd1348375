import { fill } from '../../i18n/words.ts';
import { type MeasureName, measures } from '../../model/evidence/measures.ts';
import type { Scope } from '../scope.ts';

/** A choice of orders: by name, or by a measure with the worst figure first. Hidden until the script that serves it is there. */
export function SortPlaces({ scope, measures: present }: { scope: Scope; measures: readonly MeasureName[] }) {
  const { t } = scope;
  return (
    <p class="sort" hidden>
      <label>
        {t.evidence.sort.by}{' '}
        <select>
          <option value="">{t.evidence.sort.name}</option>
          {present.map((name) => (
            <option key={name} value={name} data-better={measures[name].better}>
              {fill(t.evidence.sort.worst, { name: t.evidence.measures[name].name })}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
