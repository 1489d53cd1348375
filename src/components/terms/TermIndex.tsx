import { contrastPairs } from '../../model/contrasts.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { EntryTags } from '../base/EntryTags.tsx';
import type { Scope } from '../scope.ts';
import { byLetter } from './by-letter.ts';

/** All terms from A to Z with the word in the other language, where it is another; letters without terms stand pale. */
export function TermIndex({ scope, entries }: { scope: Scope; entries: Entry<'terms'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const groups = byLetter(entries, scope);
  const others = scope.library.site.languages.filter((language) => language !== scope.language);
  return (
    <>
      {contrastPairs(scope.library).length > 0 ? (
        <p class="onward">
          <a href={scope.routes.comparisons(scope.language)}>{scope.t.term.compareTitle}</a>
        </p>
      ) : null}
      <LetterBar scope={scope} letters={groups.map((group) => group.letter)} />
      {groups.map(({ letter, terms }) => (
        <section key={letter} class="letter" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul class="term-rows">
            {terms.map(({ entry, words, language }) => (
              <li key={entry.id} id={entry.id}>
                <h3>
                  <EntryLink scope={scope} entry={entry} />
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
    </>
  );
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
