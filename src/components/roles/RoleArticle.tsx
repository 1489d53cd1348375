import { toolboxWords } from '../../i18n/toolbox-words.ts';
import type { Entry } from '../../model/library.ts';
import { processesOf } from '../../model/who-to-ask.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Said } from '../base/Said.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { People } from './People.tsx';

/** A role: what it does, when to ask, whom, and the processes its department answers for. */
export function RoleArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'roles'>; rendered: Rendered }) {
  const { words } = scope.library.words(entry, scope.language);
  const { role } = toolboxWords[scope.language];
  const processes = processesOf(scope.library, entry);
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={
        <span>
          <Said scope={scope} value={scope.library.site.owners[entry.facts.department]?.name} />
        </span>
      }
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      <section class="part part-askFor">
        <h2>{role.askFor}</h2>
        <Text scope={scope} entry={entry} path="askFor" value={words.askFor} as="p" />
      </section>
      <People scope={scope} entry={entry} />
      <section class="part part-tasks">
        <h2>{role.tasks}</h2>
        <ul>
          {words.tasks.map((task, index) => (
            <Text key={task} scope={scope} entry={entry} path={`tasks.${index}`} value={task} as="li" />
          ))}
        </ul>
      </section>
      {processes.length > 0 ? (
        <section class="part" aria-labelledby="processes">
          <h2 id="processes">{role.processes}</h2>
          <LinkList scope={scope} entries={processes} />
        </section>
      ) : null}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
