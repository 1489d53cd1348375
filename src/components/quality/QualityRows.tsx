import type { ComponentChildren } from 'preact';
import { counted, fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Quality, Untranslated } from '../../model/quality.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';

interface LineProps {
  scope: Scope;
  entry: Entry;
  /** The file to edit, if it is not the one with the facts. */
  file?: string;
  note?: ComponentChildren;
  children?: ComponentChildren;
}

/** An entry with its kind, its owner and the file to edit. */
export function EntryLine({ scope, entry, file = entry.file, note, children }: LineProps) {
  const owner = scope.library.site.owners[entry.facts.owner ?? '']?.name;
  return (
    <>
      <EntryLink scope={scope} entry={entry} /> {children}{' '}
      <span class="meta">
        {scope.t.kinds[entry.kind].one}
        {owner ? (
          <>
            , <Said scope={scope} value={owner} />
          </>
        ) : null}
        {note ? <>, {note}</> : null} · <FileLink scope={scope} file={file} />
      </span>
    </>
  );
}

/** A file, leading to where it can be edited if the site says where that is. */
export function FileLink({ scope, file, line }: { scope: Scope; file: string; line?: number }) {
  const { edit } = scope.library.site;
  const name = <code>{line === undefined ? file : `${file}:${line}`}</code>;
  return edit ? <a href={fill(edit, { file })}>{name}</a> : name;
}

/** What an entry lacks in a language. */
export function untranslatedNote(scope: Scope, { language, part, texts }: Untranslated): ComponentChildren {
  const { quality, languages } = scope.t;
  if (part !== 'texts') return `${languages[language]}: ${quality[part]}`;
  return (
    <>
      {languages[language]}: {counted(quality.texts, texts.length)}{' '}
      <code>
        {texts.slice(0, 3).join(', ')}
        {texts.length > 3 ? ' …' : ''}
      </code>
    </>
  );
}

/** A word to replace, with the sentence it stands in. */
export function WordRow({ scope, word }: { scope: Scope; word: Quality['words'][number] }) {
  const { t, language } = scope;
  return (
    <>
      <b lang={word.language}>{word.found}</b>{' '}
      <span class="meta">
        {t.term[word.status]}, {fill(t.quality.instead, { right: word.right })}
      </span>
      <Sentence language={word.language} of={language} text={word.sentence} />
      <EntryLine scope={scope} entry={word.entry} file={word.file} />
    </>
  );
}

/** A frequent word that no term covers, with one sentence it stands in. */
export function CandidateRow({ scope, candidate }: { scope: Scope; candidate: Quality['candidates'][number] }) {
  const { t, language, library } = scope;
  const { label, split, terms, entries, count, example } = candidate;
  const parts = terms.flatMap((id) => library.get('terms', id) ?? []);
  return (
    <>
      <b lang={candidate.language}>{label}</b>{' '}
      <span class="meta">
        {[split, counted(t.quality.often, entries), fill(t.quality.times, { n: count })].filter(Boolean).join(', ')}
        {parts.length > 0 ? (
          <>
            , {t.quality.contains}{' '}
            {parts.map((term, at) => (
              <>
                {at > 0 ? ', ' : ''}
                <EntryLink scope={scope} entry={term} />
              </>
            ))}
          </>
        ) : null}
      </span>
      <Sentence language={candidate.language} of={language} text={example.sentence} />
      <span class="meta">
        <FileLink scope={scope} file={example.file} line={example.line} />
      </span>
    </>
  );
}

/** A term's forms that nobody has confirmed. */
export function FormsRow({ scope, forms }: { scope: Scope; forms: Quality['forms'][number] }) {
  const { quality, languages } = scope.t;
  const notes = forms.languages.map(({ language, changed }) => `${languages[language]} ${changed ? quality.isChanged : quality.isNew}`);
  return <EntryLine scope={scope} entry={forms.entry} file={forms.languages[0]?.file ?? forms.entry.file} note={notes.join(', ')} />;
}

const Sentence = ({ language, of, text }: { language: string; of: string; text: string }) => (
  <p class="sentence" lang={language === of ? undefined : language}>
    {text}
  </p>
);
