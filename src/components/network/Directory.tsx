import { networkWords } from '../../i18n/network-words.ts';
import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { expertsAt } from '../../model/who-to-ask.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { PersonLine } from '../roles/People.tsx';
import type { Scope } from '../scope.ts';
import { RowFilter } from './RowFilter.tsx';

/** Who to ask about each touchpoint and process, from the roles; whoever is nowhere named is found by department. */
export function Directory({ scope, entry }: { scope: Scope; entry: Entry }) {
  const { library } = scope;
  const { directory } = networkWords[scope.language];
  const inUse = <T extends Entry>(entries: readonly T[]) => entries.filter(({ facts }) => facts.status !== 'deprecated');
  const rolesOf = (department: string | undefined) => inUse(library.of('roles')).filter(({ facts }) => facts.department === department);
  const rows = [
    ...inUse(library.of('touchpoints')).map((about) => ({
      about,
      kind: directory.touchpoint,
      asked: expertsAt(library, about.id),
    })),
    ...inUse(library.of('processes')).map((about) => ({
      about,
      kind: directory.process,
      asked: rolesOf(about.facts.owner).flatMap((role) => role.facts.people.map((person) => ({ role, person }))),
    })),
  ].filter(({ asked }) => asked.length > 0);
  const departments = [...new Set(rows.flatMap(({ asked }) => asked.map(({ role }) => role.facts.department)))];
  return (
    <lotse-rows class="listing" data-script="rows">
      <RowFilter scope={scope} departments={departments} count={rows.length} />
      <table class="rows-to-cards">
        <thead>
          <tr>
            <th scope="col">{directory.about}</th>
            <th scope="col">{directory.department}</th>
            <th scope="col">{directory.ask}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ about, kind, asked }) => {
            const here = [...new Set(asked.map(({ role }) => role.facts.department))];
            return (
              <tr key={`${about.kind}/${about.id}`} data-departments={here.join(' ')}>
                <th scope="row">
                  <EntryLink scope={scope} entry={about} /> <small>{kind}</small>
                </th>
                <td data-label={directory.department}>
                  {here.map((department, index) => (
                    <span key={department}>
                      {index > 0 ? ', ' : ''}
                      <Said scope={scope} value={library.site.owners[department]?.name} />
                    </span>
                  ))}
                </td>
                <td data-label={directory.ask}>
                  {asked.map(({ role, person }) => (
                    <div key={`${role.id} ${person.name}`}>
                      <PersonLine scope={scope} person={person} />
                    </div>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <a
          href={fill(library.site.feedback, {
            title: encodeURIComponent(directory.joinTitle),
            id: entry.id,
            kind: entry.kind,
            language: scope.language,
          })}
        >
          {directory.join}
        </a>
      </p>
    </lotse-rows>
  );
}
