import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

/** A link to an entry by its title; in a frame it opens the full page outside. */
export function EntryLink({
  scope,
  entry,
  anchor,
  children,
}: {
  scope: Scope;
  entry: Entry;
  anchor?: string;
  children?: preact.ComponentChildren;
}) {
  const { words, language } = scope.library.words(entry, scope.language);
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a href={scope.href(entry.kind, entry.id, anchor)} lang={language === scope.language ? undefined : language} {...outside}>
      {children ?? words.title}
    </a>
  );
}
