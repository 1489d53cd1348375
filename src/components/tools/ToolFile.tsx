import { toolFileWords } from '../../i18n/tool-file-words.ts';
import type { Language } from '../../model/entry.ts';

/** Save, open and clear, under a tool; `keep-file.ts` makes them work. */
export function ToolFile({ language }: { language: Language }) {
  const t = toolFileWords[language];
  return (
    <div class="tool-file">
      <p class="tool-actions">
        <button type="button" class="quiet" data-tool="save">
          {t.save}
        </button>
        <label class="tool-open">
          <input type="file" accept=".json,application/json" data-tool="open" />
          <span>{t.open}</span>
        </label>
        <button type="button" class="quiet" data-tool="reset">
          {t.reset}
        </button>
      </p>
      <p class="small tool-kept">{t.kept}</p>
      <p class="tool-said" role="status" />
    </div>
  );
}
