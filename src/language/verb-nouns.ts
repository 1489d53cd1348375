/** What must be known of the verbs of a language to see one in its parts and its noun. Words folded as search does it. */
export interface Verbs {
  /** Fronts that are parted from their verb and stand at the end, `um|an`: „der Kunde zieht um“. */
  fronts: string;
  /** Stems of strong verbs with the nouns made of them: `zieh zug`, `schliess schluss`. */
  nouns: readonly string[];
}

/**
 * German verbs. Duden, Die Grammatik, “Implizite Ableitung” and “Partikelverben”; strong verbs only where the noun is no form of the
 * verb. An umlaut is its bare vowel.
 */
export const germanVerbs: Verbs = {
  fronts: 'ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zu|zuruck',
  nouns: [
    ...['zieh zug', 'zog zug', 'schliess schluss', 'nehm nahme', 'nimm nahme', 'geb gabe', 'gib gabe', 'sprech spruch'],
    ...['brech bruch', 'geh gang', 'schreib schrift', 'find fund', 'treib trieb'],
  ],
};

/** A language whose verbs stay in one piece. */
export const plainVerbs: Verbs = { fronts: '', nouns: [] };

export interface VerbReader {
  /** Other words for what a verb says: its noun (umzieht → umzug), its plain form for a participle (abgemeldet → abmeldet). */
  relatives(word: string): string[];
  /** Whether a word may be the parted front of a verb. */
  isFront(word: string): boolean;
}

/** Makes a reader of verbs. */
export function verbReader({ fronts, nouns }: Verbs): VerbReader {
  const nounOf = new Map(nouns.map((pair) => pair.split(' ') as [string, string]));
  const verb = new RegExp(`^((?:${fronts})?)(${[...nounOf.keys()].join('|')})(?:e|t|st|en)?$`);
  const participle = new RegExp(`^((?:${fronts})?)ge(.{3,}(?:t|en))$`);
  const front = new RegExp(`^(?:${fronts})$`);
  return {
    relatives(word) {
      if (!fronts) return [];
      const [, before = '', stem = ''] = verb.exec(word) ?? [];
      const [, start = '', rest] = participle.exec(word) ?? [];
      const noun = nounOf.get(stem);
      return [...(noun ? [before + noun] : []), ...(rest ? [start + rest] : [])];
    },
    isFront: (word) => fronts !== '' && front.test(word),
  };
}
