import type { Language } from '../../model/entry.ts';
import { foldName } from './fold-name.ts';

const german = 'de, deu, ger, deutsch, deutsche, deutscher, deutsches, german, de de, de at, de ch, de li, de lu, d, dt';
const english = 'en, eng, englisch, englische, englischer, englisches, english, en gb, en us, en uk, en ie, en au, en ca, e, engl';
const ours = new Map<string, Language>([
  ...german.split(', ').map((name): [string, Language] => [name, 'de']),
  ...english.split(', ').map((name): [string, Language] => [name, 'en']),
]);
const regions =
  / (?:deutschland|germany|oesterreich|austria|schweiz|switzerland|united kingdom|united states|great britain|international|uk|usa?)$/;
/** Languages we have no words for, as columns and cells name them. */
const others: Record<string, string> = {
  ...{
    fr: 'fr',
    fra: 'fr',
    fre: 'fr',
    francais: 'fr',
    franzoesisch: 'fr',
    french: 'fr',
    es: 'es',
    spa: 'es',
    spanisch: 'es',
    spanish: 'es',
  },
  ...{
    it: 'it',
    ita: 'it',
    italienisch: 'it',
    italian: 'it',
    nl: 'nl',
    nld: 'nl',
    niederlaendisch: 'nl',
    dutch: 'nl',
    pl: 'pl',
    pol: 'pl',
  },
  ...{ polnisch: 'pl', polish: 'pl', pt: 'pt', por: 'pt', portugiesisch: 'pt', portuguese: 'pt', cs: 'cs', tschechisch: 'cs', czech: 'cs' },
  ...{
    da: 'da',
    daenisch: 'da',
    danish: 'da',
    sv: 'sv',
    schwedisch: 'sv',
    swedish: 'sv',
    tr: 'tr',
    tuerkisch: 'tr',
    turkish: 'tr',
    ru: 'ru',
  },
  ...{ russisch: 'ru', russian: 'ru', uk: 'uk', ukrainisch: 'uk', ukrainian: 'uk', ja: 'ja', japanese: 'ja', zh: 'zh', chinese: 'zh' },
  ...{ hu: 'hu', ungarisch: 'hu', hungarian: 'hu', ro: 'ro', fi: 'fi', no: 'no', nb: 'nb', latein: 'la', latin: 'la', la: 'la' },
};

/**
 * The language a cell or a part of a column's name stands for: `de`, `de-AT`, „Deutsch“, `ENG`.
 * @returns ours, or `{other}` for a language we have no words for, or nothing
 */
export function languageNamed(text: string): Language | { other: string } | undefined {
  const name = foldName(text)
    .replace(/^(?:auf|in|sprache|lang|language) (?=.)/, '')
    .replace(regions, '');
  const own = ours.get(name);
  if (own) return own;
  const other = Object.hasOwn(others, name) ? others[name] : undefined;
  if (other) return { other };
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4}){1,2}$/.test(text.trim()) ? { other: text.trim().toLowerCase() } : undefined;
}

const words: Record<Language, RegExp> = {
  de: /(?<!\p{L})(?:der|die|das|und|ist|ein|eine|einer|eines|mit|von|für|nicht|wird|werden|sich|auf|den|dem|zu|im|oder|wenn|als)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|is|of|a|an|that|with|for|not|are|to|in|or|when|as|by|which|it|on|from)(?!\p{L})/giu,
};

/** The language texts seem to be written in, by their small words; nothing where they do not say. */
export function guessLanguage(texts: readonly string[]): Language | undefined {
  const sample = texts.join(' ').slice(0, 20_000);
  const score = (language: Language) => sample.match(words[language])?.length ?? 0;
  const [de, en] = [score('de') + (sample.match(/[äöüß]/gi)?.length ?? 0), score('en')];
  if (de >= 3 && de > en * 2) return 'de';
  return en >= 3 && en > de * 2 ? 'en' : undefined;
}
