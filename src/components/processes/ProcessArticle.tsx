import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { BreakSign } from './Breakpoint.tsx';
import { countsOf, numberOf } from './numbers.ts';
import { StepList } from './StepList.tsx';

const laneOrder = ['customer', 'frontstage', 'backstage', 'system', 'partner'] as const;

/** A process as employees see it between customers and touchpoints: in one sentence, where it breaks, then step by step. */
export function ProcessArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'processes'>; rendered: Rendered }) {
  const { facts } = entry;
  const { t, library } = scope;
  const way = library.site.customerWay.find((phase) => phase.id === facts.way);
  const breaks = facts.steps
    .filter((step) => step.breakpoint)
    .sort((a, b) => (b.breakpoint?.severity ?? 0) - (a.breakpoint?.severity ?? 0));
  const lanes = [...facts.lanes].sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind));
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{scope.pick(way?.label)}</span>}
      under={
        <p class="counts">
          {countsOf(facts, t)}. {t.process.variant[facts.variant]}.
        </p>
      }
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      <Facts
        rows={[
          [t.process.trigger, <Text scope={scope} entry={entry} path="trigger" value={facts.trigger} />],
          [t.process.outcome, <Text scope={scope} entry={entry} path="outcome" value={facts.outcome} />],
        ]}
      />
      <p class="lanes">
        <b>{t.process.lanes}</b>{' '}
        {lanes.map((lane) => (
          <span key={lane.id} class={`lane lane-${lane.kind}`}>
            {scope.pick(lane.label)}
            {scope.pick(lane.label).toLowerCase() === t.process.laneKinds[lane.kind].toLowerCase() ? null : (
              <small> {t.process.laneKinds[lane.kind]}</small>
            )}
          </span>
        ))}
      </p>
      {breaks.length > 0 ? (
        <section class="breaks" aria-labelledby="breaks">
          <h2 id="breaks">{t.process.breakpoints}</h2>
          <ul>
            {breaks.map((step) => (
              <li key={step.id}>
                <BreakSign /> <a href={`#${step.id}`}>{fill(t.process.step, { n: numberOf(facts, step.id) })}</a>{' '}
                <b>{step.breakpoint ? t.process.kinds[step.breakpoint.kind] : ''}</b> {scope.pick(step.breakpoint?.what)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <h2 id="steps">{t.process.steps}</h2>
      <StepList scope={scope} entry={entry} />
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
