import { z } from 'astro/zod';
import type { Language } from '../../model/entry.ts';

/** A query and the entries that answer it. */
export interface Query {
  q: string;
  lang: Language;
  /** Kind of query, for numbers of its own. */
  class?: string | undefined;
  /** `kind/id`; any of them is right. */
  want: string[];
}

/** Why a file of queries, or one of them, cannot be used. `at` counts from 0; without it the whole file is meant. */
export interface QueryProblem {
  /** `unknown`: no wanted entry is there. `partly-unknown`: others of them are, so the query can still be answered. */
  what: 'no-json' | 'no-list' | 'empty' | 'shape' | 'language' | 'unknown' | 'partly-unknown';
  at?: number;
  /** What was found, and where in the query. */
  found: string;
  /** What would be right, where that is known. */
  right?: string;
}

/** Further keys are somebody’s notes. */
const shape = z.object({
  q: z.string().trim().min(1),
  lang: z.string(),
  class: z.string().min(1).optional(),
  want: z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).min(1),
});

/**
 * Reads a file of queries: `[{"q": "…", "lang": "de", "want": ["terms/touchpoint"]}]`, each with a `class` if wanted.
 * @param text what the file holds
 * @param languages those of the site
 * @param known `kind/id` of all entries of the site
 * @returns queries that can be asked, and problems. A query that wants unknown entries only can be asked and is never answered.
 */
export function readQueries(
  text: string,
  languages: readonly Language[],
  known: ReadonlySet<string>,
): { queries: Query[]; problems: QueryProblem[] } {
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { queries: [], problems: [{ what: 'no-json', found: (error as Error).message.replace(/\s+/g, ' ') }] };
  }
  if (!Array.isArray(list)) return { queries: [], problems: [{ what: 'no-list', found: nameOf(list) }] };
  if (list.length === 0) return { queries: [], problems: [{ what: 'empty', found: '[]' }] };
  const queries: Query[] = [];
  const problems: QueryProblem[] = [];
  for (const [at, one] of list.entries()) {
    const read = shape.safeParse(one);
    if (!read.success) {
      problems.push({ what: 'shape', at, found: wrongIn(one, read.error) });
      continue;
    }
    const lang = languages.find((language) => language === read.data.lang);
    if (!lang) {
      problems.push({ what: 'language', at, found: read.data.lang, right: languages.join(', ') });
      continue;
    }
    const unknown = read.data.want.filter((key) => !known.has(key));
    const what = unknown.length === read.data.want.length ? 'unknown' : 'partly-unknown';
    if (unknown.length > 0) problems.push({ what, at, found: unknown.join(', ') });
    queries.push({ ...read.data, lang });
  }
  return { queries, problems };
}

/** Where a query is not as it should be, and what stands there: `want[0]: 3`. */
function wrongIn(one: unknown, error: z.ZodError): string {
  const [issue] = error.issues;
  const keys = issue?.path ?? [];
  const value = keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key as PropertyKey], one);
  const place = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
  return `${place}${place ? ': ' : ''}${nameOf(value)}`;
}

/** A value, short enough to be shown. */
function nameOf(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
