import { sheetsOf } from '../../diagram/sheets.ts';
import { sheetSvgs } from '../../diagram/svg-sheets.ts';
import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { wideDrawing } from './process-drawing.ts';

/**
 * The picture of a process on sheets of paper of its own (`styles/print-process.css`); no screen shows them.
 * @param prefix the same as of the `ProcessPicture` on the page
 */
export function PictureSheets({ scope, entry, prefix = '' }: { scope: Scope; entry: Entry<'processes'>; prefix?: string }) {
  const picture = wideDrawing(scope, entry);
  const sheets = sheetsOf(picture);
  const title = scope.library.title(entry, scope.language);
  const drawn = sheetSvgs(picture, sheets, `${prefix}picture`);
  return (
    <div class={sheets.upright ? 'sheets sheets-upright' : 'sheets'} hidden>
      {drawn.map((html, at) => (
        <figure key={html}>
          <figcaption>{drawn.length > 1 ? fill(scope.t.process.picture.sheet, { title, n: at + 1, of: drawn.length }) : title}</figcaption>
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </figure>
      ))}
    </div>
  );
}
