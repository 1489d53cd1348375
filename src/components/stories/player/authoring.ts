import { momentAt, type Reel } from './reel.ts';

/** While an author writes: which line of story.yaml is seen, and the same moment again after the page has been made anew. */
const key = 'lotse:authoring';

/** Whether the film was made for an author: its beats know their lines. */
export const isDraft = ({ moments }: Reel): boolean => moments.some(({ line }) => line !== undefined);

/** „story.yaml:123 · beat 4 · 12.30 s“ */
export function sourceAt(reel: Reel, t: number): string {
  const moment = reel.moments[Math.max(0, momentAt(reel, t))];
  return `story.yaml:${moment?.line ?? '?'} · beat ${(moment?.beat ?? 0) + 1} · ${t.toFixed(2)} s`;
}

export function keepMoment(film: string, t: number): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ film, t }));
  } catch {}
}

/** The moment an author was at, when it was in this film. */
export function keptMoment(film: string): number | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept?.film === film && typeof kept.t === 'number' ? kept.t : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the page came back by itself or by a reload: then the moment that was seen counts more than the address. */
export const isMadeAnew = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
