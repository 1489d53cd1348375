import type { Flow } from '../../diagram/flow.ts';
import type { Language, Localized } from '../../model/entry.ts';
import { evidenceOf } from '../../model/evidence/series.ts';
import { following, laneOrder } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { evidenceBrief } from '../evidence/figures.ts';
import type { Scope } from '../scope.ts';

/**
 * A process as its picture needs it: lanes in the order of a service blueprint, words of the page's language; where one is missing,
 * the leading language's, marked as such.
 */
export function processFlow(scope: Scope, { id: process, facts }: Entry<'processes'>): Flow {
  const { t, library } = scope;
  const filled = new Set(facts.steps.map(({ phase }) => phase));
  const touchpoint = (id: string | undefined) => (id ? library.get('touchpoints', id) : undefined);
  const foreign = (language: Language) => (language === scope.language ? undefined : language);
  const said = (value: Localized | undefined) => {
    const { text, language } = pick(value, scope.language, library.leading);
    return { text, language: foreign(language) };
  };
  const named = (value: Localized | undefined) => {
    const { text: label, language } = said(value);
    return { label, language };
  };
  return {
    lanes: [...facts.lanes]
      .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
      .map(({ id, kind, label }) => ({ id, kind, ...named(label) })),
    phases: facts.phases.filter(({ id }) => filled.has(id)).map(({ id, label }) => ({ id, ...named(label) })),
    steps: facts.steps.map((step, at) => {
      const place = touchpoint(step.touchpoint);
      const placeWords = place && library.words(place, scope.language);
      return {
        id: step.id,
        number: at + 1,
        lane: step.lane,
        phase: step.phase,
        ...said(step.does),
        place: placeWords?.words.title,
        placeLanguage: placeWords && foreign(placeWords.language),
        figures: evidenceOf(library, { process, step: step.id }).map((series) => evidenceBrief(scope, series)),
        sign: step.breakpoint && t.process.kinds[step.breakpoint.kind],
        asks: step.decide !== undefined,
        end: following(facts, at).length === 0,
        feels: step.feels,
      };
    }),
    edges: facts.steps.flatMap(({ id }, at) =>
      following(facts, at).map((next) => ({ from: id, to: next.id, ...(next.answer && named(next.answer)) })),
    ),
  };
}
