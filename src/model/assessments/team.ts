import { agreementOf } from './agreement.ts';
import { type Asked, cannotJudge } from './asked.ts';
import type { Handed } from './code.ts';
import { mean, overall, scoreOf, variance } from './score.ts';

/** From so many answers on, a mean no longer points to one person. */
export const fewest = 5;

/** What a group says about a dimension. Nothing where fewer than five judged it. */
export interface DimensionPicture {
  readonly id: string;
  /** People with points in it. */
  readonly people: number;
  readonly points?: number;
  /** Variance of people's points, for the comparison of rounds. */
  readonly spread?: number;
  readonly agreement?: number;
  readonly items: readonly ItemPicture[];
}
/** How answers to a statement are spread: from the first answer to the last, and those who could not judge. Nothing for fewer than five. */
export interface ItemPicture {
  readonly id: string;
  readonly counts?: readonly number[];
  readonly unable: number;
}
export interface GroupPicture {
  readonly people: number;
  readonly all?: number;
  readonly dimensions: readonly DimensionPicture[];
}
export interface TeamPicture extends GroupPicture {
  /** Levels that can be shown. */
  readonly levels: readonly (GroupPicture & { readonly id: string })[];
  /** Levels somebody answered from that are not shown. */
  readonly hidden: readonly string[];
  /** Of each dimension: how far the levels that are shown lie apart, largest first. */
  readonly gaps: readonly { readonly id: string; readonly gap: number; readonly high: string; readonly low: string }[];
}

/** One hand-in a person and round: the later turn counts, so that the order in which codes come in does not. */
export function latest(handed: readonly Handed[]): Handed[] {
  const kept = new Map<string, Handed>();
  for (const one of handed) {
    const key = `${one.round} ${one.person}`;
    const other = kept.get(key);
    if (!other || other.turn < one.turn || (other.turn === one.turn && rank(other) < rank(one))) kept.set(key, one);
  }
  return [...kept.values()].sort((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : 0));
}

/** Two different hand-ins of the same turn are a copied device; which one counts must not depend on the order. */
const rank = (one: Handed): string =>
  `${one.level ?? ''} ${Object.entries(one.answers)
    .map(([id, answer]) => `${id}${answer}`)
    .sort()
    .join(' ')}`;

/**
 * What a round's hand-ins say together, or nothing for fewer than five people. A level is shown from five people on; and
 * if those who are left over were fewer than five, the smallest level shown goes too: one could subtract it from the whole.
 */
export function teamPicture(asked: Asked, all: readonly Handed[]): TeamPicture | undefined {
  const handed = latest(all);
  if (handed.length < fewest) return undefined;
  const groups = asked.levels
    .map((id) => ({ id, people: handed.filter(({ level }) => level === id) }))
    .filter(({ people }) => people.length > 0);
  const shown = showable(groups, handed.length);
  const levels = groups.filter(({ id }) => shown.includes(id)).map(({ id, people }) => ({ id, ...groupPicture(asked, people) }));
  return {
    ...groupPicture(asked, handed),
    levels,
    hidden: groups.map(({ id }) => id).filter((id) => !shown.includes(id)),
    gaps: gapsOf(asked, levels),
  };
}

function showable(groups: readonly { id: string; people: readonly unknown[] }[], everybody: number): string[] {
  const shown = groups.filter(({ people }) => people.length >= fewest).sort((a, b) => b.people.length - a.people.length);
  const left = () => everybody - shown.reduce((sum, { people }) => sum + people.length, 0);
  while (shown.length > 0 && left() > 0 && left() < fewest) shown.pop();
  return shown.map(({ id }) => id);
}

function groupPicture(asked: Asked, handed: readonly Handed[]): GroupPicture {
  const scores = handed.map(({ answers }) => scoreOf(asked, answers));
  const dimensions = asked.dimensions.map(({ id, items }): DimensionPicture => {
    const points = scores.flatMap(({ dimensions }) => dimensions[id] ?? []);
    const judged = items.map((item) => handed.flatMap(({ answers }) => (answers[item] ? [answers[item]] : [])));
    const open = points.length >= fewest;
    return {
      id,
      people: points.length,
      ...(open ? { ...some('points', mean(points)), ...some('spread', variance(points)) } : {}),
      ...(open ? some('agreement', agreementOf(asked.scale, judged)) : {}),
      items: items.map((item, at) => ({
        id: item,
        unable: handed.filter(({ answers }) => answers[item] === cannotJudge).length,
        ...((judged[at]?.length ?? 0) >= fewest ? { counts: countsOf(asked.scale, judged[at] ?? []) } : {}),
      })),
    };
  });
  return { people: handed.length, ...some('all', overall(dimensions.map(({ points }) => points))), dimensions };
}

const countsOf = (scale: number, given: readonly number[]): number[] =>
  Array.from({ length: scale }, (_none, at) => given.filter((one) => one === at + 1).length);

function gapsOf(asked: Asked, levels: readonly (GroupPicture & { id: string })[]): TeamPicture['gaps'] {
  return asked.dimensions
    .flatMap(({ id }, at) => {
      const points = levels
        .flatMap((level) => {
          const value = level.dimensions[at]?.points;
          return value === undefined ? [] : [{ level: level.id, value }];
        })
        .sort((a, b) => b.value - a.value);
      const [high, low] = [points[0], points.at(-1)];
      return high && low && high !== low ? [{ id, gap: high.value - low.value, high: high.level, low: low.level }] : [];
    })
    .sort((a, b) => b.gap - a.gap);
}

const some = <K extends string>(key: K, value: number | undefined): { [_ in K]?: number } =>
  value === undefined ? {} : ({ [key]: value } as { [_ in K]?: number });
