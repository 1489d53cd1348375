import type { EntryShape } from './form.ts';
import { journey } from './journey.ts';
import { persona } from './persona.ts';
import { practice } from './practice.ts';
import { voice } from './voice.ts';

/** Kinds of entries that a form makes, by the name authors give in `<EntryForm kind="…">`. */
export const entryShapes = { persona, journey, practice, voice } as const satisfies Record<string, EntryShape>;
export type EntryFormKind = keyof typeof entryShapes;
