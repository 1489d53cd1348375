import { counted } from '../../i18n/words.ts';
import { channels } from '../../model/kinds/touchpoint.ts';
import type { Entry } from '../../model/library.ts';
import { gapsIn, touchpointMap } from '../../model/touchpoint-map.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';
import { MapFilter } from './MapFilter.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPhases, TouchpointMap, traits } from './TouchpointMap.tsx';
import { Weight } from './Weight.tsx';

/** The map of all touchpoints; below it, all of them by channel with what they are about. */
export function TouchpointIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'touchpoints'>[] }) {
  const { t, library } = scope;
  if (entries.length === 0) return <Empty text={t.empty} drawn />;
  const words = t.touchpoint.map;
  const map = touchpointMap(library);
  const gaps = gapsIn(map);
  return (
    <lotse-touchpoints data-script="touchpoints">
      <h2 id="map">{words.title}</h2>
      <p class="counts">
        {words.lead} {counted(words.counts, map.touchpoints.length)}
        {gaps > 0 ? `, ${counted(words.gaps, gaps)}` : ''}. <a href="#list">{words.list}</a>
      </p>
      <MapFilter scope={scope} entries={entries} />
      <p class="map-nothing" hidden>
        {words.nothing}
      </p>
      <TouchpointMap scope={scope} map={map} />
      <MapPhases scope={scope} map={map} />
      <MapLegend scope={scope} />
      <div id="list">
        <Shelves scope={scope} entries={entries} />
      </div>
    </lotse-touchpoints>
  );
}

/** Touchpoints by channel, heaviest first; those nobody of us sees are marked in words. */
function Shelves({ scope, entries }: { scope: Scope; entries: readonly Entry<'touchpoints'>[] }) {
  const { t } = scope;
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
                  <p class="meta" {...traits(entry)}>
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
