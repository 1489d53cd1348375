import type { Formula } from '../kinds/metric.ts';
import { ces } from './ces.ts';
import { clv } from './clv.ts';
import { csat } from './csat.ts';
import { firstContact } from './first-contact.ts';
import type { MetricFormula } from './metric-formula.ts';
import { nps } from './nps.ts';
import { overall } from './overall.ts';
import { resolutionTime } from './resolution-time.ts';
import { retention } from './retention.ts';
import { sentiment } from './sentiment.ts';

/** Every formula a metric can name. */
export const metricFormulas: Record<Formula, MetricFormula> = {
  overall,
  csat,
  nps,
  ces,
  'resolution-time': resolutionTime,
  'first-contact': firstContact,
  sentiment,
  clv,
  retention,
};
