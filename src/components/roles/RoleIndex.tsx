import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { roleKinds } from '../../model/kinds/role.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';

/** Roles from the one who holds it together to those in the departments, each with its people's names. */
export function RoleIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'roles'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const { role } = toolboxWords[scope.language];
  return (
    <>
      {roleKinds.map((kind) => {
        const here = entries.filter((entry) => entry.facts.kind === kind);
        if (here.length === 0) return null;
        return (
          <section key={kind} class="shelf" aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{role.kinds[kind]}</h2>
            <ul class="rows">
              {here.map((entry) => (
                <EntryRow key={entry.id} scope={scope} entry={entry} heading="h3">
                  {entry.facts.people.length > 0 ? <p class="meta">{entry.facts.people.map(({ name }) => name).join(', ')}</p> : null}
                </EntryRow>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
