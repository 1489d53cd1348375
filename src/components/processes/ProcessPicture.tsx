import { pictureSvg } from '../../diagram/svg.ts';
import { tallSvg } from '../../diagram/svg-tall.ts';
import { tallPicture } from '../../diagram/tall.ts';
import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { countsOf } from './numbers.ts';
import { syllablesOf, wideDrawing } from './process-drawing.ts';
import { processFlow } from './process-flow.ts';

/**
 * The process as a picture: wide with lanes as rows, or tall for narrow places; the page's width decides, by style sheet alone.
 * Paper shows `PictureSheets` instead.
 * @param prefix in front of the anchor, where a page shows more than one
 */
export function ProcessPicture({ scope, entry, prefix = '' }: { scope: Scope; entry: Entry<'processes'>; prefix?: string }) {
  const { t } = scope;
  const name = fill(t.process.picture.name, { title: scope.library.title(entry, scope.language), counts: countsOf(entry.facts, t) });
  const wide = pictureSvg(wideDrawing(scope, entry), { ...t.process.picture, name }, `${prefix}picture`);
  const html = (svg: string) => ({ dangerouslySetInnerHTML: { __html: svg } });
  return (
    <figure class="picture" id={`${prefix}picture`}>
      <div class="picture-wide" role="group" aria-label={t.process.picture.scroll} tabIndex={0}>
        <div class="picture-names" {...html(wide.names)} />
        <div class="picture-flow" {...html(wide.picture)} />
      </div>
      <div class="picture-tall" {...html(tallSvg(tallPicture(processFlow(scope, entry), syllablesOf(scope)), name))} />
      <figcaption>{t.process.picture.caption}</figcaption>
    </figure>
  );
}
