import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

/** All names of a concept: what one may say, what not (and why), and the name in the other language. */
export function Labels({ scope, entry }: { scope: Scope; entry: Entry<'terms'> }) {
  const { words, language: own } = scope.library.words(entry, scope.language);
  const lang = own === scope.language ? undefined : own;
  const { t, library } = scope;
  const admitted = words.labels.filter((label) => label.status === 'admitted');
  const avoid = words.labels.filter((label) => label.status !== 'admitted');
  const others = library.site.languages.filter((language) => language !== scope.language && language !== own && entry.words[language]);
  return (
    <dl class="labels">
      {words.abbreviation ? (
        <div>
          <dt>{t.term.abbreviation}</dt>
          <dd lang={lang}>{words.abbreviation}</dd>
        </div>
      ) : null}
      {admitted.length > 0 ? (
        <div>
          <dt>{t.term.labels}</dt>
          <dd lang={lang}>{admitted.map((label) => label.text).join(' · ')}</dd>
        </div>
      ) : null}
      {others.map((language) => (
        <div key={language}>
          <dt>{t.term.other}</dt>
          <dd lang={language}>{entry.words[language]?.title}</dd>
        </div>
      ))}
      {avoid.length > 0 ? (
        <div>
          <dt>{t.term.avoid}</dt>
          <dd lang={lang}>
            <ul>
              {avoid.map((label) => (
                <li key={label.text}>
                  <s>{label.text}</s>
                  {label.replacement ? <span class="instead"> {fill(t.term.replacement, { label: label.replacement })}</span> : null}
                  {label.reason ? <span class="reason"> {label.reason}</span> : null}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
