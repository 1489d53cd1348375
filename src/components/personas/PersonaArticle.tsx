import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Text } from '../base/Text.tsx';
import { Portrait } from '../figures/Portrait.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { PersonaUses, shownWith } from './PersonaUses.tsx';

/** A persona: motive first, then situation, goals, hurdles; drawn as in the stories. */
export function PersonaArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'personas'>; rendered: Rendered }) {
  const { words } = scope.library.words(entry, scope.language);
  const { t } = scope;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      told={shownWith(scope, entry)}
      under={
        <div class="portrait">
          <Portrait look={entry.facts.look} role="customer" />
        </div>
      }
    >
      {words.quote ? (
        <blockquote class="voice">
          <p>{words.quote}</p>
        </blockquote>
      ) : null}
      {(['motive', 'situation'] as const).map((part) => (
        <section key={part} class="part">
          <h2>{t.persona[part]}</h2>
          <Text scope={scope} entry={entry} path={part} value={words[part]} as="p" />
        </section>
      ))}
      {(['goals', 'barriers'] as const).map((part) =>
        words[part].length > 0 ? (
          <section key={part} class="part">
            <h2>{t.persona[part]}</h2>
            <ul>
              {words[part].map((text, index) => (
                <Text key={text} scope={scope} entry={entry} path={`${part}.${index}`} value={text} as="li" />
              ))}
            </ul>
          </section>
        ) : null,
      )}
      <Body scope={scope} rendered={rendered} />
      {scope.outlet === 'site' ? <PersonaUses scope={scope} entry={entry} /> : null}
    </EntryFrame>
  );
}
