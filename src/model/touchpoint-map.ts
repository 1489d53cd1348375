import { channels } from './kinds/touchpoint.ts';
import type { Entry, Library } from './library.ts';
import { perLibrary } from './per-library.ts';

type Touchpoint = Entry<'touchpoints'>;
type Channel = (typeof channels)[number];

/** Where a touchpoint has its place: on the company's own channels, with others who speak of it, or among colleagues. */
export const mapGroups = ['direct', 'indirect', 'internal'] as const;
export type MapGroup = (typeof mapGroups)[number];

/** What customers meet on a channel in a phase of their way, heaviest first. */
export interface MapCell {
  phase: string;
  touchpoints: Touchpoint[];
  /** Nothing is met here though the company has this channel. Others and colleagues leave no gaps: nobody can order what they say. */
  gap: boolean;
}

export interface MapRow {
  channel: Channel;
  /** One for each phase, in the order of the customer's way. */
  cells: MapCell[];
}

/** All touchpoints in use, phases of the customer's way by channels. */
export interface TouchpointMap {
  phases: Library['site']['customerWay'];
  /** Groups that have touchpoints, each with the channels it uses. */
  groups: { group: MapGroup; rows: MapRow[] }[];
  touchpoints: Touchpoint[];
}

/** Of which group of the map a touchpoint is. */
export const groupOf = ({ facts }: Touchpoint): MapGroup =>
  facts.side === 'internal' ? 'internal' : facts.contact === 'indirect' ? 'indirect' : 'direct';

/** Whether nobody of the company knows it from being there: only data or research tell of it. */
export const knownFromAfar = ({ facts }: Touchpoint): boolean => !facts.knownFrom.includes('staff');

/** The map of a library. Deprecated touchpoints are not on it: they fill no gap. */
export const touchpointMap = perLibrary((library): TouchpointMap => {
  const phases = library.site.customerWay;
  const touchpoints = library
    .of('touchpoints')
    .filter((entry) => entry.facts.status !== 'deprecated')
    .sort((a, b) => b.facts.importance - a.facts.importance || (a.id < b.id ? -1 : 1));
  const groups = mapGroups.flatMap((group) => {
    const own = touchpoints.filter((entry) => groupOf(entry) === group);
    const rows = channels.flatMap((channel): MapRow[] => {
      const here = own.filter((entry) => entry.facts.channel === channel);
      if (here.length === 0) return [];
      const cells = phases.map(({ id }) => {
        const met = here.filter((entry) => entry.facts.way.includes(id));
        return { phase: id, touchpoints: met, gap: group === 'direct' && met.length === 0 };
      });
      return [{ channel, cells }];
    });
    return rows.length > 0 ? [{ group, rows }] : [];
  });
  return { phases, groups, touchpoints };
});

/** How many gaps a map has, in one phase or in all. */
export const gapsIn = ({ groups }: TouchpointMap, phase?: string): number =>
  groups
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => cell.gap && (phase === undefined || cell.phase === phase)).length;
