import { fill } from '../../i18n/words.ts';
import { contrastPairs, pairOf } from '../../model/contrasts.ts';
import type { Entry } from '../../model/library.ts';
import { pairName } from '../../model/routes.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { KindMark } from '../base/KindMark.tsx';
import type { Scope } from '../scope.ts';
import { Contrast } from './Contrast.tsx';

/** „A oder B?“ on a page of its own: a link to send to a colleague who mixes the two up. */
export function ComparePage({ scope, a, b }: { scope: Scope; a: Entry<'terms'>; b: Entry<'terms'> }) {
  const { t } = scope;
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <article class="entry entry-compare">
      <header class="entry-head">
        <p class="over">
          <KindMark kind="terms" />
          <a href={scope.routes.comparisons(scope.language)} {...outside}>
            {t.term.compareTitle}
          </a>
        </p>
        <h1>{compareTitle(scope, a, b)}</h1>
        <p class="lead">{t.term.compareLead}</p>
      </header>
      <div class="entry-body">
        <section class="part part-contrast">
          <Contrast scope={scope} a={a} b={b} rows={['summary', 'definition', 'not', 'example', 'usage']} />
        </section>
      </div>
      <p class="onward">
        <EntryLink scope={scope} entry={a} /> · <EntryLink scope={scope} entry={b} />
      </p>
      {scope.outlet === 'site' ? (
        <p>
          <button type="button" class="quiet" data-action="embed" data-path={scope.routes.compareEmbed(a.id, b.id, scope.language)} hidden>
            {t.actions.embed}
          </button>
        </p>
      ) : null}
    </article>
  );
}

/** „Touchpoint oder Kanal?“ */
export const compareTitle = (scope: Scope, a: Entry<'terms'>, b: Entry<'terms'>): string =>
  fill(scope.t.term.contrast, { a: scope.library.title(a, scope.language), b: scope.library.title(b, scope.language) });

/** Heading of a comparison on a term's page; it leads to the comparison's own page, out of a frame. */
export function CompareLink({ scope, entry, other }: { scope: Scope; entry: Entry<'terms'>; other: Entry<'terms'> }) {
  const [a, b] = pairOf(entry, other);
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a href={scope.routes.compare(a.id, b.id, scope.language)} {...outside}>
      {compareTitle(scope, entry, other)}
    </a>
  );
}

/** All pairs of terms people confuse. */
export function CompareIndex({ scope }: { scope: Scope }) {
  const pairs = contrastPairs(scope.library);
  if (pairs.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="columns pairs">
      {pairs.map(([a, b]) => (
        <li key={pairName(a.id, b.id)}>
          <CompareLink scope={scope} entry={a} other={b} />
        </li>
      ))}
    </ul>
  );
}
