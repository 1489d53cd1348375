import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** An article. Long ones begin with a list of their headings. */
export function GuideArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'guides'>; rendered: Rendered }) {
  const { t, library } = scope;
  const headings = rendered.headings.filter((heading) => heading.depth === 2);
  const terms = entry.facts.terms.flatMap((id) => library.get('terms', id) ?? []);
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      after={
        terms.length > 0 ? (
          <section class="relations" aria-labelledby="related">
            <h2 id="related">{t.relations.title}</h2>
            <dl>
              <div>
                <dt>{t.kinds.terms.many}</dt>
                <dd>
                  <LinkList scope={scope} entries={terms} />
                </dd>
              </div>
            </dl>
          </section>
        ) : null
      }
    >
      {headings.length > 2 ? (
        <nav class="toc" aria-label={t.contents}>
          <p>{t.contents}</p>
          <ol>
            {headings.map((heading) => (
              <li key={heading.anchor}>
                <a href={`#${heading.anchor}`}>{heading.text}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}

/** A plain page: imprint, privacy, accessibility. */
export function PlainArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry; rendered: Rendered }) {
  return (
    <EntryFrame scope={scope} entry={entry} rendered={rendered}>
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
