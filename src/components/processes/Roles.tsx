import type { Entry } from '../../model/library.ts';
import { type HandOver, handOvers, rolesOf } from '../../model/process-roles.ts';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { LaneKind } from './LaneKind.tsx';
import { StepLink } from './StepLink.tsx';

interface Props {
  scope: Scope;
  entry: Entry<'processes'>;
}

/** Who does what: for each lane its steps, from whom work comes and to whom it goes. */
export function Roles({ scope, entry }: Props) {
  const { facts } = entry;
  const { t } = scope;
  const links = (ids: string[]) => ids.map((id, at) => [at > 0 ? ', ' : null, <StepLink key={id} scope={scope} facts={facts} id={id} />]);
  return (
    <section class="roles" aria-labelledby="roles">
      <h2 id="roles">{t.process.roles}</h2>
      {rolesOf(facts).map(({ lane, steps, incoming, outgoing }) => (
        <div key={lane.id} class="role" data-lane={lane.id}>
          <h3 class={`lane lane-${lane.kind}`}>
            <Said scope={scope} value={lane.label} />
            <LaneKind scope={scope} lane={lane} />
          </h3>
          <p>{steps.length > 0 ? links(steps.map(({ id }) => id)) : t.process.noSteps}</p>
          <Exchange scope={scope} entry={entry} title={t.process.incoming} all={incoming} side="from" />
          <Exchange scope={scope} entry={entry} title={t.process.outgoing} all={outgoing} side="to" />
        </div>
      ))}
    </section>
  );
}

/** Hand-overs in one direction: the lanes on the other side, each once, with the steps there. */
function Exchange({ scope, entry, title, all, side }: Props & { title: string; all: HandOver[]; side: 'from' | 'to' }) {
  if (all.length === 0) return null;
  const { facts } = entry;
  return (
    <p>
      {title}{' '}
      {[...Map.groupBy(all, (one) => one[side].lane)].map(([lane, here], at) => (
        <span key={lane}>
          {at > 0 ? '; ' : null}
          <Said scope={scope} value={facts.lanes.find(({ id }) => id === lane)?.label} /> (
          {[...new Set(here.map((one) => one[side].id))].map((id, nth) => (
            <>
              {nth > 0 ? ', ' : null}
              <StepLink scope={scope} facts={facts} id={id} />
            </>
          ))}
          )
        </span>
      ))}
    </p>
  );
}

/** Hand-overs the process names, as a table: who to whom, how, until when. Those without a word, each once, in a line below. */
export function HandOffs({ scope, entry }: Props) {
  const { facts } = entry;
  const { t } = scope;
  const lane = (id: string | undefined) => <Said scope={scope} value={facts.lanes.find((one) => one.id === id)?.label} />;
  const named = facts.steps.filter((step) => step.handoff);
  const others = Map.groupBy(
    handOvers(facts).filter(({ from }) => !from.handoff),
    ({ from, to }) => `${from.id} ${to.lane}`,
  );
  if (named.length + others.size === 0) return null;
  const { columns } = t.process;
  return (
    <section class="hand-offs" aria-labelledby="hand-offs">
      <h2 id="hand-offs">{t.process.handoffs}</h2>
      {named.length > 0 ? (
        <table class="rows-to-cards">
          <thead>
            <tr>
              {[columns.step, columns.from, columns.to, columns.how, t.process.sla].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {named.map((step) => (
              <tr key={step.id}>
                <th scope="row">
                  <StepLink scope={scope} facts={facts} id={step.id} />
                </th>
                <td data-label={columns.from}>{lane(step.lane)}</td>
                <td data-label={columns.to}>{lane(step.handoff?.to)}</td>
                <td data-label={columns.how}>
                  <Said scope={scope} value={step.handoff?.how} />
                </td>
                <td data-label={t.process.sla}>{step.handoff?.sla ? <Said scope={scope} value={step.handoff.sla} /> : t.process.noSla}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {others.size > 0 ? (
        <>
          <p>{t.process.unnamed}</p>
          <ul class="unnamed">
            {[...others].map(([key, [first]]) =>
              first ? (
                <li key={key}>
                  <StepLink scope={scope} facts={facts} id={first.from.id} />: {lane(first.from.lane)} → {lane(first.to.lane)}
                </li>
              ) : null,
            )}
          </ul>
        </>
      ) : null}
    </section>
  );
}
