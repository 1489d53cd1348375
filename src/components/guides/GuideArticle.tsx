import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** An article. Long ones begin with a list of their headings. */
export function GuideArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'guides'>; rendered: Rendered }) {
  const { t } = scope;
  const headings = rendered.headings.filter((heading) => heading.depth === 2);
  return (
    <EntryFrame scope={scope} entry={entry} rendered={rendered} after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}>
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
