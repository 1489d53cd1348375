/** Assumptions of a business case. Rates and shares in per cent, money in euros, counts a year. */
export interface Assumptions {
  customers: number;
  /** How many of a hundred leave in a year today. */
  churn: number;
  /** How many of a hundred leave less in a year: percentage points. */
  churnSaved: number;
  /** Contribution margin of a customer in a year. */
  margin: number;
  contactsSaved: number;
  contactCost: number;
  oneOff: number;
  yearly: number;
  discount: number;
  years: number;
}
export type Assumption = keyof Assumptions;

/** In the order they are asked. */
export const assumptionNames = [
  'customers',
  'churn',
  'churnSaved',
  'margin',
  'contactsSaved',
  'contactCost',
  'oneOff',
  'yearly',
  'discount',
  'years',
] as const satisfies readonly Assumption[];
/** Those nobody knows beforehand: given three times, cautious, likely and good. */
export const uncertain = ['churnSaved', 'contactsSaved', 'oneOff'] as const satisfies readonly Assumption[];
export const scenarioNames = ['low', 'likely', 'high'] as const;
export type ScenarioName = (typeof scenarioNames)[number];
export type Scenarios = Record<ScenarioName, Assumptions>;

/** Bounds of what can be reckoned with; `warnings` says what can be, but hardly is. */
export const assumptionBounds: Record<Assumption, { least?: number; most: number; whole?: true }> = {
  customers: { most: 1e9, whole: true },
  churn: { most: 100 },
  churnSaved: { most: 100 },
  margin: { most: 1e7 },
  contactsSaved: { most: 1e9 },
  contactCost: { most: 1e5 },
  oneOff: { most: 1e10 },
  yearly: { most: 1e10 },
  discount: { most: 100 },
  years: { least: 1, most: 30, whole: true },
};

export interface CaseYear {
  year: number;
  /** Customers who would have left by then and are still here. */
  kept: number;
  fromMargin: number;
  fromContacts: number;
  cost: number;
  net: number;
  /** `net`, in today's money. */
  present: number;
  /** All money so far, the one-off cost included, not discounted. */
  sum: number;
}
export interface BusinessCase {
  years: CaseYear[];
  /** Net present value: all years in today's money, less the one-off cost. */
  npv: number;
  /** Years until the money is back, not discounted; nothing when it does not come back in time. */
  payback: number | undefined;
  /** Gain as a share of all costs over the years, not discounted; nothing without costs. */
  roi: number | undefined;
}

/**
 * Works out a business case. Money comes and goes at the end of each year, the one-off cost at the beginning; net present value
 * as in any book on investment (Brealey, Myers, Allen: Principles of Corporate Finance). The number of customers is taken as
 * constant: each year as many are saved, and those saved before leave at the rate that is then usual (churn less what was saved).
 */
export function businessCase(a: Assumptions): BusinessCase {
  const years: CaseYear[] = [];
  const after = (a.churn - a.churnSaved) / 100;
  let [kept, sum, npv] = [0, -a.oneOff, -a.oneOff];
  let payback: number | undefined = a.oneOff === 0 ? 0 : undefined;
  let benefits = 0;
  for (let year = 1; year <= a.years; year++) {
    kept = kept * (1 - after) + (a.customers * a.churnSaved) / 100;
    const [fromMargin, fromContacts] = [kept * a.margin, a.contactsSaved * a.contactCost];
    const net = fromMargin + fromContacts - a.yearly;
    const present = net / (1 + a.discount / 100) ** year;
    if (payback === undefined && sum + net >= 0) payback = year - 1 + -sum / net;
    sum += net;
    npv += present;
    benefits += fromMargin + fromContacts;
    years.push({ year, kept, fromMargin, fromContacts, cost: a.yearly, net, present, sum });
  }
  const costs = a.oneOff + a.yearly * a.years;
  // Money that is back for a while and goes again has not come back.
  if (sum < 0) payback = undefined;
  return { years, npv, payback, roi: costs > 0 ? (benefits - costs) / costs : undefined };
}

