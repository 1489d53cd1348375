import type { Language } from '../../model/entry.ts';

/** Ways to bring a page into another one: as a link, in a frame, by our script, as a word with its card, as a tab, as a package. */
export type EmbedForm = 'link' | 'frame' | 'script' | 'word' | 'tab' | 'package';

/** What is said about a place that pages are embedded in. */
export interface HostWords {
  name: string;
  /** What is to be done there, by form: the forms that work there, the best one first. `{origin}` is where this site stands. */
  steps: Partial<Record<EmbedForm, readonly string[]>>;
  /** What else one should know. */
  note: string;
}

/** A place that pages are embedded in, in words; what else is known of it is in `model/doctor/frame-hosts.ts`. */
export type EmbedHost = Record<Language, HostWords>;
