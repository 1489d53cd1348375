/** Forms of German adjectives and verbs, and of nouns that are adjectives; Duden, Die Grammatik, “Flexion der Adjektive”, “… der Verben”. */

const endings = ['e', 'em', 'en', 'er', 'es'];

/** Adjectives used as nouns by their suffix: Angehörige, Jugendlicher, Studierende. What merely ends like one is left out: Spende, Sender. */
const suffixes =
  /(?:lich|[^aeiouäöü]ig|isch|.{3}los|iert|igt|stellt|setzt|tragt|sandt|wandt|nannt|kannt|letzt|sichert|lehrt|ordnet|beamt|klagt|hindert|flüchtet|(?:ge|be|er|ver|ent).{3,}en|(?<!^|sp|bl|w)end)e$/;
const suffixesEr =
  /(?:lich|[^aeiouäöü]ig|iert|igt|stellt|setzt|ragt|sandt|wandt|nannt|kannt|letzt|sichert|lehrt|ordnet|beamt|klagt|hindert|flüchtet|(?:ge|be|er|ver|ent)(?!.*dien).{3,}en|(?:[ei]s|ier|[^aeious])end)er$/;
const nouns = /(?:kalend|gegend|jugend|tugend|dividend|legend|predig)er?$/;

/**
 * The stem of a noun that is an adjective: Angehörige:r, Angestellte(r), Angestellter → Angestellt.
 * @returns nothing for other nouns
 */
export function nominalisedStem(noun: string): string | undefined {
  const signed = /^(.+)e(?:[:*_\u00B7/]-?r|\(r\))$/u.exec(noun);
  if (signed) return signed[1];
  const low = noun.toLowerCase();
  if (nouns.test(low)) return;
  if (suffixes.test(low)) return noun.slice(0, -1);
  return suffixesEr.test(low) ? noun.slice(0, -2) : undefined;
}

/** An adjective in all cases, unchanged first: flexibel, flexible, flexiblen. Degrees are words of their own. */
export function adjectiveForms(adjective: string): string[] {
  const bare = adjective.replace(/e$/, '');
  const stem = /(?:[bpt]el|[aeu]uer|iger)$/.test(bare) ? bare.replace(/e(?=[lr]$)/, '') : bare;
  return [adjective, ...[bare, stem].flatMap((one) => endings.map((ending) => one + ending))];
}

const separable = /^(?:ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen)(?=.{4})/;
const inseparable = /^(?:be|ent|er|ge|miss|ver|zer)(?=.{4})|ieren$/;

/** A weak verb's forms: prüfen, prüft, prüfte, geprüfte; angelegt, anzulegen. Strong verbs are the editor's `forms`. */
export function verbForms(infinitive: string): string[] {
  const prefix = separable.exec(infinitive)?.[0] ?? '';
  const rest = infinitive.slice(prefix.length);
  const stem = rest.replace(/e?n$/, '');
  const link = /[dt]$|[^lrnmh][nm]$/.test(stem) ? 'e' : '';
  const participle = `${prefix}${inseparable.test(rest) ? '' : 'ge'}${stem}${link}t`;
  const past = ['t', 'te', 'test', 'ten', 'tet'].map((ending) => prefix + stem + link + ending);
  return [
    infinitive,
    ...past,
    `${prefix}${stem}e`,
    `${prefix}${stem}st`,
    ...(prefix ? [`${prefix}zu${rest}`] : []),
    ...adjectiveForms(participle),
    ...adjectiveForms(`${infinitive}d`),
  ];
}

/** Whether two words are one adjective in different cases: kundenfokussierte, kundenfokussierten. */
export const sameAdjective = (a: string, b: string): boolean => a.replace(/e[mnrs]?$/, '') === b.replace(/e[mnrs]?$/, '');
