import { toolboxWords } from '../../i18n/toolbox-words.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';

/** Practices by the touchpoint they name first, in the order of touchpoints; then those that name none. */
export function PracticeIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'practices'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const { practice } = toolboxWords[scope.language];
  const groups = [...scope.library.of('touchpoints'), undefined].flatMap((touchpoint) => {
    const here = entries.filter((entry) => entry.facts.touchpoints[0] === touchpoint?.id);
    return here.length > 0 ? [{ touchpoint, id: touchpoint?.id ?? 'elsewhere', here }] : [];
  });
  return (
    <>
      {groups.map(({ touchpoint, id, here }) => (
        <section key={id} class="shelf" aria-labelledby={id}>
          <h2 id={id}>{touchpoint ? <EntryLink scope={scope} entry={touchpoint} /> : practice.elsewhere}</h2>
          <ul class="rows">
            {here.map((entry) => (
              <EntryRow key={entry.id} scope={scope} entry={entry} heading="h3">
                <p class="meta">
                  <Said scope={scope} value={scope.library.site.owners[entry.facts.department]?.name} />
                  {', '}
                  {practice.levels[entry.facts.level]}
                </p>
              </EntryRow>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
