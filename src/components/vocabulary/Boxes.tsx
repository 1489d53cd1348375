import type { ComponentChildren } from 'preact';
import type { Words } from '../../i18n/words.ts';

type Children = { children?: ComponentChildren };

/** Parts of a text that need nothing but words: hint, example, steps, quotation. */
export function boxes(t: Words) {
  return {
    Hint: ({ kind = 'note', title, children }: Children & { kind?: 'note' | 'tip' | 'warning'; title?: string }) => (
      <aside class={`hint hint-${kind}`}>
        <p class="hint-title">{title ?? t.parts.hint[kind]}</p>
        {children}
      </aside>
    ),
    Example: ({ title, children }: Children & { title?: string }) => (
      <div class="example">
        <p class="hint-title">{title ? `${t.parts.example}: ${title}` : t.parts.example}</p>
        {children}
      </div>
    ),
    NoTerm: ({ children }: Children) => <>{children}</>,
    Steps: ({ children }: Children) => <div class="how-to">{children}</div>,
    Quote: ({ author, source, children }: Children & { author?: string; source?: string }) => (
      <figure class="quote">
        <blockquote>{children}</blockquote>
        {author || source ? (
          <figcaption>
            {author}
            {author && source ? ', ' : ''}
            {source ? <cite>{source}</cite> : null}
          </figcaption>
        ) : null}
      </figure>
    ),
  };
}
