import type { Entry } from '../../model/library.ts';
import { rolesOf } from '../../model/process-roles.ts';
import type { Scope } from '../scope.ts';

/** Ways to look at a process; hidden until the script that serves them is there. Without it the page shows all. */
export function Views({ scope, entry }: { scope: Scope; entry: Entry<'processes'> }) {
  const { t } = scope;
  const views = ['all', 'customer', 'role', 'breaks'] as const;
  return (
    <lotse-process>
      <fieldset class="views" hidden>
        <legend>{t.process.views.legend}</legend>
        {views.map((view) => (
          <label key={view}>
            <input type="radio" name="view" value={view} checked={view === 'all'} /> {t.process.views[view]}
          </label>
        ))}
        <label class="view-lane">
          <span>{t.process.views.which}</span>
          <select>
            {rolesOf(entry.facts)
              .filter(({ lane }) => lane.kind !== 'customer')
              .map(({ lane }) => (
                <option key={lane.id} value={lane.id}>
                  {scope.pick(lane.label)}
                </option>
              ))}
          </select>
        </label>
        <output aria-live="polite" data-shown={t.process.views.shown} />
      </fieldset>
    </lotse-process>
  );
}
