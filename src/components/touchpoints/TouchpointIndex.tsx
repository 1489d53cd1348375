import { channels } from '../../model/kinds/touchpoint.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
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
              {here.map((entry) => (
                <EntryRow key={entry.id} scope={scope} entry={entry} heading="h3">
                  <p class="meta">
                    <Weight value={entry.facts.importance} word={t.touchpoint.importances[entry.facts.importance]} />
                    {entry.facts.seenByStaff ? null : <span class="tag">{t.touchpoint.unseen}</span>}
                  </p>
                </EntryRow>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
