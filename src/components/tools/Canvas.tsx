import type { ComponentChildren } from 'preact';
import { canvasWords } from '../../i18n/canvas-words.ts';
import type { Language } from '../../model/entry.ts';
import { longestField } from '../../model/tools/canvas-sheet.ts';
import { ToolFile } from './ToolFile.tsx';

type Children = { children?: ComponentChildren };

/**
 * Questions to answer together: readable without scripts, room to write on paper; `canvas-element.ts` lets people type and keeps it.
 * @param place where on the device it is kept: `kind/id`
 */
export function Canvas({
  language,
  place,
  id,
  title,
  children,
}: Children & { language: Language; place: string; id: string; title: string }) {
  const t = canvasWords[language];
  return (
    <lotse-canvas class="tool canvas" data-script="canvas" data-key={`${place}#${id}`} data-language={language} data-title={title}>
      <form class="tool-form" aria-label={title} autocomplete="off">
        <p class="canvas-name" aria-hidden="true">
          {title}
        </p>
        <div class="canvas-fields">{children}</div>
        <div class="canvas-more" hidden>
          <p class="tool-actions">
            <button type="button" data-tool="markdown">
              {t.markdown}
            </button>
            <button type="button" class="quiet" data-tool="print">
              {t.print}
            </button>
          </p>
          <ToolFile language={language} />
        </div>
      </form>
    </lotse-canvas>
  );
}

/** The parts `remark-canvas.ts` makes of a canvas's list; authors never write them. */
export const canvasParts = (language: Language) => ({
  CanvasField: ({ at, label, children }: Children & { at: string; label: string }) => (
    <div class="canvas-field" data-at={at}>
      <p class="canvas-label">{label}</p>
      {children}
      <textarea name={at} aria-label={label} rows={3} maxlength={longestField} hidden />
      <div class="canvas-paper" aria-hidden="true" />
    </div>
  ),
  CanvasHelp: ({ children }: Children) => <p class="canvas-help">{children}</p>,
  CanvasExample: ({ children }: Children) => (
    <details class="canvas-example">
      <summary>{canvasWords[language].example}</summary>
      {children}
    </details>
  ),
});
