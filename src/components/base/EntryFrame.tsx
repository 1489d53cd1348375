import type { ComponentChildren } from 'preact';
import type { Entry } from '../../model/library.ts';
import type { Rendered, Scope } from '../scope.ts';
import { EntryAbout } from './EntryAbout.tsx';
import { EntryChanges } from './EntryChanges.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Backlinks, Sources } from './EntryLists.tsx';
import { KindMark } from './KindMark.tsx';
import { Text } from './Text.tsx';

interface Props {
  scope: Scope;
  entry: Entry;
  rendered: Rendered;
  /** Stands before the kind's name in the line above the title. */
  over?: ComponentChildren;
  /** Follows the summary: other labels, facts in a line. */
  under?: ComponentChildren;
  children: ComponentChildren;
  /** Relations, placed after the text. */
  after?: ComponentChildren;
  /** Entries whose naming of this one its own parts already tell in full; they are not listed again. */
  told?: readonly Entry[];
}

/** A word too long for a line beside the facts: the title is set smaller then, rather than broken within it. */
const longWord = /[\p{L}:]{15}/u;

/** What every entry's page shows in the same order: kind, title, summary first; then its own parts; then who relates, sources, and the facts about the entry. */
export function EntryFrame({ scope, entry, rendered, over, under, children, after, told = [] }: Props) {
  const { words, language } = scope.library.words(entry, scope.language);
  const { t } = scope;
  const lang = language === scope.language ? undefined : language;
  const partly = rendered.body !== undefined && rendered.body.language !== scope.language;
  const replacement = entry.facts.replacedBy ? scope.library.get(entry.kind, entry.facts.replacedBy) : undefined;
  const hint = t.statusHint[entry.facts.status];
  return (
    <article class={`entry entry-${entry.kind}`}>
      <header class="entry-head">
        <p class="over">
          <KindMark kind={entry.kind} />
          {scope.outlet === 'site' && entry.kind !== 'pages' ? (
            <a href={scope.routes.index(entry.kind === 'lessons' ? 'paths' : entry.kind, scope.language)}>{t.kinds[entry.kind].one}</a>
          ) : (
            t.kinds[entry.kind].one
          )}
          {over}
        </p>
        <h1 lang={lang} class={longWord.test(words.title) ? 'long' : undefined}>
          {words.title}
        </h1>
        <Text scope={scope} entry={entry} path="summary" value={words.summary} as="p" class="lead" />
        {hint ? (
          <p class={`status-note status-${entry.facts.status}`}>
            <b>{t.status[entry.facts.status]}.</b> {hint}{' '}
            {replacement ? (
              <>
                {t.replacedBy}: <EntryLink scope={scope} entry={replacement} />.
              </>
            ) : null}
          </p>
        ) : null}
        {lang || partly ? <p class="fallback">{lang ? t.fallback : t.fallbackBody}</p> : null}
        {under}
      </header>
      <div class="entry-body" lang={lang}>
        {children}
      </div>
      {after}
      {scope.outlet === 'site' ? <Backlinks scope={scope} entry={entry} told={told} /> : null}
      <Sources scope={scope} entry={entry} />
      <EntryChanges scope={scope} entry={entry} />
      <EntryAbout scope={scope} entry={entry} rendered={rendered} />
    </article>
  );
}

/** The long text, if the entry has one. */
export function Body({ scope, rendered }: { scope: Scope; rendered: Rendered }) {
  if (!rendered.body?.html) return null;
  const lang = rendered.body.language === scope.language ? undefined : rendered.body.language;
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: scope.finish(rendered.body.html) }} />;
}
