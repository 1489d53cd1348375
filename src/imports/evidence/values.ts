import { isDay } from '../../model/entry.ts';
import { type MeasureName, measureNames, type Unit } from '../../model/evidence/measures.ts';
import { foldName } from '../table/fold-name.ts';

/** A day as exports write it: `2026-09-14`, `2026-09-14T08:15`, `14.09.2026`, `14.9.26`; a month alone counts as its last day. With slashes nobody can tell day from month. */
export function dayIn(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text);
  const dots = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[ ,].*)?$/.exec(text);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : dots ? [dots[3], dots[2], dots[1]] : [];
  if (!year || !month) return;
  const full = year.length === 2 ? `20${year}` : year;
  const day = `${full}-${month.padStart(2, '0')}-${(date ?? '01').padStart(2, '0')}`;
  return isDay(day) ? (date ? day : monthEnd(day)) : undefined;
}

/** The last day of a day's month. */
export function monthEnd(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return `${day.slice(0, 8)}${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** A number as spreadsheets write it: `4`, `4,5`, `1.234,5`, `1,234.5`, `61 %`. */
export function amountIn(text: string): number | undefined {
  let plain = text
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/%$/, '')
    .replace('−', '-');
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(plain)) plain = plain.replaceAll('.', '');
  else if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(plain)) plain = plain.replaceAll(',', '');
  return /^-?\d{1,12}(?:[.,]\d{1,9})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'wahr', 'x', '1']);
const no = new Set(['nein', 'n', 'no', 'false', 'falsch', '0', '']);

/** Yes or no, in German and English. */
export function truthIn(text: string): boolean | undefined {
  const folded = text.trim().toLowerCase();
  return yes.has(folded) ? true : no.has(folded) ? false : undefined;
}

const names: Record<string, MeasureName> = {
  zufriedenheit: 'csat',
  'customer satisfaction': 'csat',
  weiterempfehlung: 'nps',
  'net promoter score': 'nps',
  aufwand: 'ces',
  'customer effort score': 'ces',
  beschwerde: 'complaints',
  beschwerden: 'complaints',
  reklamationen: 'complaints',
  complaint: 'complaints',
  kuendigung: 'cancellations',
  kuendigungen: 'cancellations',
  cancellation: 'cancellations',
  abbruch: 'abandonment',
  abbrueche: 'abandonment',
  abbruchquote: 'abandonment',
  loesungszeit: 'resolution-time',
  bearbeitungszeit: 'resolution-time',
  'time to resolution': 'resolution-time',
  erstloesung: 'first-contact-resolution',
  erstloesungsquote: 'first-contact-resolution',
  fcr: 'first-contact-resolution',
};

/** A measure by its name in the file or in everyday words. */
export function measureIn(text: string): MeasureName | undefined {
  const folded = foldName(text);
  return measureNames.find((name) => foldName(name) === folded) ?? (Object.hasOwn(names, folded) ? names[folded] : undefined);
}

const unitWords: Record<string, Unit> = {
  '%': '%',
  prozent: '%',
  h: 'h',
  std: 'h',
  stunden: 'h',
  hours: 'h',
  d: 'd',
  t: 'd',
  tage: 'd',
  days: 'd',
};

/** A unit by its sign or word. */
export const unitIn = (text: string): Unit | undefined => {
  const folded = text.trim().toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(unitWords, folded) ? unitWords[folded] : undefined;
};

/** `1-5`: five is best; `6-1`: marks as in German schools, one is best. */
export function scaleIn(text: string): { worst: number; best: number } | undefined {
  const ends = /^\s*(\d{1,3})\s*[-–:]\s*(\d{1,3})\s*$/.exec(text);
  const [worst, best] = [Number(ends?.[1]), Number(ends?.[2])];
  return ends && worst !== best ? { worst, best } : undefined;
}
