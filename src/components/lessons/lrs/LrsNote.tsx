import { fill } from '../../../i18n/fill.ts';
import { lrsWordsIn } from '../../../i18n/lrs-words.ts';
import { irisOn } from '../../../model/exchange/iri.ts';
import type { Scope } from '../../scope.ts';
import { lrsKey } from './key.ts';

/** The note below a lesson where the site names an LRS: what is sent, and a switch that is off. Without scripts nothing is sent, nothing shown. */
export function LrsNote({ scope, lesson, questions }: { scope: Scope; lesson: string; questions: readonly string[] }) {
  const { lrs, idBase } = scope.library.site;
  if (!lrs) return null;
  const words = lrsWordsIn(scope.language);
  const host = new URL(lrs.endpoint).host;
  return (
    <lotse-lrs
      data-script="lrs"
      hidden
      data-endpoint={lrs.endpoint}
      data-key={lrsKey(lrs, process.env)}
      data-base={irisOn(idBase).base}
      data-lesson={lesson}
      data-questions={questions.join(' ')}
      data-waiting={fill(words.waiting, { n: '{n}', host })}
      data-sent={words.sent}
      data-refused={fill(words.refused, { n: '{n}', host })}
    >
      <p>
        <label>
          <input type="checkbox" /> {fill(words.agree, { host })}
        </label>
      </p>
      <p class="quiet">{words.what}</p>
      <p role="status" />
    </lotse-lrs>
  );
}
