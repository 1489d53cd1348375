import { toolboxWords } from '../../i18n/toolbox-words.ts';
import type { Person } from '../../model/kinds/role.ts';
import type { Entry } from '../../model/library.ts';
import { expertsAt } from '../../model/who-to-ask.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';

/** A person's name, what she or he does, and the way to write. */
export function PersonLine({ scope, person }: { scope: Scope; person: Person }) {
  return (
    <>
      <b>{person.name}</b>
      {person.duty ? (
        <>
          {', '}
          <Said scope={scope} value={person.duty} />
        </>
      ) : null}
      {person.email ? (
        <>
          {' '}
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </>
      ) : null}
    </>
  );
}

/** The people of a role, each with the touchpoints to ask about. */
export function People({ scope, entry }: { scope: Scope; entry: Entry<'roles'> }) {
  const { role } = toolboxWords[scope.language];
  if (entry.facts.people.length === 0) return null;
  return (
    <section class="part people" aria-labelledby="people">
      <h2 id="people">{role.people}</h2>
      <ul>
        {entry.facts.people.map((person) => (
          <li key={person.name}>
            <p>
              <PersonLine scope={scope} person={person} />
            </p>
            {person.touchpoints.length > 0 ? (
              <div>
                <span>{role.knows}</span>
                <LinkList scope={scope} entries={person.touchpoints.flatMap((id) => scope.library.get('touchpoints', id) ?? [])} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The roles whose people are named there, so that they are not listed a second time. */
export const askedAt = (scope: Scope, touchpoint: string): Entry[] => [
  ...new Set(expertsAt(scope.library, touchpoint).map(({ role }) => role)),
];

/** Whom to ask about a touchpoint; nothing where nobody is named. */
export function WhoToAsk({ scope, touchpoint }: { scope: Scope; touchpoint: string }) {
  const experts = expertsAt(scope.library, touchpoint);
  if (experts.length === 0) return null;
  return (
    <section class="part people" aria-labelledby="ask">
      <h2 id="ask">{toolboxWords[scope.language].role.ask}</h2>
      <ul>
        {experts.map(({ role, person }) => (
          <li key={`${role.id} ${person.name}`}>
            <p>
              <PersonLine scope={scope} person={person} />
            </p>
            <p class="people-role">
              <EntryLink scope={scope} entry={role} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
