import type { ComponentChildren } from 'preact';
import { mythWords } from '../../i18n/myth-words.ts';
import type { Language } from '../../model/entry.ts';
import { type Verdict, verdicts } from '../../model/tools/verdict.ts';

/**
 * A myth under the heading that states it: what is true lies folded, open to all without scripts; `myth-element.ts` asks for a guess first.
 * @param place where on the device the guess is kept: `kind/id`
 */
export function Myth({
  language,
  place,
  id,
  verdict,
  source,
  children,
}: {
  language: Language;
  place: string;
  id: string;
  verdict: Verdict;
  source?: string | undefined;
  children?: ComponentChildren;
}) {
  const t = mythWords[language];
  return (
    <lotse-myth class="myth" data-script="myth" data-key={`${place}#${id}`} data-verdict={verdict} data-language={language}>
      <fieldset hidden>
        <legend>{t.guess}</legend>
        {verdicts.map((one) => (
          <label key={one}>
            <input type="radio" name={`myth-${id}`} value={one} /> <span>{t.verdicts[one]}</span>
          </label>
        ))}
      </fieldset>
      <p class="myth-said" role="status" />
      <details>
        <summary>{t.solution}</summary>
        <p class="myth-verdict">
          <b>{t.is[verdict]}</b>
        </p>
        {children}
        {source ? (
          <p class="small">
            {t.source}: {source}
          </p>
        ) : null}
      </details>
    </lotse-myth>
  );
}
