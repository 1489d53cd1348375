import type { Interval } from './interval.ts';

/** What a field is counted in. */
export type FieldUnit = 'answers' | 'requests' | 'texts' | 'customers' | 'hours' | 'months' | 'years' | 'euro' | 'percent';

/** Something to fill in. All are numbers that are not negative. */
export interface MetricField {
  id: string;
  unit: FieldUnit;
  /** Counted, not measured. */
  whole?: true;
  /** Left empty it counts as zero. */
  optional?: true;
  most?: number;
  least?: number;
  /** What the worked example fills in; a text like any reader's. */
  example: number;
}

/** How a figure is written: `score`: signed points; `grade`: a mean of answers; `share`: 0 to 1, shown in per cent. */
export type FigureUnit = 'score' | 'grade' | 'share' | 'hours' | 'euro' | 'count';

/** Something worked out. The first of a result is the metric itself. */
export interface Figure {
  id: string;
  value: number;
  unit: FigureUnit;
  /** Only where the answers are a sample of all. */
  interval?: Interval;
}

/** What a reader should know about a result. */
export type MetricNote = 'few' | 'smallSample' | 'unanimous' | 'meanOnly' | 'skewed' | 'longLife' | 'grown';

export interface Reckoned {
  figures: Figure[];
  /** How many answers or cases it rests on, where it rests on some. */
  n?: number;
  notes: MetricNote[];
}

/** What is wrong with what was filled in. `field` is nothing where several do not fit each other. */
export interface Refused {
  problem:
    | 'missing'
    | 'notNumber'
    | 'negative'
    | 'notWhole'
    | 'tooMuch'
    | 'tooLittle'
    | 'none'
    | 'moreThanAll'
    | 'moreThanEnd'
    | 'strangers'
    | 'outside';
  field?: string;
  /** The bound it breaks, or what was found. */
  bound?: number;
  found?: string;
}

/** A metric that can be worked out. Knows no words: those are `i18n/metric-words.ts`. */
export interface MetricFormula {
  fields: readonly MetricField[];
  /** Single values may be pasted instead of filling in the fields. */
  pasted?: {
    least: number;
    most: number;
    whole?: true;
    /** The fields as these values would fill them; nothing where the values themselves are needed. */
    counted?(values: readonly number[]): Record<string, number>;
    /** Works with the values themselves. */
    reckon?(values: readonly number[]): Reckoned;
  };
  /** What no single field can know: a part greater than the whole, nothing at all. */
  check?(given: Given): Refused | undefined;
  /** Given valid numbers only. */
  reckon(given: Given): Reckoned;
}
/** Values by field. Every field is there. */
export type Given = Record<string, number>;

/** The value of a field; zero where none is. */
export const of = (given: Given, id: string): number => given[id] ?? 0;

/** Notes on how many answers there are. Below five a value says next to nothing and points at single people. */
export const sampleNotes = (n: number): MetricNote[] => (n < 5 ? ['few'] : n < 30 ? ['smallSample'] : []);

/** Fields for how many gave each answer, `a1` to `a5`. */
export const answerFields = (from: number, to: number, examples: readonly number[]): MetricField[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    id: `a${from + index}`,
    unit: 'answers',
    whole: true,
    optional: true,
    example: examples[index] ?? 0,
  }));

/** How often each answer was given, as those fields take it. */
export const countAnswers = (from: number, to: number) => (values: readonly number[]) => {
  const counts: Given = {};
  for (let answer = from; answer <= to; answer++) counts[`a${answer}`] = 0;
  for (const value of values) counts[`a${value}`] = (counts[`a${value}`] ?? 0) + 1;
  return counts;
};

/** Refuses when none of these fields counts anything. */
export const atLeastOne = (given: Given, ids: readonly string[]): Refused | undefined =>
  ids.every((id) => of(given, id) === 0) ? { problem: 'none' } : undefined;
