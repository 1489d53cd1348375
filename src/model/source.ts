import type { Root } from 'mdast';
import type { Language } from './entry.ts';
import type { Finding, Place } from './finding.ts';
import type { Kind } from './kinds.ts';

/** Path into YAML data: keys and indexes. */
export type DataPath = readonly (string | number)[];

/** YAML as read, with the way back to its place in the file. */
export interface SourceData {
  file: string;
  data: unknown;
  /**
   * Place of the value at a path, or of its nearest existing parent.
   * @param onKey the key's own place instead of the value's
   */
  at(path: DataPath, onKey?: boolean): Place;
}

/** One language's file of an entry. Positions in `tree` count in the whole file. */
export interface SourceDoc {
  file: string;
  language: Language;
  front?: SourceData;
  /** The file with its front matter blanked out, so that lines stay true. */
  body: string;
  /** Absent when the Markdown could not be parsed. */
  tree?: Root;
}

/** A table beside an entry as its file has it. */
export interface SourceTable {
  file: string;
  text: string;
  /** Why it is no text that can be read; goes into the message. */
  wrong?: Record<string, string>;
}

/** An entry's folder, parsed but not yet judged. */
export interface SourceEntry {
  kind: Kind;
  id: string;
  folder: string;
  docs: Partial<Record<Language, SourceDoc>>;
  flow?: SourceData;
  /** `ids.yaml` of a path. */
  ids?: SourceData;
  /** `evidence.csv`: what was measured at a process, touchpoint or journey. */
  evidence?: SourceTable;
  /** Names of the other files beside the texts: pictures, clips. */
  assets: string[];
  /** Bytes of the clips among them, by name. */
  clips?: Record<string, number>;
  /** Captions among them, as text, by name. */
  tracks?: Record<string, string>;
}

/** A whole content folder, parsed. `findings` holds what parsing itself could not swallow. */
export interface SourceContent {
  site: SourceData | undefined;
  /** `forms.yaml`: forms of terms that people have confirmed. */
  forms?: SourceData;
  entries: SourceEntry[];
  findings: Finding[];
}
