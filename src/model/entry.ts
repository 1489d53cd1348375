import { z } from 'astro/zod';

/** Languages the engine has words for. A site names which of them it uses; the first one leads. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Ids are promises: lower-case ASCII words joined by hyphens; they name folders, URLs, embeds and LMS records. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z.string().regex(idPattern, { message: 'id' });

/** A text that says something: not empty, no blanks around it. */
export const text = z.string().trim().min(1, { message: 'empty' });

/** One plain sentence that answers first; cards, search and previews show it alone. At most 160 characters. */
export const summary = text.max(160, { message: 'summary-length' });

/** A text with its languages side by side (flows). Which of them must be there, the checks say. */
export const localized = z.strictObject({ de: text.optional(), en: text.optional() });
export const localizedSummary = z.strictObject({ de: summary.optional(), en: summary.optional() });
export type Localized = z.infer<typeof localized>;

/** A calendar day, `2026-11-03`. YAML 1.2 leaves it a string. */
export const day = z.string().refine(isDay, { message: 'date' });

/** Strength of feeling as journey maps use it: -2 (angry) … 2 (delighted). */
export const emotion = z.literal([-2, -1, 0, 1, 2]);

/** How we know something: colleagues saw it, our data show it, customers told research. */
export const knownFrom = z.array(z.enum(['staff', 'data', 'research'])).min(1);

/** A work a fact rests on. */
export const source = z.strictObject({
  /** Author or publisher, as a reference list prints it: `Keller, B.; Ott, C. S.` */
  author: text,
  title: text,
  year: z.number().int().min(1800).max(2100).optional(),
  /** The book or journal it stands in. */
  in: text.optional(),
  publisher: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Source = z.infer<typeof source>;

/** A version as an editor counts it: `2`, `1.3`, `2026-11`. */
export const version = z.union([text, z.number()]).transform(String);

/** What changed in an entry, for its readers; newest first or last, the day decides. `lotse history` fills it from git. */
export const change = z.strictObject({ date: day, version: version.optional(), note: localized });
export type Change = z.infer<typeof change>;

/** Words of another language in texts of an entry, by their language: they are spoken and hyphenated as what they are. */
export const foreign = z.strictObject({ de: z.array(text).optional(), en: z.array(text).optional() });
export type Foreign = z.infer<typeof foreign>;

/** What people type who look for an entry and do not know its name, by language; nobody reads it. */
export const searchedAs = z.strictObject({ de: z.array(text).optional(), en: z.array(text).optional() });
export type SearchedAs = z.infer<typeof searchedAs>;

/** Facts every entry has, whatever its kind. */
export const sharedFacts = {
  /** Id of a group in `site.yaml` under `owners`. Without one the check warns: nobody answers for the entry. */
  owner: id.optional(),
  /** The day somebody last read the entry and found it right. */
  reviewed: day,
  /** Months until it should be read again. */
  reviewEvery: z.number().int().min(1).max(60).default(12),
  status: z.enum(['draft', 'in-review', 'approved', 'deprecated']),
  /** For a deprecated entry: the id (same kind) that takes its place. */
  replacedBy: id.optional(),
  sources: z.array(source).default([]),
  /** Terms that are not linked on this page, where a word of theirs means something else. */
  unlinked: z.array(id).default([]),
  /** Of terms that share a name, those that are meant on this page. */
  means: z.array(id).default([]),
  foreign: foreign.optional(),
  searchedAs: searchedAs.optional(),
  /** Ids the entry had before, `old-id` or `kind/old-id`: their addresses lead on. */
  formerly: z.array(z.string().regex(/^(?:[a-z]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: 'id' })).default([]),
  version: version.optional(),
  changes: z.array(change).default([]),
};

/** Words every entry has in each language. */
export const sharedWords = { title: text, summary };

/** Facts of entries whose words lie side by side in one YAML file. */
export const flowFacts = { ...sharedFacts, title: localized, summary: localizedSummary };

/**
 * Whether a string is a day of the calendar, not merely shaped like one.
 * @param value `YYYY-MM-DD`
 */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
}
