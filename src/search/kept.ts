import { read, write } from '../components/base/storage.ts';

const recentKey = 'lotse:searches:v1';
const missedKey = 'lotse:searches-without-answer:v1';
const mostRecent = 8;
const mostMissed = 200;

const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isCounts = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === 'number');

/** What was searched and opened here lately, the newest first. */
export const recentSearches = (): string[] => read(recentKey, [], isList);

/** Notes a search that led somewhere. */
export function noteSearch(query: string): void {
  write(recentKey, [query, ...recentSearches().filter((one) => one !== query)].slice(0, mostRecent));
}

export function forgetSearches(): void {
  write(recentKey, []);
}

/** Searches that found nothing on this device, and how often; for editors to take along, never sent. */
export const missedSearches = (): Record<string, number> => read(missedKey, {}, isCounts);

/** Notes a search that found nothing; of a word being typed only the last state is kept. */
export function noteMissed(query: string): void {
  const missed = Object.entries(missedSearches()).filter(([one]) => one === query || !query.startsWith(one));
  const times = (missedSearches()[query] ?? 0) + 1;
  write(missedKey, Object.fromEntries([...missed.filter(([one]) => one !== query), [query, times]].slice(-mostMissed)));
}

export function forgetMissed(): void {
  write(missedKey, {});
}
