import { fill, longDay } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { dueDays, type Quality, qualityFor } from '../../model/quality.ts';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { type ListName, QualityData, QualityList } from './QualityList.tsx';
import { CandidateRow, EntryLine, FormsRow, untranslatedNote, WordRow } from './QualityRows.tsx';

/** Candidates a page shows; they are ranked. */
const mostCandidates = 30;

/** Lists in the order of the page, and those of them that can belong to somebody. */
const everybodys = ['unowned', 'unsettled', 'untranslated', 'words', 'candidates', 'orphans', 'forms'] as const;
const owned = everybodys.filter((name) => name !== 'unowned' && name !== 'candidates');

/**
 * The state of the library for those who keep it: numbers first, each leading to its list, then lists with the file to edit.
 * @param owner whose entries are shown; left out, everybody's
 */
export function QualityPage({ scope, quality, owner }: { scope: Scope; quality: Quality; owner?: string | undefined }) {
  const shown = owner === undefined ? quality : qualityFor(owner, quality);
  const { t } = scope;
  const entries = (name: ListName, list: readonly Entry[], note?: (entry: Entry) => string) => (
    <QualityList scope={scope} name={name} items={list} row={(entry) => <EntryLine scope={scope} entry={entry} note={note?.(entry)} />} />
  );
  return (
    <div class="quality">
      <Owners scope={scope} quality={quality} owner={owner} />
      <Numbers scope={scope} quality={shown} all={owner === undefined} />
      <QualityList
        scope={scope}
        name="reviews"
        items={shown.reviews}
        row={({ entry, due }) => (
          <EntryLine scope={scope} entry={entry}>
            <time dateTime={due} data-due={due} data-overdue={t.facts.overdue}>
              {longDay(due, scope.language)}
            </time>
          </EntryLine>
        )}
      />
      {owner === undefined ? entries('unowned', shown.unowned) : null}
      {entries('unsettled', shown.unsettled, (entry) => t.status[entry.facts.status])}
      <QualityList
        scope={scope}
        name="untranslated"
        items={shown.untranslated}
        row={(lack) => <EntryLine scope={scope} entry={lack.entry} note={untranslatedNote(scope, lack)} />}
      />
      <QualityList scope={scope} name="words" items={shown.words} row={(word) => <WordRow scope={scope} word={word} />} />
      {owner === undefined ? (
        <QualityList
          scope={scope}
          name="candidates"
          items={shown.candidates}
          limit={mostCandidates}
          row={(candidate) => <CandidateRow scope={scope} candidate={candidate} />}
        />
      ) : null}
      {entries('orphans', shown.orphans)}
      <QualityList scope={scope} name="forms" items={shown.forms} row={(forms) => <FormsRow scope={scope} forms={forms} />} />
      <QualityData scope={scope} />
    </div>
  );
}

/** Everybody's lists, or one owner's: each has a page of its own, to keep and to send on. */
function Owners({ scope, quality, owner }: { scope: Scope; quality: Quality; owner: string | undefined }) {
  const { t, library, routes, language } = scope;
  const link = (name: preact.ComponentChildren, of: string | undefined, shown: Quality) => {
    const n = owned.reduce((sum, list) => sum + shown[list].length, 0);
    return (
      <li key={of ?? ''}>
        <a href={routes.quality(language, of)} aria-current={of === owner ? 'page' : undefined}>
          {name}
        </a>{' '}
        <span class="n">{n > 0 ? fill(t.quality.open, { n }) : ''}</span>
      </li>
    );
  };
  return (
    <nav class="owners" aria-labelledby="owners">
      <p id="owners" class="label">
        {t.quality.by}
      </p>
      <ul>
        {link(t.quality.everybody, undefined, quality)}
        {Object.entries(library.site.owners).map(([id, { name }]) =>
          link(<Said scope={scope} value={name} />, id, qualityFor(id, quality)),
        )}
      </ul>
    </nav>
  );
}

/** Numbers that lead to their lists. The browser counts the overdue ones again: it knows the day. */
function Numbers({ scope, quality, all }: { scope: Scope; quality: Quality; all: boolean }) {
  const { t } = scope;
  const days = dueDays(quality.reviews);
  const overdue = days.reduce((sum, [day, count]) => (day < quality.asOf ? sum + count : sum), 0);
  const names = all ? everybodys : owned;
  return (
    <>
      <dl class="numbers">
        <div>
          <dt>{t.quality.entries}</dt>
          <dd>{quality.entries}</dd>
        </div>
        <div>
          <dt>
            <a href="#reviews">{t.quality.overdue}</a>
          </dt>
          <dd data-due-days={days.map(([day, count]) => `${day}*${count}`).join(' ')}>{overdue}</dd>
        </div>
        {names.map((name) => (
          <div key={name}>
            <dt>
              <a href={`#${name}`}>{t.quality[name]}</a>
            </dt>
            <dd>{quality[name].length}</dd>
          </div>
        ))}
      </dl>
      <noscript>
        <p class="meta">{fill(t.quality.asOf, { day: longDay(quality.asOf, scope.language) })}</p>
      </noscript>
    </>
  );
}
