import { toolboxWords } from '../../i18n/toolbox-words.ts';
import type { Language } from '../../model/entry.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { FeelingMark } from '../figures/marks.tsx';
import type { Scope } from '../scope.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** A month as people write it: „September 2026“. */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** The words themselves, in the language of the page or marked as another. */
export function Quote({ scope, entry }: { scope: Scope; entry: Entry<'voices'> }) {
  const { words, language } = scope.library.words(entry, scope.language);
  return (
    <blockquote lang={language === scope.language ? undefined : language}>
      <p>{words.quote}</p>
    </blockquote>
  );
}

/** A voice in a list: how it felt, what was said, and the way to all of it. */
export function VoiceQuote({ scope, entry }: { scope: Scope; entry: Entry<'voices'> }) {
  const { emotion, channel, date } = entry.facts;
  const { voice } = toolboxWords[scope.language];
  return (
    <figure class="heard">
      <FeelingMark emotion={emotion} />
      <Quote scope={scope} entry={entry} />
      <figcaption>
        {scope.t.emotion[`${emotion}`]}. {voice.channels[channel]}, {monthName(date, scope.language)}.{' '}
        <EntryLink scope={scope} entry={entry} />
      </figcaption>
    </figure>
  );
}
