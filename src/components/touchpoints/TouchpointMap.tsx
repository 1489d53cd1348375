import { counted } from '../../i18n/words.ts';
import { measureNames } from '../../model/evidence/measures.ts';
import { evidenceOf, latest } from '../../model/evidence/series.ts';
import type { Entry } from '../../model/library.ts';
import { gapsIn, knownFromAfar, type MapCell, type TouchpointMap as TouchpointMapFacts } from '../../model/touchpoint-map.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { evidenceBrief } from '../evidence/figures.ts';
import type { Scope } from '../scope.ts';
import { AfarSign, GapSign, UnseenSign } from './map-signs.tsx';
import { Weight } from './Weight.tsx';

type Touchpoint = Entry<'touchpoints'>;

/** The map as a table: phases of the customer's way across, channels down, in three groups. */
export function TouchpointMap({ scope, map }: { scope: Scope; map: TouchpointMapFacts }) {
  const { t } = scope;
  const words = t.touchpoint.map;
  return (
    <div class="map-scroll" tabIndex={0} role="group" aria-label={words.scroll}>
      <table class="touchpoint-map">
        <caption class="visually-hidden">{words.lead}</caption>
        <thead>
          <tr>
            <th scope="col">{t.touchpoint.channel}</th>
            {map.phases.map((phase) => (
              <th key={phase.id} scope="col">
                <Said scope={scope} value={phase.label} />
                <GapCount scope={scope} n={gapsIn(map, phase.id)} />
              </th>
            ))}
          </tr>
        </thead>
        {map.groups.map(({ group, rows }) => (
          <tbody key={group} class="map-group">
            <tr>
              <th scope="rowgroup" colSpan={map.phases.length + 1}>
                {words.groups[group]} <small>{words.groupHints[group]}</small>
              </th>
            </tr>
            {rows.map(({ channel, cells }) => (
              <tr key={channel} class="map-row">
                <th scope="row">{t.touchpoint.channels[channel]}</th>
                {cells.map((cell) => (
                  <td key={cell.phase}>
                    <Cell scope={scope} cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The same for narrow screens: one phase after another, its channels below each other, its gaps in one line. */
export function MapPhases({ scope, map }: { scope: Scope; map: TouchpointMapFacts }) {
  const { t } = scope;
  const words = t.touchpoint.map;
  return (
    <div class="map-phases">
      {map.phases.map((phase, at) => {
        const channels = map.groups.flatMap(({ group, rows }) => rows.map((row) => ({ group, channel: row.channel, cell: row.cells[at] })));
        const gaps = channels.filter(({ cell }) => cell?.gap);
        return (
          <section key={phase.id} class="map-phase" aria-labelledby={`phase-${phase.id}`}>
            <h3 id={`phase-${phase.id}`}>
              <Said scope={scope} value={phase.label} />
            </h3>
            <dl>
              {channels.map(({ group, channel, cell }) =>
                cell && cell.touchpoints.length > 0 ? (
                  <div key={`${group} ${channel}`} class="map-channel">
                    <dt>
                      {t.touchpoint.channels[channel]}
                      {group === 'indirect' ? <small>{words.groups.indirect}</small> : null}
                    </dt>
                    <dd>
                      <Cell scope={scope} cell={cell} />
                    </dd>
                  </div>
                ) : null,
              )}
            </dl>
            {gaps.length > 0 ? (
              <p class="map-gap">
                <GapSign /> {counted(words.gaps, gaps.length)}: {gaps.map(({ channel }) => t.touchpoint.channels[channel]).join(', ')}
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/** Touchpoints of one phase on one channel; said as a gap where there is none and one could be. */
function Cell({ scope, cell }: { scope: Scope; cell: MapCell }) {
  const words = scope.t.touchpoint.map;
  if (cell.gap)
    return (
      <span class="map-gap">
        <GapSign /> {words.gap}
      </span>
    );
  if (cell.touchpoints.length === 0) return <span class="visually-hidden">{words.none}</span>;
  return (
    <ul class="map-items">
      {cell.touchpoints.map((entry) => (
        <li key={entry.id}>
          <EntryLink scope={scope} entry={entry} />
          <span class="map-marks" {...traits(entry)}>
            <Weight value={entry.facts.importance} word={scope.t.touchpoint.importances[entry.facts.importance]} />
            <Marks scope={scope} entry={entry} />
            <Measure scope={scope} entry={entry} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The newest figure measured at a touchpoint; how satisfied customers are goes before what is counted. */
function Measure({ scope, entry }: { scope: Scope; entry: Touchpoint }) {
  const told = evidenceOf(scope.library, { touchpoint: entry.id }).filter((series) => latest(series).value !== undefined);
  const [first] = told.sort((a, b) => measureNames.indexOf(a.measure) - measureNames.indexOf(b.measure));
  return first ? <b>{evidenceBrief(scope, first)}</b> : null;
}

/** Signs of what the company does not see itself; the legend and a hidden word say what they mean. */
function Marks({ scope, entry }: { scope: Scope; entry: Touchpoint }) {
  const words = scope.t.touchpoint.map;
  return (
    <span class="map-signs">
      {entry.facts.seenByStaff ? null : (
        <span title={words.unseen}>
          <UnseenSign />
          <span class="visually-hidden">{words.unseen}.</span>
        </span>
      )}
      {knownFromAfar(entry) ? (
        <span title={words.afar}>
          <AfarSign />
          <span class="visually-hidden">{words.afar}.</span>
        </span>
      ) : null}
    </span>
  );
}

const GapCount = ({ scope, n }: { scope: Scope; n: number }) =>
  n > 0 ? <small class="map-gaps">{counted(scope.t.touchpoint.map.gaps, n)}</small> : null;

/** What the filter asks of a touchpoint, wherever it stands: on a child of its list item. */
export const traits = ({ id, facts }: Touchpoint) => ({
  'data-id': id,
  'data-medium': facts.medium,
  'data-side': facts.side,
  'data-importance': String(facts.importance),
});
