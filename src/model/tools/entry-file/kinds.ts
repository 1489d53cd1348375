import type { EntryShape } from './form.ts';
import { journey } from './journey.ts';
import { persona } from './persona.ts';

/** Kinds of entries that a form makes, by the name authors give in `<EntryForm kind="…">`. */
export const entryShapes = { persona, journey } as const satisfies Record<string, EntryShape>;
export type EntryFormKind = keyof typeof entryShapes;
