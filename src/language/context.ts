import { fold } from './fold.ts';
import { nominalisedStem } from './german-adjectives.ts';
import { weak } from './german-classes.ts';
import { umlauted } from './german-declension.ts';
import type { Label } from './label.ts';
import { withoutSign } from './root.ts';

/** The words right beside a single word; empty where a sign or the text's end is between. */
export interface Neighbours {
  before: string;
  after: string;
  /** Whether a comma stands before the word before: „…, das Kunden hilft“. */
  clause: boolean;
  opening: boolean;
}

const subject = /^(?:ich|du|er|sie|es|wir|ihr|man|Sie)$/;
const singularVerb = /^(?:geht|ging|gilt|galt|heißt|hieß|macht|machte|bedeutet|braucht|kostet|lohnt|reicht|dauert|lernt|gehört)$/;
const auxiliary = /^(?:ist|war|wird|wurde|hat|hatte|kann|konnte|darf|durfte|muss|musste|soll|sollte|will|wollte)$/;
const singularPlace = /^(?:beim|zum|vom|im|am|ins|ans|aufs)$/i;
/** Prepositions that were nouns, before what they govern: „Dank der Hilfe“, „Laut einem Bericht“. */
const preposition = /^(?:Dank|Kraft|Laut|Trotz|Statt|Anstatt|Namens|Seitens)$/;
const governed = /^(?:d(?:er|es|em|en)|(?:[mds]?ein|kein|ihr|unser|eur|dies|jen|jed|all|viel)e[mnrs]|zahlreiche[nr]?)$/;
const nameBefore = /^(?:Herrn?|Frau|Familie|Fräulein)$/;

/**
 * Whether a German word that could be a noun's form is something else by the words beside it:
 * a verb that opens a sentence („Buchen Sie“, „Speichern geht“), an infinitive used as a noun („beim Speichern“),
 * a preposition („Dank der Hilfe“), an adjective („Ehrenamtliche Arbeit“) or a person's name („Frau Richter“).
 */
export function germanReadsOtherwise(word: string, label: Label, { before, after, clause, opening }: Neighbours): boolean {
  const base = label.parts[0]?.base ?? '';
  if (!/^\p{Lu}/u.test(base) || label.parts.length > 1) return false;
  if (nameBefore.test(before)) return !/in$/.test(word);
  if (opening && (subject.test(after) || (preposition.test(word) && governed.test(after)))) return true;
  if (opening && /^\p{Lu}/u.test(after) && /e[mnrs]?$/.test(word) && nominalisedStem(base)) return true;
  const noun = fold(base);
  if (![noun, fold(umlauted(base) ?? base)].some((stem) => [`${stem}n`, `${stem}en`].includes(fold(withoutSign(word))))) return false;
  if (weak.test(noun) && label.rule.gender !== 'f' && label.rule.gender !== 'n') return false;
  if (singularPlace.test(before) || (/^das$/i.test(before) && !clause)) return true;
  // People in the dative may open a sentence, and in -er most nouns are people: „Benutzern wird geholfen“.
  return opening && (singularVerb.test(after) || (auxiliary.test(after) && !noun.endsWith('er')));
}

const verbBefore =
  /^(?:I|we|they|he|she|who|you|can|cannot|could|will|would|shall|should|must|might|don['’]t|didn['’]t|won['’]t|can['’]t|let['’]s|please)$/i;
const perhapsVerbBefore = /^(?:that|which|it|this|and|or|then|not|\w+ly)$/i;
const objectAfter = /^(?:a|an|the|this|these|those|my|your|his|her|its|our|their|it|them|all|each|every)$/;
const particle = /^(?:up|out|off|down|away|back|over|around|through)$/;

/** Whether an English word that could be a noun is a verb by the words beside it: “they stock”, “to box the rest”, “Box up the rest”. */
export function englishReadsOtherwise(word: string, label: Label, { before, after, opening }: Neighbours): boolean {
  if (label.parts.length > 1 || !/^\p{L}\p{Ll}+$/u.test(word)) return false;
  if (opening) return particle.test(after);
  if (!/^\p{Ll}/u.test(word)) return false;
  if (verbBefore.test(before)) return true;
  if (/^to$/i.test(before))
    return word === label.parts[0]?.base.toLowerCase() && (objectAfter.test(after) || /^(?:from|up|out|off)$/.test(after));
  return perhapsVerbBefore.test(before) && objectAfter.test(after);
}
