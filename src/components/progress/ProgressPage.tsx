import { fill } from '../../i18n/fill.ts';
import { progressWordsIn } from '../../i18n/progress-words.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { PathLessons } from '../paths/PathLessons.tsx';
import type { Scope } from '../scope.ts';

/**
 * What a learner has done, where that is kept, and how to take it along or erase it. The page lists paths and lessons; all else is
 * filled in by the browser from its own storage.
 */
export function ProgressPage({ scope }: { scope: Scope }) {
  const { library, language, t } = scope;
  const words = progressWordsIn(language);
  const paths = library.of('paths');
  const { lrs } = library.site;
  const host = lrs ? new URL(lrs.endpoint).host : '';
  return (
    <lotse-progress class="progress-page" data-script="progress">
      <p class="needs-scripts">{words.needsScripts}</p>
      <section class="asked" data-asked hidden aria-labelledby="asked" tabIndex={-1}>
        <h2 id="asked">{words.asked}</h2>
        <p data-asked-lead />
        <p class="buttons" data-asked-buttons>
          <button type="button" data-take>
            {words.take}
          </button>
          <button type="button" class="quiet" data-leave>
            {words.leave}
          </button>
        </p>
        <p role="status" data-asked-said />
      </section>
      {paths.map((path) => (
        <section key={path.id} class="progress-path" aria-labelledby={`path-${path.id}`}>
          <h2 id={`path-${path.id}`}>
            <EntryLink scope={scope} entry={path} />
          </h2>
          <lotse-path
            data-id={path.id}
            data-mark={String(path.facts.passMark)}
            data-positions={path.positions.join(' ')}
            data-title={library.title(path, language)}
          >
            <p class="meta">
              <span data-left={words.state} data-passed={words.state} hidden />{' '}
              <span data-passed-only hidden>
                <a href={scope.routes.certificate(path.id, language)}>{t.path.certificate}</a>
              </span>
            </p>
            <PathLessons scope={scope} entry={path} brief />
          </lotse-path>
        </section>
      ))}
      <div data-tools hidden class="progress-tools">
        <section aria-labelledby="where">
          <h2 id="where">{words.where}</h2>
          <p data-keeper />
          <p>
            {words.what}: <span data-what />
          </p>
          <p data-elsewhere hidden />
          <p>{lrs ? fill(words.privacyReported, { host }) : words.privacy}</p>
        </section>
        <section aria-labelledby="file">
          <h2 id="file">{words.file}</h2>
          <p>{words.fileLead}</p>
          <p>
            <label>
              <input type="checkbox" data-with-notes checked /> <span>{words.withNotes}</span>
            </label>
          </p>
          <p class="buttons">
            <button type="button" data-save>
              {words.save}
            </button>
            <label class="button quiet file-button">
              <input type="file" accept=".json,application/json" data-open /> {words.open}
            </label>
          </p>
          <p role="status" data-file-said />
        </section>
        {paths.length > 0 ? (
          <section aria-labelledby="move">
            <h2 id="move">{words.move}</h2>
            <p>{words.moveLead}</p>
            <p>
              <label for="move-path">{words.which}</label>
              <select id="move-path">
                {paths.map((path) => (
                  <option key={path.id} value={path.id} lang={library.words(path, language).language}>
                    {library.title(path, language)}
                  </option>
                ))}
              </select>
            </p>
            <p class="buttons">
              <button type="button" data-make>
                {words.make}
              </button>
            </p>
            <div data-made hidden class="made">
              <p>
                <label for="move-link">{words.link}</label>
                <input id="move-link" type="text" readOnly />
              </p>
              <p class="buttons">
                <button type="button" class="quiet" data-copy>
                  {words.copy}
                </button>
              </p>
              <figure data-qr>
                <svg role="img" aria-label={words.qr} class="qr" />
                <figcaption>{words.qr}</figcaption>
              </figure>
            </div>
            <p role="status" data-move-said />
          </section>
        ) : null}
        <section aria-labelledby="erase">
          <h2 id="erase">{words.erase}</h2>
          <p>{words.eraseLead}</p>
          <ul class="erase-what">
            <li>
              <label>
                <input type="checkbox" data-erase-progress checked /> <span>{words.eraseProgress}</span>
              </label>
              {lrs ? <p class="small">{fill(words.eraseReported, { host })}</p> : null}
            </li>
            <li>
              <label>
                <input type="checkbox" data-erase-notes /> <span>{words.eraseNotes}</span>
              </label>
            </li>
          </ul>
          <p class="buttons">
            <button type="button" class="quiet" data-erase>
              {words.eraseButton}
            </button>
          </p>
          <div data-erase-ask hidden class="erase-ask">
            <p data-erase-list />
            <p class="buttons">
              <button type="button" data-erase-yes>
                {words.eraseYes}
              </button>
              <button type="button" class="quiet" data-erase-no>
                {words.eraseNo}
              </button>
            </p>
          </div>
          <p role="status" data-erase-said />
        </section>
      </div>
    </lotse-progress>
  );
}
