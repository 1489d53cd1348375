import { fill } from '../../i18n/words.ts';
import { alignedPhases, differences, happier } from '../../model/journey-compare.ts';
import { pairsWith } from '../../model/journey-pairs.ts';
import type { JourneyPoint } from '../../model/kinds/journey.ts';
import type { Entry } from '../../model/library.ts';
import { personaUses } from '../../model/persona-uses.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { compareTitle } from '../journeys/ComparePage.tsx';
import { DifferencePlace } from '../journeys/Differences.tsx';
import { namesOf } from '../journeys/names.ts';
import { numberOf } from '../processes/numbers.ts';
import { Feeling } from '../processes/StepItem.tsx';
import type { Scope } from '../scope.ts';

type Persona = Entry<'personas'>;

/** Where a persona is met: journeys with their extremes, the processes on them, stories, and how others fare on the same occasion. */
export function PersonaUses({ scope, entry }: { scope: Scope; entry: Persona }) {
  const { t } = scope;
  const { journeys, processes, stories } = personaUses(scope.library, entry);
  const pairs = journeys.flatMap((one) => pairsWith(scope.library, one.entry).map(({ pair }) => pair));
  const extremes = [
    ['high', t.persona.high],
    ['low', t.persona.low],
  ] as const;
  return (
    <>
      {journeys.length > 0 ? (
        <section class="part touchpoint-uses" aria-labelledby="journeys">
          <h2 id="journeys">{t.persona.journeys}</h2>
          <ul class="uses">
            {journeys.map((one) => (
              <li key={one.entry.id}>
                <EntryLink scope={scope} entry={one.entry} />
                <ul>
                  {extremes.map(([end, name]) => (
                    <li key={end}>
                      <span>{name}</span> <Moment scope={scope} journey={one.entry} point={one[end]} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {processes.length > 0 ? (
        <section class="part touchpoint-uses" aria-labelledby="processes">
          <h2 id="processes">{t.persona.processes}</h2>
          <ul class="uses">
            {processes.map(({ entry: process, steps }) => (
              <li key={process.id}>
                <EntryLink scope={scope} entry={process} />
                {steps.length > 0 ? (
                  <ul>
                    {steps.map((id) => (
                      <li key={id}>
                        <EntryLink scope={scope} entry={process} anchor={id}>
                          {fill(t.process.step, { n: numberOf(process.facts, id) })}
                        </EntryLink>{' '}
                        <Said scope={scope} value={process.facts.steps.find((step) => step.id === id)?.does} />
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {stories.length > 0 ? (
        <section class="part touchpoint-uses" aria-labelledby="stories">
          <h2 id="stories">{t.persona.stories}</h2>
          <ul class="uses">
            {stories.map((story) => (
              <li key={story.id}>
                <EntryLink scope={scope} entry={story} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {pairs.length > 0 ? (
        <section class="part touchpoint-uses" aria-labelledby="compared">
          <h2 id="compared">{t.persona.compared}</h2>
          <ul class="uses">
            {pairs.map((pair) => (
              <li key={`${pair[0].id} ${pair[1].id}`}>
                <a href={scope.routes.compareJourneys(pair[0].id, pair[1].id, scope.language)}>{compareTitle(scope, pair)}</a>
                <ul>
                  {differences(alignedPhases(pair[0].facts, pair[1].facts)).map((difference) => (
                    <li key={difference.points.map(({ id }) => id).join(' ')}>
                      <span>{fill(t.journey.compare.levels, { n: difference.levels })}</span>{' '}
                      <span>
                        <DifferencePlace scope={scope} difference={difference} />,{' '}
                        {fill(t.journey.compare.happier, { name: namesOf(scope, pair)[happier(difference)] })}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** Entries the lists above name. */
export function shownWith(scope: Scope, entry: Persona): Entry[] {
  const { journeys, stories } = personaUses(scope.library, entry);
  return [...journeys.map((one) => one.entry as Entry), ...(stories as Entry[])];
}

/** One moment: where, what goes through the head, how it feels. */
function Moment({ scope, journey, point }: { scope: Scope; journey: Entry<'journeys'>; point: JourneyPoint }) {
  const touchpoint = scope.library.get('touchpoints', point.touchpoint);
  return (
    <span>
      <EntryLink scope={scope} entry={journey} anchor={point.id}>
        {touchpoint ? scope.library.title(touchpoint, scope.language) : point.touchpoint}
      </EntryLink>
      {': '}
      {point.thinks ? (
        <q class="thought">
          <Said scope={scope} value={point.thinks} />
        </q>
      ) : (
        <Said scope={scope} value={point.does} />
      )}{' '}
      <Feeling value={point.emotion} word={scope.t.emotion[`${point.emotion}`]} />
    </span>
  );
}
