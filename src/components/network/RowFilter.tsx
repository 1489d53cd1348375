import { networkWords } from '../../i18n/network-words.ts';
import { counted } from '../../i18n/words.ts';
import type { Scope } from '../scope.ts';

/** Narrows a table by department and by word; shown where `lotse-rows` runs. */
export function RowFilter({
  scope,
  departments,
  count,
  csv,
}: {
  scope: Scope;
  departments: readonly string[];
  count: number;
  csv?: string;
}) {
  const { filter } = networkWords[scope.language];
  return (
    <form class="row-filter" autocomplete="off" data-one={filter.state.one} data-many={filter.state.many} data-file={csv} hidden>
      <label>
        {filter.department}{' '}
        <select name="department">
          <option value="">{filter.all}</option>
          {departments.map((department) => (
            <option key={department} value={department}>
              {scope.pick(scope.library.site.owners[department]?.name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {filter.text} <input type="text" name="text" />
      </label>
      <span role="status">{counted(filter.state, count)}</span>
      {csv ? (
        <button type="button" class="plain" data-csv>
          {filter.csv}
        </button>
      ) : null}
    </form>
  );
}
