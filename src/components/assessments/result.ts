import { fill } from '../../i18n/fill.ts';
import { type Answers, cannotJudge } from '../../model/assessments/asked.ts';
import { scoreOf } from '../../model/assessments/score.ts';
import { bar } from '../class/table.ts';
import { made } from '../review/made.ts';
import { type AssessmentPage, stageOf } from './page.ts';
import { table } from './parts.ts';

/** What somebody's answers say: points by area as bars and numbers, the stage they are in, and what helps next. */
export function resultOf(page: AssessmentPage, answers: Answers): Node[] {
  const { words, asked } = page;
  const score = scoreOf(asked, answers);
  const points = Object.entries(score.dimensions).flatMap(([id, value]): [string, number][] => (value === undefined ? [] : [[id, value]]));
  if (points.length === 0) return [made('p', words.result.early)];
  const rows = asked.dimensions.map(({ id, items }) => {
    const value = score.dimensions[id];
    const judged = items.filter((item) => answers[item] !== undefined && answers[item] !== cannotJudge).length;
    return [
      page.dimensionTitle(id),
      value === undefined ? words.result.none : { text: String(Math.round(value)), drawn: bar(value, 100) },
      ...(page.stages.length > 0 ? [value === undefined ? '' : (stageOf(page.stages, value)?.label ?? '')] : []),
      fill(words.result.of, { n: judged, all: items.length }),
    ];
  });
  const t = words.result;
  const head = [t.area, t.points, ...(page.stages.length > 0 ? [t.stage] : []), t.judged];
  return [
    ...(score.all === undefined ? [] : [made('p', fill(t.all, { n: Math.round(score.all) }), 'assess-all'), ...stageLine(page, score.all)]),
    table(t.title, head, rows),
    made('p', t.how, 'small'),
    ...nextSteps(page, points),
  ];
}

function stageLine(page: AssessmentPage, points: number): Node[] {
  const stage = stageOf(page.stages, points);
  if (!stage) return [];
  const line = made('p');
  line.append(made('strong', `${stage.label}: `), stage.text);
  return [line];
}

/** Suggestions of the areas below their thresholds, the lowest first. @param points by area */
export function nextSteps(page: AssessmentPage, points: readonly (readonly [id: string, value: number])[]): Node[] {
  const t = page.words.next;
  const rows = points
    .map(([id, value]) => ({ id, value, links: page.help(id, value) }))
    .filter(({ links }) => links.length > 0)
    .sort((a, b) => a.value - b.value)
    .map(({ id, value, links }) => {
      const item = made('li');
      const names = links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]));
      item.append(`${fill(t.row, { area: page.dimensionTitle(id), n: Math.round(value) })} `, ...names);
      return item;
    });
  const list = made('ol');
  list.append(...rows);
  return [made('h3', t.title), ...(rows.length > 0 ? [made('p', t.lead), list] : [made('p', t.nothing)])];
}
