import type { LabelRecord } from '../../model/concept.ts';
import { isDay } from '../../model/entry.ts';
import { foldName } from './fold-name.ts';

const table = <T extends string>(lists: Record<T, string>): ReadonlyMap<string, T> =>
  new Map((Object.entries(lists) as [T, string][]).flatMap(([value, list]) => list.split(', ').map((name): [string, T] => [name, value])));

/** Status of a label; TBX's “deprecated” is our forbidden, its “superseded” our deprecated. */
export const labelStatuses = table<LabelRecord['status']>({
  preferred:
    'preferred, bevorzugt, vorzugsbenennung, vorzugsbezeichnung, vorzugsbegriff, preferred term, preferredterm admn sts, preferred term admn sts, hauptbenennung, haupt, hauptbegriff, pref, main, standard, empfohlen, recommended, preflabel, pref label',
  admitted:
    'admitted, zulaessig, zugelassen, erlaubt, allowed, synonym, alternativ, alternative, admittedterm admn sts, admitted term admn sts, akzeptiert, accepted, acceptable, toleriert, geduldet, altlabel, alt label, nebenbenennung, permitted',
  deprecated:
    'deprecated, veraltet, obsolete, obsolet, ueberholt, superseded, supersededterm admn sts, superseded term admn sts, alt, nicht mehr verwenden, abgeloest, old, outdated',
  forbidden:
    'forbidden, verboten, untersagt, nicht verwenden, nicht erlaubt, unzulaessig, nicht zulaessig, nicht zugelassen, prohibited, not allowed, not permitted, rejected, abgelehnt, deprecatedterm admn sts, deprecated term admn sts, do not use, don t use, vermeiden, avoid, banned, gesperrt, tabu, not recommended, nicht empfohlen, unerwuenscht, falsch',
});

/** Status of a concept. */
export const conceptStatuses = table<'draft' | 'in-review' | 'approved' | 'deprecated'>({
  draft:
    'draft, entwurf, neu, new, offen, open, vorschlag, proposed, proposal, vorlaeufig, provisional, in arbeit, in bearbeitung, in progress, wip, kandidat, candidate, unstable, todo, to do, unfertig',
  'in-review':
    'in review, in pruefung, pruefung, review, under review, zur freigabe, zur pruefung, pending, pending approval, testing, in abstimmung, inreview',
  approved:
    'approved, freigegeben, final, finalisiert, gueltig, valid, aktiv, active, published, veroeffentlicht, abgestimmt, geprueft, fertig, done, ok, stable, verbindlich, verabschiedet, genehmigt, released, current, in use',
  deprecated:
    'deprecated, veraltet, obsolete, obsolet, archiviert, archived, ausser kraft, inaktiv, inactive, retired, abgeloest, ungueltig, invalid, archaic, superseded, zurueckgezogen, withdrawn',
});

/** Kinds of labels; a kind may say a status too. */
export const labelKinds = table<'title' | 'abbreviation' | 'label' | 'forbidden'>({
  title:
    'title, titel, vorzugsbenennung, vorzugsbezeichnung, hauptbenennung, hauptbegriff, preferred, preferred term, pref label, preflabel, bevorzugt, main term, main entry, headword',
  abbreviation:
    'abbreviation, abkuerzung, abk, acronym, akronym, initialism, initialwort, kurzform, short form, kuerzel, abbreviated form, kurzwort',
  label:
    'label, weitere benennung, other label, synonym, variante, variant, full form, vollform, fullform, langform, alt label, altlabel, entry term, phrase, wendung, admitted, zulaessig, nebenbenennung, alternative, benennung, term, noun, substantiv, spelling variant, schreibvariante, hidden label',
  forbidden: 'verboten, forbidden, unwort, deprecated term, do not use',
});

/** Grammatical gender. */
export const genders = table<'m' | 'f' | 'n' | 'pl'>({
  m: 'm, mask, maskulin, maskulinum, maennlich, masculine, masc, der',
  f: 'f, fem, feminin, femininum, weiblich, feminine, w, die',
  n: 'n, neutr, neutrum, neuter, saechlich, s, das, neut',
  pl: 'pl, plural, mehrzahl, plurale tantum, other',
});

/** Yes or no. */
export const truths = table<'yes' | 'no'>({
  yes: 'true, wahr, ja, yes, y, j, x, 1',
  no: 'false, falsch, nein, no, n, 0',
});

/** A value in a table of values, as cells write it: `in review`, `In-Review`, „in Prüfung“. */
export const valueOf = <T>(values: ReadonlyMap<string, T>, cell: string): T | undefined => values.get(foldName(cell));

const months = new Map(
  [
    'januar january jan jaenner',
    'februar february feb',
    'maerz march mar mrz',
    'april apr',
    'mai may',
    'juni june jun',
    'juli july jul',
    'august aug',
    'september sep sept',
    'oktober october okt oct',
    'november nov',
    'dezember december dez dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/**
 * A day as tables write it: `2026-11-03`, `03.11.2026`, `3. November 2026`, `Nov 3, 2026`, `2026/11/3`, `20261103`, a spreadsheet's number.
 * @returns nothing where it is none, or where `03/04/2026` may be March or April
 */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[ ,].*)?$/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ ,].*)?$/.exec(text);
  if (slashed) {
    const [one, two] = [Number(slashed[1]), Number(slashed[2])];
    if (one > 12 || one === two) return day(slashed[3], slashed[2], slashed[1]);
    return two > 12 ? day(slashed[3], slashed[1], slashed[2]) : undefined;
  }
  const words = foldName(text).split(' ');
  const month = words.find((word) => months.has(word));
  const numbers = words.filter((word) => /^\d+(?:st|nd|rd|th)?$/.test(word)).map((word) => Number.parseInt(word, 10));
  const year = numbers.find((one) => one >= 1900 && one <= 2200);
  const date = numbers.find((one) => one >= 1 && one <= 31);
  if (month && year && date && words.length <= 4) return day(String(year), String(months.get(month)), String(date));
  // Days since the end of 1899, as spreadsheets count: 1954 … 2119.
  if (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 20_000 && Number(text) < 80_000)
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  return;
}

function day(year = '', month = '', date = ''): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const made = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(made) ? made : undefined;
}

/** Months in a cell: `12`, „12 Monate“, „1 Jahr“, `yearly`. */
export function monthsIn(cell: string): number | undefined {
  const text = foldName(cell);
  if (/^(?:jaehrlich|yearly|annually|annual)$/.test(text)) return 12;
  if (/^(?:halbjaehrlich|half yearly)$/.test(text)) return 6;
  const match = /^(\d{1,3})(?: (monate?n?|months?|jahre?n?|years?))?$/.exec(text);
  const number = Number(match?.[1]) * (/^(?:jahr|year)/.test(match?.[2] ?? '') ? 12 : 1);
  return number >= 1 && number <= 60 ? number : undefined;
}

/**
 * Several values in one cell of somebody else's table: a line each, else parted by semicolon or bar, else by comma outside brackets.
 * List marks in front of lines go.
 */
export function valuesIn(cell: string): string[] {
  const parts = cell.includes('\n')
    ? cell.split('\n').flatMap((line) => line.split(/[;|]/))
    : /[;|]/.test(cell)
      ? cell.split(/[;|]/)
      : cell.split(cell.length < 5000 ? /,(?![^()]*\))/ : ',');
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^(?:[-–•*·]|\d+[.)])\s+/, '')
        .replace(/^["„“”]+(.*?)["“”]+$/, '$1')
        .trim(),
    )
    .filter(Boolean);
}
