import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { practiceParts } from '../../model/kinds/practice.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Said } from '../base/Said.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** A best practice in its five parts: situation, what was done, effect, evidence, and how to copy it. */
export function PracticeArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'practices'>; rendered: Rendered }) {
  const { facts } = entry;
  const { words } = scope.library.words(entry, scope.language);
  const { practice } = toolboxWords[scope.language];
  const links = (kind: Kind, ids: string[]) =>
    ids.length > 0 ? (
      <LinkList scope={scope} entries={ids.flatMap((id) => (scope.library.get(kind, id) as Entry | undefined) ?? [])} />
    ) : undefined;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      after={<RelatedTerms scope={scope} ids={facts.terms} />}
      under={
        <Facts
          rows={[
            [practice.from, <Said scope={scope} value={scope.library.site.owners[facts.department]?.name} />],
            [practice.level, practice.levels[facts.level]],
            [practice.at, links('touchpoints', facts.touchpoints)],
            [practice.processes, links('processes', facts.processes)],
            [practice.roles, links('roles', facts.roles)],
          ]}
        />
      }
    >
      {practiceParts.map((part) => (
        <section key={part} class={`part part-${part}`}>
          <h2>{practice[part]}</h2>
          <Text scope={scope} entry={entry} path={part} value={words[part]} as="p" />
        </section>
      ))}
      <section class="part how-to">
        <h2>{practice.copy}</h2>
        <ol>
          {words.copy.map((step, index) => (
            <Text key={step} scope={scope} entry={entry} path={`copy.${index}`} value={step} as="li" />
          ))}
        </ol>
      </section>
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
