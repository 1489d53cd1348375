import type { Localized } from '../../model/entry.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import type { Scope } from '../scope.ts';

interface Props {
  scope: Scope;
  entry: Entry;
  /** Path of the text in the entry's reading order. */
  path: string;
  /** The text itself, used where nothing has been rendered. */
  value: string | Localized | undefined;
  as?: 'span' | 'p' | 'div' | 'dd' | 'li' | 'blockquote';
  class?: string;
}

/** A short text of an entry, with its term links; says which language it is in when that is not the page's. */
export function Text({ scope, entry, path, value, as: Tag = 'span', class: className }: Props) {
  const plain =
    typeof value === 'string'
      ? { text: value, language: scope.library.words(entry, scope.language).language }
      : pick(value, scope.language, scope.library.leading);
  if (!plain.text) return null;
  const { html, language } = scope.text(entry, path, plain.text, plain.language);
  return <Tag class={className} lang={language === scope.language ? undefined : language} dangerouslySetInnerHTML={{ __html: html }} />;
}
