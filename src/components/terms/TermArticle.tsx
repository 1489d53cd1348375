import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { CompareLink } from './ComparePage.tsx';
import { Contrast } from './Contrast.tsx';
import { domainName } from './domain.ts';
import { Labels } from './Labels.tsx';
import { OtherMeanings } from './MeaningsPage.tsx';
import { contrastsOf } from './relations.ts';
import { TermRelations } from './TermRelations.tsx';

const parts = ['definition', 'plain', 'not', 'example', 'usage'] as const;

/** A term: the answer first, then exactly, plainly, what it is not, an example, the company's own usage. */
export function TermArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'terms'>; rendered: Rendered }) {
  const { words } = scope.library.words(entry, scope.language);
  const { t } = scope;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{domainName(scope, entry.facts.domain)}</span>}
      under={
        <>
          <OtherMeanings scope={scope} entry={entry} />
          <Labels scope={scope} entry={entry} />
        </>
      }
      after={<TermRelations scope={scope} entry={entry} />}
    >
      {parts.map((part) =>
        words[part] ? (
          <section key={part} class={`part part-${part}`}>
            <h2>{t.term[part]}</h2>
            <Text scope={scope} entry={entry} path={part} value={words[part]} as="p" />
          </section>
        ) : null,
      )}
      {contrastsOf(scope.library, entry).map((other) => (
        <section key={other.id} class="part part-contrast">
          <h2>
            <CompareLink scope={scope} entry={entry} other={other} />
          </h2>
          <Contrast scope={scope} a={entry} b={other} />
        </section>
      ))}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
