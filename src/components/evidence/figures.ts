import { fill, type Words } from '../../i18n/words.ts';
import type { Language } from '../../model/entry.ts';
import { type MeasureName, measures, type Unit } from '../../model/evidence/measures.ts';
import { latest, type Series, shownPoints } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
/** Made when first asked for: a formatter costs a hundred times what it formats. */
const months = new Map<Language, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The month of a day: „Sept. 2026“. */
export function monthOf(day: string, language: Language): string {
  const format = months.get(language) ?? new Intl.DateTimeFormat(locales[language], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  months.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A figure with its unit: „61 %“, „5,2 Tage“. */
export function figure(
  value: number,
  { measure, unit }: { measure: MeasureName; unit: Unit },
  { t, language }: Pick<Scope, 't' | 'language'>,
): string {
  return fill(t.evidence.units[unit], { value: numberText(value, measures[measure].decimals, language) });
}

/** The newest figure of a series in the fewest words: „CSAT 61 %“, or that there are too few answers. */
export function evidenceBrief(scope: Scope, series: Series): string {
  const { value } = latest(series);
  const { short } = scope.t.evidence.measures[series.measure];
  return `${short} ${value === undefined ? `(${scope.t.evidence.few})` : figure(value, series, scope)}`;
}

/** What a sparkline shows, in a sentence; nothing where there is no trend. */
export function trendText(scope: Scope, series: Series): string | undefined {
  const shown = shownPoints(series);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return;
  const { t, language } = scope;
  return fill(t.evidence.trend, {
    n: shown.length,
    first: figure(first.value, series, scope),
    from: monthOf(first.date, language),
    last: figure(last.value, series, scope),
    to: monthOf(last.date, language),
  });
}

/** A measure's words. */
export const measureWords = (t: Words, name: MeasureName) => t.evidence.measures[name];

/** A whole number or one with its digits, as the language writes it. */
export function numberText(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  const format =
    numbers.get(key) ?? new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  numbers.set(key, format);
  return format.format(value).replace('-', '−');
}
