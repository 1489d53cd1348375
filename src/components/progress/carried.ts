import { isText, keysOf, read, remove, write } from '../base/storage.ts';
import { type Deck, deckKey, emptyDeck, isDeck, mergedDecks } from '../review/deck.ts';

/** What a device keeps beside progress, by its key: notes, ticks, flash cards. */
export type Carried = Record<string, unknown>;

type Ticks = Record<string, boolean>;
const isTicks = (value: unknown): value is Ticks =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((tick) => typeof tick === 'boolean');

const longest = 20_000;
const notes = 'lotse:note:v1:';
const ticks = 'lotse:ticks:v1:';
/** Keys end in what authors named: ids, joined by signs of addresses. */
const nameIn = (key: string, prefix: string): boolean => key.startsWith(prefix) && /^[\w/.#:-]{1,300}$/.test(key.slice(prefix.length));

/** Notes in one text; what one device has is not written over by what another has. */
export const mergedNotes = (here: string, there: string): string =>
  here.includes(there.trim()) ? here : there.includes(here.trim()) ? there : `${here}\n\n${there}`;

/** Everything beside progress that is worth taking along. */
export function carried(): Carried {
  const found: [string, unknown][] = [
    ...noteKeys().map((key): [string, unknown] => [key, read(key, '', isText)]),
    ...tickKeys().map((key): [string, unknown] => [key, read(key, {}, isTicks)]),
    ...(deckKept() ? [[deckKey, read(deckKey, emptyDeck(), isDeck)] as [string, unknown]] : []),
  ];
  return Object.fromEntries(found);
}

/** Whether one agreed, on this device, that answers go to the site's LRS; kept by `lessons/lrs/lrs-element.ts`. */
export const agreedToReport = (): boolean => read('lotse:lrs:consent:v1', '', isText) !== '';

/**
 * Merges what another device had into this one's.
 * @param value read from outside
 * @returns how many parts did not fit and were left out
 */
export function takeCarried(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : 1;
  let lost = 0;
  for (const [key, part] of Object.entries(value)) {
    if (nameIn(key, notes) && isText(part) && part.length <= longest) write(key, mergedNotes(read(key, '', isText), part));
    else if (nameIn(key, ticks) && isTicks(part)) write(key, eitherTicked(read(key, {}, isTicks), part));
    else if (key === deckKey && isDeck(part)) write(key, deckKept() ? mergedDecks(part, read<Deck>(key, part, isDeck)) : part);
    else lost += 1;
  }
  return lost;
}

const eitherTicked = (here: Ticks, there: Ticks): Ticks =>
  Object.fromEntries([...new Set([...Object.keys(here), ...Object.keys(there)])].map((at) => [at, Boolean(here[at] || there[at])]));

/** Notes that say something. */
export const noteKeys = (): string[] => keysOf(notes).filter((key) => !key.endsWith(':corrupt') && read(key, '', isText).trim() !== '');
/** Lists in which something is ticked. */
export const tickKeys = (): string[] =>
  keysOf(ticks).filter((key) => !key.endsWith(':corrupt') && Object.values(read(key, {}, isTicks)).includes(true));
/** Whether there are flash cards. */
export const deckKept = (): boolean => keysOf(deckKey).includes(deckKey);

/** Forgets notes, ticks and flash cards, damaged ones included. */
export function eraseCarried(): void {
  for (const prefix of [notes, ticks, deckKey]) for (const key of keysOf(prefix)) remove(key);
}
