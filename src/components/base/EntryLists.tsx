import { fill } from '../../i18n/words.ts';
import type { Source } from '../../model/entry.ts';
import { type Kind, kindNames } from '../../model/kinds.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { EntryLink } from './EntryLink.tsx';

/** How many entries of a kind stand open before the rest folds away. */
const open = 8;

/** Who names this entry, by kind. Computed, never written. Relations between terms are shown by the term itself. */
export function Backlinks({ scope, entry, told = [] }: { scope: Scope; entry: Entry; told?: readonly Entry[] }) {
  const links = scope.library
    .backlinks(entry)
    .filter((link) => !(entry.kind === 'terms' && link.entry.kind === 'terms' && link.relation !== 'mention'))
    .filter((link) => !told.includes(link.entry));
  const groups = kindNames
    .map((kind) => [kind, links.filter((link) => link.entry.kind === kind).map((link) => link.entry)] as const)
    .filter(([, entries]) => entries.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="backlinks" aria-labelledby="backlinks">
      <h2 id="backlinks">{scope.t.relations.backlinks}</h2>
      <dl>
        {groups.map(([kind, entries]) => (
          <Group key={kind} scope={scope} kind={kind} entries={entries} />
        ))}
      </dl>
    </section>
  );
}

function Group({ scope, kind, entries }: { scope: Scope; kind: Kind; entries: Entry[] }) {
  const { one, many } = scope.t.kinds[kind];
  return (
    <div>
      <dt>{entries.length === 1 ? one : many}</dt>
      <dd>
        <LinkList scope={scope} entries={entries.slice(0, open)} />
        {entries.length > open ? (
          <details>
            <summary>{fill(scope.t.relations.more, { n: entries.length - open })}</summary>
            <LinkList scope={scope} entries={entries.slice(open)} />
          </details>
        ) : null}
      </dd>
    </div>
  );
}

/** Entries as a list of links. */
export function LinkList({ scope, entries }: { scope: Scope; entries: Entry[] }) {
  return (
    <ul class="links">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLink scope={scope} entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** Works an entry rests on, as a reference list prints them. */
export function Sources({ scope, entry }: { scope: Scope; entry: Entry }) {
  if (entry.facts.sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{scope.t.facts.sources}</h2>
      <ul>
        {entry.facts.sources.map((source) => (
          <li key={source.title}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ source }: { source: Source }) {
  const title = <cite>{source.title}</cite>;
  const rest = [source.in && `In: ${source.in}`, source.publisher, source.year].filter(Boolean).join(', ');
  return (
    <>
      {source.author}:{' '}
      {source.url ? (
        <a href={source.url} rel="noopener" class="outside">
          {title}
        </a>
      ) : (
        title
      )}
      {rest ? `. ${rest}` : ''}.
    </>
  );
}