/** How far the result moves when one assumption is a fifth lower or higher, all others as they are. */
export interface Swing {
  assumption: Assumption;
  low: number;
  high: number;
  /** Up to which share of its value it may fall (or rise, for costs) before nothing is gained; nothing when it never tips. */
  tips: number | undefined;
}

/** Assumptions by how much hangs on them, most first. The number of years is not one of them: it is chosen. */
export function sensitivity(a: Assumptions): Swing[] {
  const npvAt = (name: Assumption, factor: number) => businessCase({ ...a, [name]: capped(a, name, a[name] * factor) }).npv;
  return assumptionNames
    .filter((name) => name !== 'years' && a[name] !== 0)
    .map((assumption) => ({
      assumption,
      low: npvAt(assumption, 0.8),
      high: npvAt(assumption, 1.2),
      tips: tippingPoint((factor) => npvAt(assumption, factor)),
    }))
    .sort((x, y) => width(y) - width(x));
}

/** Rounded, so that what weighs the same keeps its order. */
const width = ({ low, high }: Swing): number => Math.round(Math.abs(high - low) * 1e6) / 1e6;

/** Nobody can keep more than leave. */
const capped = (a: Assumptions, name: Assumption, value: number): number =>
  name === 'churnSaved' ? Math.min(value, a.churn) : name === 'churn' ? Math.max(value, a.churnSaved) : value;

/** The factor between 0 and 5 at which the value becomes zero, the one nearer to 1 first; found by halving. */
function tippingPoint(npvAt: (factor: number) => number): number | undefined {
  const now = npvAt(1);
  if (now === 0) return 1;
  for (const end of [0, 5]) {
    if (Math.sign(npvAt(end)) === Math.sign(now)) continue;
    let [same, other] = [1, end];
    for (let step = 0; step < 60; step++) {
      const middle = (same + other) / 2;
      if (Math.sign(npvAt(middle)) === Math.sign(now)) same = middle;
      else other = middle;
    }
    return (same + other) / 2;
  }
  return undefined;
}

/** What can hardly be, or should make a reader ask. */
export type CaseWarning =
  | 'savedMostOfChurn'
  | 'churnHigh'
  | 'contactDear'
  | 'noDiscount'
  | 'discountHigh'
  | 'longTime'
  | 'noYearlyCost'
  | 'noCost'
  | 'tooGood'
  | 'order'
  | 'onlyContacts'
  | 'lowFails';

/** @returns warnings in a fixed order */
export function caseWarnings(scenarios: Scenarios): CaseWarning[] {
  const { low, likely, high } = scenarios;
  const result = businessCase(likely);
  const is: Record<CaseWarning, boolean> = {
    savedMostOfChurn: likely.churn > 0 && Math.max(low.churnSaved, likely.churnSaved, high.churnSaved) > likely.churn / 2,
    churnHigh: likely.churn > 40,
    contactDear: likely.contactCost > 100,
    noDiscount: likely.discount === 0,
    discountHigh: likely.discount > 20,
    longTime: likely.years > 10,
    noYearlyCost: likely.yearly === 0 && likely.oneOff > 0,
    noCost: likely.oneOff === 0 && likely.yearly === 0,
    tooGood: likely.oneOff > 0 && result.payback !== undefined && result.payback < 0.5,
    order:
      low.churnSaved > likely.churnSaved ||
      likely.churnSaved > high.churnSaved ||
      low.contactsSaved > likely.contactsSaved ||
      likely.contactsSaved > high.contactsSaved ||
      low.oneOff < likely.oneOff ||
      likely.oneOff < high.oneOff,
    onlyContacts: likely.churnSaved * likely.margin * likely.customers === 0 && likely.contactsSaved * likely.contactCost > 0,
    lowFails: businessCase(low).npv < 0 && result.npv >= 0,
  };
  return (Object.keys(is) as CaseWarning[]).filter((name) => is[name]);
}
