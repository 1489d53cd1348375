import type { Formula, metricMoments } from '../kinds/metric.ts';

/** What somebody wants to know. */
export const metricAims = ['recommend', 'satisfied', 'effort', 'speed', 'solved', 'mood', 'worth', 'staying'] as const;
export type MetricAim = (typeof metricAims)[number];
/** How many answers come in within the time a figure is to speak of. `none`: nobody is asked, cases are counted. */
export const answerAmounts = ['none', 'few', 'some', 'many'] as const;
export type AnswerAmount = (typeof answerAmounts)[number];
export type MetricMoment = (typeof metricMoments)[number];

interface Suits {
  /** The first is what it is made for. */
  aims: readonly MetricAim[];
  /** The fewest answers at which it says something: `none` where it is counted. */
  answers: AnswerAmount;
}

/** What each formula is good for. How many answers it takes follows from the width of its interval at 30 and at 200. */
export const metricSuits: Record<Formula, Suits> = {
  nps: { aims: ['recommend'], answers: 'many' },
  overall: { aims: ['satisfied'], answers: 'some' },
  csat: { aims: ['satisfied'], answers: 'some' },
  ces: { aims: ['effort'], answers: 'some' },
  'resolution-time': { aims: ['speed', 'effort'], answers: 'none' },
  'first-contact': { aims: ['solved', 'effort', 'speed'], answers: 'none' },
  sentiment: { aims: ['mood', 'satisfied'], answers: 'some' },
  clv: { aims: ['worth', 'staying'], answers: 'none' },
  retention: { aims: ['staying', 'recommend'], answers: 'none' },
};

/** A metric that could be chosen. */
export interface Choosable {
  id: string;
  formula: Formula;
  /** What it speaks of, the first before all. */
  when: readonly MetricMoment[];
}
export interface Wanted {
  aim?: MetricAim | undefined;
  moment?: MetricMoment | undefined;
  answers?: AnswerAmount | undefined;
}
/** Why a metric stands where it stands. `tooFew`: it needs more answers than there are. */
export interface Ranked extends Choosable {
  aim?: 'first' | 'also';
  moment?: true;
  answers?: 'enough' | 'counted' | 'tooFew';
}

/** Metrics that suit, best first; what one wants to know decides, then the moment, then the answers. Nothing wanted, nothing ranked. */
export function rankMetrics(metrics: readonly Choosable[], { aim, moment, answers }: Wanted): Ranked[] {
  return metrics
    .map((metric): { ranked: Ranked; points: number } => {
      const suits = metricSuits[metric.formula];
      const place = aim ? suits.aims.indexOf(aim) : -1;
      const here = moment !== undefined && metric.when.includes(moment);
      const enough = answers && answerAmounts.indexOf(answers) >= answerAmounts.indexOf(suits.answers);
      const ranked: Ranked = {
        ...metric,
        ...(place >= 0 ? { aim: place === 0 ? 'first' : 'also' } : {}),
        ...(here ? { moment: true } : {}),
        ...(answers ? { answers: suits.answers === 'none' ? 'counted' : enough ? 'enough' : 'tooFew' } : {}),
      };
      const points = (place === 0 ? 8 : place > 0 ? 5 : 0) + (here ? 3 : 0) + (enough ? 1 : answers ? -2 : 0);
      return { ranked, points: aim && place < 0 ? 0 : !aim && moment && !here ? 0 : points };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.ranked.id < b.ranked.id ? -1 : 1))
    .map(({ ranked }) => ranked);
}
