import type { ComponentChildren } from 'preact';
import type { Words } from '../../i18n/words.ts';

type Children = { children?: ComponentChildren };

/**
 * Reflection and checklist: readable as they are; `note-element.ts` and `checklist-element.ts` let people
 * write and tick, on their own device only.
 * @param key where on the device notes of this page are kept: `kind/id`
 */
export function notes(t: Words, key: string) {
  return {
    Reflect: ({ id, children }: Children & { id: string }) => (
      <lotse-note class="reflect" data-key={`${key}#${id}`}>
        <p class="hint-title">{t.parts.reflect}</p>
        {children}
        <div hidden>
          <label for={`note-${id}`}>{t.parts.reflectLabel}</label>
          <textarea id={`note-${id}`} rows={3} />
          <p class="small">{t.parts.reflectNote}</p>
        </div>
      </lotse-note>
    ),
    Try: ({ id, title, children }: Children & { id: string; title?: string }) => (
      <lotse-try class="try" data-key={`${key}#${id}`} data-done={t.parts.tried}>
        <p class="hint-title">{title ?? t.parts.try}</p>
        {children}
      </lotse-try>
    ),
    Checklist: ({ id, title, children }: Children & { id: string; title?: string }) => (
      <lotse-checklist class="checklist" data-key={`${key}#${id}`}>
        <p class="hint-title">{title ?? t.parts.checklist}</p>
        {children}
      </lotse-checklist>
    ),
  };
}
