import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/words.ts';
import type { Step } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { touchpointUses, type TouchpointUses as Uses } from '../../model/touchpoint-uses.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { BreakSign } from '../processes/Breakpoint.tsx';
import { Feeling } from '../processes/StepItem.tsx';
import type { Scope } from '../scope.ts';

type Touchpoint = Entry<'touchpoints'>;

/** Everything that happens at a touchpoint: steps of processes, moments of journeys, scenes, lessons; each leads to its place. */
export function TouchpointUses({ scope, entry }: { scope: Scope; entry: Touchpoint }) {
  const uses = touchpointUses(scope.library).get(entry.id);
  if (!uses) return null;
  const { t } = scope;
  const words = t.touchpoint.uses;
  return (
    <section class="part touchpoint-uses" aria-labelledby="uses">
      <h2 id="uses">{words.title}</h2>
      <Group name={words.processes} entries={uses.processes}>
        {({ entry: process, steps }) => (
          <>
            <EntryLink scope={scope} entry={process} />
            {process.facts.variant === 'to-be' ? <span class="tag">{t.process.variant['to-be']}</span> : null}
            <ul>
              {steps.map(({ step, number }) => (
                <li key={step.id}>
                  <EntryLink scope={scope} entry={process} anchor={step.id}>
                    {fill(t.process.step, { n: number })}
                  </EntryLink>{' '}
                  <StepLine scope={scope} process={process} step={step} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Group>
      <Group name={words.journeys} entries={uses.journeys}>
        {({ entry: journey, points }) => (
          <>
            <EntryLink scope={scope} entry={journey} />
            <ul>
              {points.map((point) => (
                <li key={point.id}>
                  <EntryLink scope={scope} entry={journey} anchor={point.id}>
                    {scope.pick(journey.facts.phases.find(({ id }) => id === point.phase)?.label)}
                  </EntryLink>{' '}
                  <span>
                    {point.thinks ? (
                      <q class="thought">
                        <Said scope={scope} value={point.thinks} />
                      </q>
                    ) : (
                      <Said scope={scope} value={point.does} />
                    )}{' '}
                    <Feeling value={point.emotion} word={t.emotion[`${point.emotion}`]} />
                    {point.moment ? <span class="tag">{t.journey.moment}</span> : null}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Group>
      <Group name={words.stories} entries={uses.stories}>
        {({ entry: story, scenes }) => (
          <>
            <EntryLink scope={scope} entry={story} />
            <ul>
              {scenes.map(({ scene, number }) => (
                <li key={scene.id}>
                  <EntryLink scope={scope} entry={story} anchor={scene.id}>
                    {fill(t.story.scene, { n: number })}
                  </EntryLink>{' '}
                  <Said scope={scope} value={scene.caption} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Group>
      <Group name={words.lessons} entries={uses.lessons}>
        {({ entry: lesson, through }) => (
          <>
            <EntryLink scope={scope} entry={lesson} />
            {through.length > 0 ? (
              <span class="through">
                {' '}
                {words.through} {through.map((other) => scope.library.title(other, scope.language)).join(', ')}
              </span>
            ) : null}
          </>
        )}
      </Group>
    </section>
  );
}

/** The entries of all groups, so that they are not listed a second time among those that name the touchpoint. */
export function usersOf(scope: Scope, { id }: Touchpoint): Entry[] {
  const uses = touchpointUses(scope.library).get(id);
  return uses ? Object.values(uses).flatMap((group: Uses[keyof Uses]) => group.map((use) => use.entry as Entry)) : [];
}

/** One kind of use; nothing where there is none. */
function Group<T extends { entry: Entry }>(props: { name: string; entries: readonly T[]; children: (use: T) => ComponentChildren }) {
  if (props.entries.length === 0) return null;
  return (
    <>
      <h3>{props.name}</h3>
      <ul class="uses">
        {props.entries.map((use) => (
          <li key={use.entry.id}>{props.children(use)}</li>
        ))}
      </ul>
    </>
  );
}

/** Who does what in a step, how customers feel there, and where it breaks. */
function StepLine({ scope, process, step }: { scope: Scope; process: Entry<'processes'>; step: Step }) {
  const { t } = scope;
  const { breakpoint } = step;
  return (
    <span>
      <span class="uses-lane">
        <Said scope={scope} value={process.facts.lanes.find(({ id }) => id === step.lane)?.label} />:
      </span>{' '}
      <Said scope={scope} value={step.does} />{' '}
      {step.feels === undefined ? null : <Feeling value={step.feels} word={t.emotion[`${step.feels}`]} />}
      {breakpoint ? (
        <span class="uses-break">
          <BreakSign /> <b>{t.process.kinds[breakpoint.kind]}:</b> <Said scope={scope} value={breakpoint.what} />
        </span>
      ) : null}
    </span>
  );
}
