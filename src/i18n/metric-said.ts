import type { Language } from '../model/entry.ts';
import type { Figure, FigureUnit, MetricField, MetricFormula, Reckoned, Refused } from '../model/metrics/metric-formula.ts';
import { fill } from './fill.ts';
import { metricWords } from './metric-words.ts';

const minus = (text: string) => text.replace('-', '−');

/** A figure as people read it: `−15,6 Punkte`, `85 %`, `4,2`. */
export function figureSaid(value: number, unit: FigureUnit, language: Language): string {
  const number = (digits: number, more: Intl.NumberFormatOptions = {}) =>
    minus(new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: digits, ...more }).format(value));
  switch (unit) {
    case 'share':
      return number(1, { style: 'percent' });
    case 'euro':
      return number(0, { style: 'currency', currency: 'EUR' });
    case 'grade':
      return number(2, { minimumFractionDigits: 2 });
    case 'hours':
      return fill(metricWords[language].hours, { n: number(1) });
    case 'score':
      return fill(metricWords[language].points, { n: number(1) });
    case 'count':
      return number(2);
  }
}

/** An interval, in the unit of its figure. */
export const intervalSaid = ({ interval, unit }: Figure, language: Language): string | undefined =>
  interval &&
  fill(metricWords[language].interval, {
    from: figureSaid(interval.from, unit, language),
    to: figureSaid(interval.to, unit, language),
  });

/** A plain number of the language. */
export const numberSaid = (value: number, language: Language): string =>
  minus(new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2 }).format(value));

/** What is wrong, as a sentence. */
export function refusalSaidOf(refused: Refused, formula: MetricFormula, language: Language): string {
  const t = metricWords[language];
  const pasted = formula.pasted;
  return fill(t.problems[refused.problem], {
    field: refused.field && (t.fields[refused.field] ?? refused.field),
    found: refused.found,
    bound: refused.bound === undefined ? undefined : numberSaid(refused.bound, language),
    bounds: pasted && fill(t.interval, { from: numberSaid(pasted.least, language), to: numberSaid(pasted.most, language) }),
  });
}

/** A result as plain text, a figure a line. */
export function resultText(title: string, { figures, n, notes }: Reckoned, formula: MetricFormula, language: Language): string {
  const t = metricWords[language];
  const lines = figures.map((figure) => {
    const range = intervalSaid(figure, language);
    return `${t.figures[figure.id] ?? figure.id}: ${figureSaid(figure.value, figure.unit, language)}${range ? ` (${range})` : ''}`;
  });
  return [
    title,
    ...lines,
    ...(n === undefined ? [] : [restsOn(n, formula.fields, language)]),
    ...notes.map((note) => t.notes[note]),
    '',
  ].join('\n');
}

/** `Beruht auf 32 Antworten.` */
export const restsOn = (n: number, fields: readonly MetricField[], language: Language): string => {
  const t = metricWords[language];
  const unit = fields.find(({ whole }) => whole)?.unit ?? 'answers';
  return fill(t.rests, { n: `${numberSaid(n, language)} ${t.units[unit]}` });
};
