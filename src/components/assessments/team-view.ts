import { counted, fill } from '../../i18n/fill.ts';
import { agreementWord } from '../../model/assessments/agreement.ts';
import { changesOf } from '../../model/assessments/compare.ts';
import type { KeptRound } from '../../model/assessments/kept.ts';
import { handedOf } from '../../model/assessments/take-in.ts';
import { latest, type TeamPicture, teamPicture } from '../../model/assessments/team.ts';
import { bar } from '../class/table.ts';
import { made } from '../review/made.ts';
import { type AssessmentPage, stageOf } from './page.ts';
import { columns, table } from './parts.ts';
import { nextSteps } from './result.ts';

/** What a round's hand-ins say together, and how it differs from the team's round before. */
export function teamView(page: AssessmentPage, round: KeptRound, rounds: readonly KeptRound[]): Node[] {
  const t = page.words.team;
  const handed = handedOf(page.asked, round);
  const picture = teamPicture(page.asked, handed);
  const title = made('h3', fill(t.picture, { team: round.team, date: page.day(round.date) }));
  if (!picture) return [title, made('p', fill(t.few, { n: counted(t.people, latest(handed).length) }))];
  const points = picture.dimensions.flatMap(({ id, points: value }): [string, number][] => (value === undefined ? [] : [[id, value]]));
  return [
    title,
    ...(picture.all === undefined
      ? []
      : [made('p', fill(t.all, { people: counted(t.people, picture.people), points: Math.round(picture.all) }), 'assess-all')]),
    areas(page, picture),
    made('p', t.agreementHow, 'small'),
    ...levels(page, picture),
    ...comparison(page, picture, round, rounds),
    ...nextSteps(page, points),
    spread(page, picture),
  ];
}

function areas(page: AssessmentPage, picture: TeamPicture): HTMLElement {
  const { team: t, result } = page.words;
  const staged = page.stages.length > 0;
  return table(
    result.title,
    [result.area, result.points, ...(staged ? [result.stage] : []), t.agreement, t.answered],
    picture.dimensions.map(({ id, points, agreement, people }) => [
      page.dimensionTitle(id),
      points === undefined ? t.tooFew : { text: String(Math.round(points)), drawn: bar(points, 100) },
      ...(staged ? [points === undefined ? '' : (stageOf(page.stages, points)?.label ?? '')] : []),
      agreement === undefined ? '' : `${t.words[agreementWord(agreement)]} (${number(page, agreement, 2)})`,
      points === undefined ? t.tooFew : String(people),
    ]),
  );
}

function levels(page: AssessmentPage, picture: TeamPicture): Node[] {
  const { team: t, result } = page.words;
  const title = made('h4', t.levels);
  const left = picture.hidden.length > 0 ? [made('p', fill(t.hidden, { levels: picture.hidden.map(page.levelLabel).join(', ') }))] : [];
  if (picture.levels.length < 2) return picture.levels.length + left.length > 0 ? [title, ...left, made('p', t.noLevels)] : [];
  const rows = picture.dimensions.map(({ id }, at) => {
    const gap = picture.gaps.find((one) => one.id === id);
    return [
      page.dimensionTitle(id),
      ...picture.levels.map(({ dimensions }) => whole(dimensions[at]?.points) || t.tooFew),
      gap ? whole(gap.gap) : '',
    ];
  });
  const widest = picture.gaps[0];
  const names = picture.levels.map(({ id, people }) => `${page.levelLabel(id)} (${people})`);
  return [
    title,
    table(t.levels, [result.area, ...names, t.gap], rows),
    ...left,
    ...(widest && Math.round(widest.gap) > 0
      ? [
          made(
            'p',
            fill(t.widest, {
              high: page.levelLabel(widest.high),
              low: page.levelLabel(widest.low),
              area: page.dimensionTitle(widest.id),
              n: whole(widest.gap),
            }),
          ),
        ]
      : []),
  ];
}

/** Compared with the same team’s round before, of an earlier day. */
function comparison(page: AssessmentPage, picture: TeamPicture, round: KeptRound, rounds: readonly KeptRound[]): Node[] {
  const { team: t, result } = page.words;
  const earlier = rounds
    .filter(({ team, date }) => team === round.team && date < round.date)
    .map((one) => ({ date: one.date, picture: teamPicture(page.asked, handedOf(page.asked, one)) }))
    .findLast((one) => one.picture !== undefined);
  if (!earlier?.picture) return [];
  const rows = changesOf(earlier.picture, picture).map(({ id, before, after, difference, clear }) => [
    page.dimensionTitle(id),
    whole(before),
    whole(after),
    `${difference > 0 ? '+' : ''}${number(page, Math.round(difference), 0)} (${clear ? t.clear : t.chance})`,
  ]);
  return [
    made('h4', fill(t.compare, { date: page.day(earlier.date) })),
    table(fill(t.compare, { date: page.day(earlier.date) }), [result.area, t.before, t.after, t.difference], rows),
    made('p', t.compareHow, 'small'),
  ];
}

function spread(page: AssessmentPage, picture: TeamPicture): HTMLElement {
  const t = page.words.team;
  const values = Array.from({ length: page.asked.scale }, (_none, at) => String(at + 1));
  const rows = picture.dimensions.flatMap(({ items }) =>
    items.map(({ id, counts, unable }) =>
      counts
        ? [{ text: page.statement(id), drawn: columns(counts) }, ...counts.map(String), String(unable)]
        : [page.statement(id), ...values.map(() => ''), t.tooFew],
    ),
  );
  const box = made('details', '', 'assess-spread');
  box.append(made('summary', t.spread), table(t.spread, [t.statement, ...values, t.unable], rows));
  return box;
}

const whole = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value)));
const number = (page: AssessmentPage, value: number, digits: number): string =>
  value.toLocaleString(page.language === 'de' ? 'de-DE' : 'en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
