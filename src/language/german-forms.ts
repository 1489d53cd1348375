/**
 * German nouns by rule: every form a noun might take, a few too many (Zahl → „Zähle“), never too few for regular ones.
 * Irregular ones are the editor's: a term's `forms` and `blockedForms`. Classes after Duden, Die Grammatik, “Flexion der Substantive”.
 */

/** Neuter and masculine nouns with a plural in -er; a closed class, so -er is not guessed for others (Kauf, Käufer). */
const pluralEr =
  /(?:amt|bad|bild|blatt|brett|buch|dach|dorf|ei|fach|feld|geist|geld|gesicht|glas|glied|grab|gut|haus|holz|huhn|kind|kleid|land|licht|lied|loch|mann|maul|nest|pfand|rad|rand|schild|schloss|schwert|tal|tuch|tum|volk|wald|wort|wurm)$/;

/** Endings of nouns for people, which form -in and -innen. On other nouns the result is no word and does no harm. */
const person = /(?:er|e|or|ent|ant|ist|eur|är|oge|at|and|ling|wirt|arzt|anwalt|freund|koch|bauer|nachbar)$/;

const genderSign = /(?:[:*_\u00B7]|\/-?)in(?:nen)?$/u;

/**
 * All forms of a German noun (or a loan word used as one), the noun itself first.
 * @param noun nominative singular or plural, as a dictionary prints it; `Kund:in` stands for all of Kunde, Kundin, Kund:innen
 */
export function germanForms(noun: string): Set<string> {
  const forms = new Set([noun]);
  const sign = genderSign.exec(noun);
  if (sign) {
    const stem = noun.slice(0, sign.index);
    for (const base of [stem, `${stem}e`]) for (const form of declined(base)) forms.add(form);
    for (const form of feminine(stem)) forms.add(form);
    return forms;
  }
  for (const form of declined(noun)) forms.add(form);
  if (person.test(noun.toLowerCase())) for (const form of feminine(noun.replace(/e$/, ''))) forms.add(form);
  return forms;
}

/** -in and -innen, with and without umlaut; signs and Binnen-I fold to the same. */
const feminine = (stem: string): string[] => [stem, umlauted(stem)].flatMap((one) => (one ? [`${one}in`, `${one}innen`] : []));

function declined(noun: string): string[] {
  const low = noun.toLowerCase();
  const drop = (count: number, ...endings: string[]) => endings.map((ending) => noun.slice(0, noun.length - count) + ending);
  const add = (...endings: string[]) => drop(0, ...endings);
  const turned = umlauted(noun);
  const turn = (...endings: string[]) => (turned ? endings.map((ending) => turned + ending) : []);
  if (/(?:ende|ierte|stellte|ragte|sandte|nannte)$/.test(low)) return add('n', 's', 'ns', 'r', 'm');
  if (low.endsWith('e')) return add('n', 's', 'ns');
  if (/nis$/.test(low)) return add('se', 'ses', 'sen');
  if (/um$/.test(low)) return [...add('s', 'e', 'en'), ...drop(2, 'en', 'a'), ...erForms()];
  if (/us$/.test(low)) return [...add('se', 'ses', 'sen', 'es', 'e', 'en'), ...drop(2, 'en', 'i'), ...turn('e', 'en'), ...erForms()];
  if (/is$/.test(low)) return [...add('se', 'ses', 'es', 'e', 'en'), ...drop(2, 'en')];
  if (/ma$/.test(low)) return [...add('s', 'ta'), ...drop(1, 'en')];
  if (/[aiouy]$/.test(low))
    return add('s', ...(low.endsWith('au') || low.endsWith('ei') ? ['e', 'en', 'es'] : []), ...(low.endsWith('ei') ? ['er', 'ern'] : []));
  if (/(?:el|er|en|chen|lein)$/.test(low)) return [...add('s', 'n'), ...turn('', 'n', 's')];
  if (/in$/.test(low)) return add('nen', 's', 'e', 'en', 'es');
  const plural = [...add('s', 'es', 'e', 'en'), ...turn('e', 'en'), ...erForms()];
  if (/(?:al|il|ip)$/.test(low)) plural.push(...add('ien'));
  if (/[^aeiouäöü]?[aeiou]s$/.test(low)) plural.push(...add('se', 'ses', 'sen'));
  return plural;

  function erForms(): string[] {
    return pluralEr.test(low) ? [...add('er', 'ern'), ...turn('er', 'ern')] : [];
  }
}

/** The word with its last a, o, u (or au) turned into ä, ö, ü (äu); nothing if it has none near its end. */
function umlauted(word: string): string | undefined {
  const match = /^(.*?)(au|[aou])([^aou]{0,6})$/i.exec(word);
  if (!match) return;
  const [, before = '', vowel = '', after = ''] = match;
  const turned: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu', A: 'Ä', O: 'Ö', U: 'Ü', Au: 'Äu' };
  return before + (turned[vowel] ?? vowel) + after;
}

/** Whether two words are one adjective in different cases: kundenfokussierte, kundenfokussierten. */
export const sameAdjective = (a: string, b: string): boolean => a.replace(/e[mnrs]?$/, '') === b.replace(/e[mnrs]?$/, '');
