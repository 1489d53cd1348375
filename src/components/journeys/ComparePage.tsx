import { fill } from '../../i18n/words.ts';
import { alignedPhases, differences } from '../../model/journey-compare.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { KindMark } from '../base/KindMark.tsx';
import type { Scope } from '../scope.ts';
import { CompareCurves } from './CompareCurves.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Differences } from './Differences.tsx';
import { namesOf } from './names.ts';

type Pair = readonly [Entry<'journeys'>, Entry<'journeys'>];

/** Two journeys of one occasion side by side: curves, differences, table. */
export function ComparePage({ scope, pair }: { scope: Scope; pair: Pair }) {
  const { t } = scope;
  const words = t.journey.compare;
  const names = namesOf(scope, pair);
  const phases = alignedPhases(pair[0].facts, pair[1].facts);
  return (
    <article class="entry entry-compare entry-journeys">
      <header class="entry-head">
        <p class="over">
          <KindMark kind="journeys" />
          <a href={scope.routes.index('journeys', scope.language)}>{t.kinds.journeys.many}</a>
        </p>
        <h1>{compareTitle(scope, pair, whole)}</h1>
        <p class="lead">{words.lead}</p>
        <p class="onward">
          <EntryLink scope={scope} entry={pair[0]} /> · <EntryLink scope={scope} entry={pair[1]} />
        </p>
      </header>
      <div class="entry-body">
        <h2 id="curves">{words.curves}</h2>
        <CompareCurves scope={scope} phases={phases} names={names} />
        <h2 id="differences">{words.differences}</h2>
        <Differences scope={scope} pair={pair} names={names} differences={differences(phases)} />
        <h2 id="table">{words.table}</h2>
        <CompareTable scope={scope} pair={pair} names={names} phases={phases} />
      </div>
    </article>
  );
}

/**
 * „Hannes Vogt und Jana Hoffmann: zwei Wege“
 * @param name how each of the two is written
 */
export function compareTitle(scope: Scope, pair: Pair, name: (name: string) => string = (one) => one): string {
  const [a, b] = namesOf(scope, pair).map(name) as [string, string];
  return fill(scope.t.journey.compare.title, { a, b });
}

/** A short name is not parted at a line's end. */
const whole = (name: string): string => (name.length > 20 ? name : name.replaceAll(' ', '\u00a0'));
