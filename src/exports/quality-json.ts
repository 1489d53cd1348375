import type { Entry } from '../model/library.ts';
import { dueDays, type Quality } from '../model/quality.ts';

const named = ({ kind, id, file, facts }: Entry) => ({ kind, id, file, ...(facts.owner !== undefined && { owner: facts.owner }) });
const withName = <T extends { entry: Entry }>({ entry, ...rest }: T) => ({ ...named(entry), ...rest });

/** The state of the content for other tools: the numbers and lists of the page, all of them in full. `overdue` counts what was due before `asOf`. */
export function qualityJson(quality: Quality) {
  const lists = {
    reviews: quality.reviews.map(withName),
    unowned: quality.unowned.map(named),
    unsettled: quality.unsettled.map((entry) => ({ ...named(entry), status: entry.facts.status })),
    untranslated: quality.untranslated.map(withName),
    words: quality.words.map(withName),
    candidates: quality.candidates,
    orphans: quality.orphans.map(named),
    forms: quality.forms.map(withName),
  };
  const overdue = dueDays(quality.reviews).reduce((sum, [day, count]) => (day < quality.asOf ? sum + count : sum), 0);
  const lengths = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
  const { reviews: _all, ...numbers } = lengths as Record<keyof typeof lists, number>;
  return { asOf: quality.asOf, numbers: { entries: quality.entries, overdue, ...numbers }, ...lists };
}
