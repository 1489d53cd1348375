import { statementWords } from '../../i18n/statement-words.ts';
import { fill, longDay } from '../../i18n/words.ts';
import type { Language } from '../../model/entry.ts';
import { pick } from '../../model/reading.ts';
import type { Site } from '../../model/site.ts';

type Stated = Pick<Site, 'name' | 'company' | 'feedback' | 'accessibility' | 'languages'>;

/** The accessibility statement: status, limits, where to report, who enforces; what the company has not filled in is said to be missing. */
export function AccessibilityStatement({ site, language }: { site: Stated; language: Language }) {
  const t = statementWords[language];
  const leading = site.languages[0] ?? language;
  const said = (words: Site['name']) => pick(words, language, leading);
  const { status, assessed, limits = [], enforcement } = site.accessibility ?? {};
  return (
    <>
      <p>{fill(t.scope, { name: said(site.name).text, company: said(site.company).text })}</p>
      <h2 id="status">{t.status}</h2>
      <p>
        {t[status ?? 'unknown']} {assessed ? fill(t.assessed, { day: longDay(assessed, language) }) : null}
      </p>
      <h2 id="limits">{t.limits}</h2>
      <ul>
        {limits.map((limit) => {
          const { text, language: own } = said(limit);
          return <li lang={own === language ? undefined : own}>{text}</li>;
        })}
        {t.own.map((limit) => (
          <li>{limit}</li>
        ))}
      </ul>
      <h2 id="feedback">{t.feedback}</h2>
      <p>
        {t.feedbackText}{' '}
        <a href={fill(site.feedback, { title: encodeURIComponent(t.feedback), id: 'accessibility', kind: 'docs', language })}>
          {t.feedbackLink}
        </a>
      </p>
      <h2 id="enforcement">{t.enforcement}</h2>
      {enforcement ? (
        <p>
          {t.enforcementText}{' '}
          <a href={enforcement.url} rel="noopener">
            {said(enforcement.name).text}
          </a>
        </p>
      ) : (
        <p>{t.enforcementMissing}</p>
      )}
    </>
  );
}
