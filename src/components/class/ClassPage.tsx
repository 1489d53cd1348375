import { classWords } from '../../i18n/class-words.ts';
import type { Scope } from '../scope.ts';

/** Reads results files of a group in the browser; `class-element.ts` makes the tables. */
export function ClassPage({ scope }: { scope: Scope }) {
  const t = classWords[scope.language];
  return (
    <lotse-class data-language={scope.language}>
      <noscript>
        <p>{t.withoutScripts}</p>
      </noscript>
      <div class="class-drop" hidden>
        <label class="button class-choose">
          <input type="file" accept=".json,application/json" multiple /> {t.choose}
        </label>{' '}
        <span>{t.drop}</span>
      </div>
      <p class="class-note">{t.local}</p>
      <div class="class-said" role="status" />
      <div class="class-picture" />
    </lotse-class>
  );
}
