import { contrastPairs } from '../../model/contrasts.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { EntryTags } from '../base/EntryTags.tsx';
import type { Scope } from '../scope.ts';
import { byLetter } from './by-letter.ts';
import { domainName } from './domain.ts';
import { RecentTerms } from './RecentTerms.tsx';
import { filterData, NoTerm, TermFilter } from './TermFilter.tsx';

/**
 * All terms from A to Z with the word in the other language, where it is another; letters without terms stand pale.
 * Titles that several terms share are followed by their domain. With scripts the list can be narrowed.
 */
export function TermIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'terms'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const groups = byLetter(entries, scope);
  const others = scope.library.site.languages.filter((language) => language !== scope.language);
  const shared = sharedTitles(groups.flatMap(({ terms }) => terms.map(({ words }) => words.title)));
  return (
    <lotse-terms data-script="terms">
      <Onward scope={scope} />
      <RecentTerms scope={scope} />
      <TermFilter scope={scope} entries={entries} />
      <LetterBar scope={scope} letters={groups.map((group) => group.letter)} />
      {groups.map(({ letter, terms }) => (
        <section key={letter} class="letter" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul class="term-rows">
            {terms.map(({ entry, words, language }) => (
              <li key={entry.id} id={entry.id} {...filterData(scope, entry)}>
                <h3>
                  <EntryLink scope={scope} entry={entry} />
                  {shared.has(key(words.title)) ? <span class="abbr"> {domainName(scope, entry.facts.domain)}</span> : null}
                  {words.abbreviation ? <span class="abbr"> {words.abbreviation}</span> : null} <EntryTags scope={scope} entry={entry} />
                </h3>
                {others.map((other) =>
                  entry.words[other] && entry.words[other]?.title.toLowerCase() !== words.title.toLowerCase() ? (
                    <p key={other} class="other" lang={other}>
                      {entry.words[other]?.title}
                    </p>
                  ) : null,
                )}
                <p class="gist" lang={language === scope.language ? undefined : language}>
                  {words.summary}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <NoTerm scope={scope} />
    </lotse-terms>
  );
}

/** Where to go on from here: what is easily confused, what has changed. */
function Onward({ scope }: { scope: Scope }) {
  const { t, library, language, routes } = scope;
  const compared = contrastPairs(library).length > 0;
  if (!compared && !library.site.publicUrl) return null;
  return (
    <p class="onward links">
      {compared ? <a href={routes.comparisons(language)}>{t.term.compareTitle}</a> : null}
      {library.site.publicUrl ? <a href={routes.feed(language)}>{t.feed.link}</a> : null}
    </p>
  );
}

const key = (title: string) => title.toLowerCase();

/** Titles, in lower case, that stand more than once on the page. */
function sharedTitles(titles: string[]): Set<string> {
  const times = new Map<string, number>();
  for (const title of titles.map(key)) times.set(title, (times.get(title) ?? 0) + 1);
  return new Set([...times].flatMap(([title, n]) => (n > 1 ? title : [])));
}

/** Jump letters. */
export function LetterBar({ scope, letters, base = '' }: { scope: Scope; letters: string[]; base?: string }) {
  const all = [...new Set([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ...letters])];
  return (
    <nav class="letters" aria-label={scope.t.term.jump}>
      <ul>
        {all.map((letter) => (
          <li key={letter}>{letters.includes(letter) ? <a href={`${base}#letter-${letter}`}>{letter}</a> : <span>{letter}</span>}</li>
        ))}
      </ul>
    </nav>
  );
}
