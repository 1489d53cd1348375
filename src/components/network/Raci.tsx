import { networkWords } from '../../i18n/network-words.ts';
import type { Entry } from '../../model/library.ts';
import { raciDepartments } from '../../model/tools/raci.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { RowFilter } from './RowFilter.tsx';

/** Who does what along the customer's way: work by departments, in the phases' order. */
export function Raci({ scope, entry }: { scope: Scope; entry: Entry }) {
  const { library } = scope;
  const { raci } = networkWords[scope.language];
  const rows = entry.kind === 'guides' ? ((entry as Entry<'guides'>).facts.raci ?? []) : [];
  if (rows.length === 0) return null;
  const departments = raciDepartments(rows, Object.keys(library.site.owners));
  const name = (department: string) => scope.pick(library.site.owners[department]?.name);
  return (
    <lotse-rows class="listing" data-script="rows">
      <dl class="raci-letters" aria-label={raci.legend}>
        {(['R', 'A', 'C', 'I'] as const).map((letter) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{raci.meanings[letter]}</dd>
          </div>
        ))}
      </dl>
      <RowFilter scope={scope} departments={departments} count={rows.length} csv={raci.file} />
      <table class="raci rows-to-cards">
        <thead>
          <tr>
            <th scope="col">{raci.work}</th>
            {departments.map((department) => (
              <th key={department} class="raci-column" scope="col" data-department={department}>
                {name(department)}
              </th>
            ))}
          </tr>
        </thead>
        {library.site.customerWay.map((phase) => {
          const here = rows.filter((row) => row.phase === phase.id);
          if (here.length === 0) return null;
          return (
            <tbody key={phase.id}>
              <tr class="raci-phase">
                <th scope="rowgroup" colSpan={departments.length + 1}>
                  <Said scope={scope} value={phase.label} />
                </th>
              </tr>
              {here.map((row) => {
                const process = row.process ? library.get('processes', row.process) : undefined;
                const work = <Said scope={scope} value={row.work} />;
                return (
                  <tr key={scope.pick(row.work)} data-departments={Object.keys(row.who).join(' ')}>
                    <th scope="row">
                      {process ? (
                        <EntryLink scope={scope} entry={process}>
                          {work}
                        </EntryLink>
                      ) : (
                        work
                      )}
                    </th>
                    {departments.map((department) => {
                      const letter = row.who[department];
                      if (!letter) return <td key={department} data-department={department} />;
                      return (
                        <td key={department} data-label={name(department)} data-department={department} data-csv={letter}>
                          <b class={letter.includes('A') ? 'raci-a' : undefined}>{letter}</b> <small>{raci.letters[letter]}</small>
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </lotse-rows>
  );
}
