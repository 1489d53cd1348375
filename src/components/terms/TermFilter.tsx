import { counted, fill } from '../../i18n/words.ts';
import { domainsOf } from '../../model/domains.ts';
import type { Entry } from '../../model/library.ts';
import { EmptySea } from '../figures/marks.tsx';
import type { Scope } from '../scope.ts';
import { domainName } from './domain.ts';
import type { Group } from './index-filter.ts';

type Term = Entry<'terms'>;
/** Stands for „without a domain“ in the address; no id, as ids have no dots. */
const noDomain = '.none';

/** What the filter narrows by, for a row of the list. */
export function filterData(scope: Scope, { facts, words }: Term) {
  const missing = scope.library.site.languages.filter((language) => !words[language]);
  return {
    'data-domain': facts.domain ?? noDomain,
    'data-status': facts.status,
    'data-missing': missing.length > 0 ? missing.join(' ') : undefined,
  };
}

/** Narrows the list by domain, status, missing language and words. Shown only where scripts run; `lotse-terms` brings it to life. */
export function TermFilter({ scope, entries }: { scope: Scope; entries: readonly Term[] }) {
  const { t } = scope;
  const { site } = scope.library;
  const ids = [...new Set([...domainsOf(site), ...entries.flatMap(({ facts }) => facts.domain ?? [])])];
  const statuses = (['approved', 'in-review', 'draft', 'deprecated'] as const).map((value) => ({ value, label: t.status[value] }));
  const count = (test: (term: Term) => boolean) => entries.filter(test).length;
  const domains = [...ids.map((value) => ({ value, label: domainName(scope, value) })), { value: noDomain, label: t.term.noDomain }];
  const missing = site.languages.map((value) => ({ value, label: fill(t.filter.missing, { language: t.languages[value] }) }));
  return (
    <form class="term-filter" aria-label={t.filter.title} autocomplete="off">
      <p class="filter-words">
        <label for="filter-words">{t.filter.words}</label>
        <input id="filter-words" name="q" type="text" enterkeyhint="search" spellcheck={false} />
      </p>
      <Picks
        name="domain"
        label={t.filter.domain}
        least={2}
        picks={domains.map((one) => ({ ...one, n: count(({ facts }) => (facts.domain ?? noDomain) === one.value) }))}
      />
      <Picks
        name="status"
        label={t.facts.status}
        least={2}
        picks={statuses.map((one) => ({ ...one, n: count(({ facts }) => facts.status === one.value) }))}
      />
      <Picks
        name="missing"
        label={t.filter.translation}
        least={1}
        picks={missing.map((one) => ({ ...one, n: count(({ words }) => !words[one.value]) }))}
      />
      <p class="filter-state">
        <span
          role="status"
          data-all={counted(t.filter.count, entries.length)}
          data-some={fill(t.filter.some, { all: entries.length, n: '{n}' })}
        >
          {counted(t.filter.count, entries.length)}
        </span>{' '}
        <button type="button" class="plain" data-reset hidden>
          {t.filter.reset}
        </button>
      </p>
    </form>
  );
}

/** Values of one group with their counts; where there is no choice, nothing. */
function Picks(props: { name: Group; label: string; least: number; picks: { value: string; label: string; n: number }[] }) {
  const { name, label, least } = props;
  const picks = props.picks.filter(({ n }) => n > 0);
  if (picks.length < least) return null;
  return (
    <div class="filter-row" role="group" aria-labelledby={`filter-${name}`}>
      <span id={`filter-${name}`}>{label}</span>
      <div class="picks">
        {picks.map((one) => (
          <label key={one.value}>
            <input type="checkbox" name={name} value={one.value} /> {one.label} <b data-most={one.n}>{one.n}</b>
          </label>
        ))}
      </div>
    </div>
  );
}

/** When nothing is left: what to do now. */
export function NoTerm({ scope }: { scope: Scope }) {
  const { t } = scope;
  return (
    <div class="empty no-term" hidden>
      <EmptySea class="empty-sea" />
      <p>{t.filter.none}</p>
      <p>
        <button type="button" class="quiet" data-reset>
          {t.filter.reset}
        </button>{' '}
        <a href={scope.routes.search(scope.language)} data-action="search">
          {t.filter.everywhere}
        </a>
      </p>
    </div>
  );
}
