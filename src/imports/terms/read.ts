import type { ConceptRecord, LabelRecord, TermTexts } from '../../model/concept.ts';
import type { Relations } from '../../model/concept-relations.ts';
import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';

/** A label as a file gives it: what it says nothing about (forms, gender, reason) is left out. */
export type PartialLabel = Pick<LabelRecord, 'text' | 'kind' | 'status'> & Partial<LabelRecord>;

/**
 * A concept as far as a file tells of it. Left out or undefined means: the file says nothing about it (or its format cannot), so
 * the content keeps what it has. An import adds and, with force, replaces; it never takes away.
 */
export interface PartialConcept extends Partial<Omit<ConceptRecord, 'id' | 'labels' | 'texts' | 'linking' | 'relations'>> {
  /** As the file names it; empty if it does not. Whether it can be an id of ours, and what it becomes, is the plan's business. */
  id: string;
  /** The title of each language first; a language with labels but no title gets its first admitted label as title from the plan. */
  labels: Partial<Record<Language, PartialLabel[]>>;
  texts?: Partial<Record<Language, TermTexts>>;
  linking?: Partial<Record<Language, { blockedForms?: string[]; caseSensitive?: boolean }>>;
  /** Others as the file names them: their id, one of their `aliases`, or one of their labels. The plan resolves them. */
  relations?: Partial<Relations>;
}

/** Where something stands in the file: a row counted as editors count lines or as a spreadsheet counts rows, or a name of its own. */
export type At = { row: number; sheet?: string | undefined } | { item: number } | { name: string };

/** A concept read from a file. */
export interface ReadConcept {
  record: PartialConcept;
  at: At;
  /** Other names by which relations in the same file point here, such as the IRI. */
  aliases?: string[];
}

/** Something that was not carried over, and how often. */
export interface Loss {
  /** The first place; left out where it concerns the whole file. */
  at?: At;
  what: Said;
  count: number;
}

/** What a reader found. Readers never throw: a file that cannot be read at all has no concepts and one refusal. */
export interface ImportRead {
  concepts: ReadConcept[];
  refused: { at?: At; why: Said }[];
  losses: Loss[];
  /** True if the file is of our own making: texts are kept as they are, to the byte. */
  own?: boolean;
}

/** What a reader may know of the site the concepts come to. */
export interface ReadOptions {
  /** Languages of the site, the leading one first. Others in the file are losses (`site-language`). */
  languages: readonly Language[];
  /** The language of a file that names none; asked for by the user, or else undefined: the reader guesses and says so. */
  language?: Language | undefined;
  /** `site.yaml` idBase: IRIs on it are our own ids. */
  idBase?: string | undefined;
  /** The sheet of a workbook. */
  sheet?: string | undefined;
}

/** Reads one format. */
export type TermReader = (bytes: Uint8Array, options: ReadOptions) => ImportRead | Promise<ImportRead>;

/** A file that cannot be read at all. */
export const unreadable = (why: Said): ImportRead => ({ concepts: [], refused: [{ why }], losses: [] });

/** Counts losses of one kind together, keeping the first place. */
export class Losses {
  readonly #all = new Map<string, Loss>();

  /** Notes a loss; the same code with the same params is counted once more. */
  add(code: Said['code'], params: Said['params'] = {}, at?: At, count = 1): void {
    const key = JSON.stringify([code, params]);
    const known = this.#all.get(key);
    if (known) known.count += count;
    else this.#all.set(key, { ...(at && { at }), what: { code, params }, count });
  }

  /** All losses in the order of their first place. */
  list(): Loss[] {
    return [...this.#all.values()];
  }
}
