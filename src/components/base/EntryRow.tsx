import type { ComponentChildren } from 'preact';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { EntryLink } from './EntryLink.tsx';
import { EntryTags } from './EntryTags.tsx';

interface Props {
  scope: Scope;
  entry: Entry;
  /** Level of the row's heading: one below what the list stands under. */
  heading: 'h2' | 'h3';
  class?: string | undefined;
  before?: ComponentChildren;
  children?: ComponentChildren;
}

/** One entry in a list: title with what must be known before opening it, gist, and what the kind adds. */
export function EntryRow({ scope, entry, heading: Heading, class: className, before, children }: Props) {
  const { words, language } = scope.library.words(entry, scope.language);
  return (
    <li class={className}>
      {before}
      <Heading>
        <EntryLink scope={scope} entry={entry} /> <EntryTags scope={scope} entry={entry} />
      </Heading>
      <p class="gist" lang={language === scope.language ? undefined : language}>
        {words.summary}
      </p>
      {children}
    </li>
  );
}
