import { channels } from '../../model/kinds/touchpoint.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { EntryTags } from '../base/EntryTags.tsx';
import type { Scope } from '../scope.ts';
import { Weight } from './TouchpointArticle.tsx';

/** Touchpoints by channel, heaviest first; those nobody of us sees are marked in words. */
export function TouchpointIndex({ scope, entries }: { scope: Scope; entries: Entry<'touchpoints'>[] }) {
  const { t } = scope;
  if (entries.length === 0) return <Empty text={t.empty} drawn />;
  return (
    <>
      {channels.map((channel) => {
        const here = entries
          .filter((entry) => entry.facts.channel === channel)
          .sort((a, b) => b.facts.importance - a.facts.importance || (a.id < b.id ? -1 : 1));
        if (here.length === 0) return null;
        return (
          <section key={channel} class="shelf" aria-labelledby={`channel-${channel}`}>
            <h2 id={`channel-${channel}`}>{t.touchpoint.channels[channel]}</h2>
            <ul class="rows">
              {here.map((entry) => {
                const { words, language } = scope.library.words(entry, scope.language);
                return (
                  <li key={entry.id}>
                    <h3>
                      <EntryLink scope={scope} entry={entry} /> <EntryTags scope={scope} entry={entry} />
                    </h3>
                    <p class="gist" lang={language === scope.language ? undefined : language}>
                      {words.summary}
                    </p>
                    <p class="meta">
                      <Weight value={entry.facts.importance} word={t.touchpoint.importances[entry.facts.importance]} />
                      {entry.facts.seenByStaff ? null : <span class="tag">{t.touchpoint.unseen}</span>}
                    </p>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
