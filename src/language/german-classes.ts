/**
 * Closed classes of German nouns, after Duden, Die Grammatik, “Flexion der Substantive”. A compound inflects like its last part,
 * so each is known by a word's end.
 */

/** Neuter and masculine nouns with a plural in -er. It is not guessed for others (Kauf, Käufer). */
export const pluralEr =
  /(?:amt|bad|balg|band|bild|blatt|brett|buch|dach|ding|dorf|ei|fach|fass|feld|gehalt|geist|geld|gemach|gemüt|geschlecht|gesicht|gespenst|gewand|glas|glied|gott|grab|gras|gut|haupt|haus|holz|horn|hospital|huhn|kalb|kind|kleid|korn|kraut|lamm|land|leib|licht|lid|lied|loch|mal|mann|maul|mund|nest|pfand|rad|rand|regiment|rind|schild|schloss|schwert|ski|spital|strauch|tal|tuch|tum|volk|wald|weib|wort|wurm)$/;

/** Those of them that have no other plural: Bücher, never „Buchen“, which is a verb. */
export const onlyEr =
  /(?:bad|bild|blatt|brett|buch|dach|dorf|fach|fass|feld|geld|glas|glied|grab|gras|haus|holz|huhn|kind|kleid|kraut|lamm|lied|loch|nest|rind|schloss|volk|wald)$/;

/** Nouns whose plural always turns its vowel: Pläne, Fälle, Wände, never „Planen“, „Fallen“, „Wanden“. */
export const alwaysUmlaut = new RegExp(
  `(?:${[
    'arzt|ball|band|bart|bauch|baum|belag|block|bock|brand|brauch|bund|busch|damm|dampf|drang|fall|fang|fuß|gang|gast|grund|gruß|hals|hang|hof',
    'hut|kamm|kampf|kauf|klang|kloß|knopf|kopf|korb|kranz|lauf|lohn|markt|plan|platz|rang|raum|rock|sack|saft|sarg|satz|saum|schatz|schlag',
    'schlauch|schrank|schwanz|sohn|spaß|stall|stamm|stand|stock|stoß|strand|stuhl|sturm|sturz|topf|trag|traum|turm|wall|wolf|wunsch|wurf|zaun',
    'zug|zwang|(?<!m)pass|(?:^|s|ei|or|nde|stadt|land)rat|(?:b|sp|ge)ruch|(?:fl|sch|g|k|n|schl)uss|(?<!einf)luft|hand|wand|kraft|kunft|kunst',
    'brust|wurst|frucht|sucht|stadt|nacht|angst|haut|braut|maus|kuh',
  ].join('|')})$`,
);

/** Those of them that are another noun with -e: Rate, Falle, Bande. Others may have it in the dative (im Zuge). */
export const neverE = /(?:rat|plan|fall|trag|band|ball|bund|hut|pass|sack)$/;

/** Nouns that keep their vowel: by their suffix, and feminine ones whose stem with another vowel is a verb (Auswahlen, „auswählen“). */
export const neverUmlaut = /(?:wahl|zahl|qual|spur|(?<!spr|schw)ung|heit|keit|schaft|ion|tät|ik|ur|ent|ant|ist|ing|ekt|ett|iv|ismus)$/;

/** Masculine nouns with -(e)n in all cases but one (dem Patienten); of others rather too many are thought so. */
export const weak =
  /(?:e|ent|ant|ist|at|et|it|ot|and|graph|graf|soph|nom|urg|ekt|eut|aut|arch|mensch|herr|held|fürst|prinz|bär|nachbar|bauer|hirt|narr|christ|zar|ungar|bayer|vetter)$/;

/** Weak nouns that take -n after a consonant: dem Nachbarn, des Herrn. */
export const weakN = /(?:nachbar|herr|ungar|bayer|bauer|vetter)$/;

/** Endings of nouns for people, which form -in and -innen. On other nouns the result is no word and does no harm. */
export const person =
  /(?:er|e|or|(?<!m)ent|ant|ist|eur|är|ar|oge|at|et|it|ot|and|ling|graph|graf|soph|nom|urg|wirt|arzt|anwalt|freund|koch|bauer|nachbar|herr|held|fürst|prinz|gast|schmied|vogt|rat|könig|general|kamerad|patron|spion|dekan|veteran|rebell|ekt|eut|aut|arch|feind|chef|gott)$/;

/** Neuter nouns in -e with a plural in -n; of the others only those in Ge- change, and only in the dative (Gebäuden). */
export const neuterN = /(?:auge|ende|erbe|interesse)$|^ge/;
