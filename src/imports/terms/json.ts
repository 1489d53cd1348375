import { z } from 'astro/zod';
import { type ConceptRecord, textKeys } from '../../model/concept.ts';
import { change, day, languages, source } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import { label } from '../../model/kinds/term.ts';
import { decode } from '../decode.ts';
import { readTable } from '../table/read-table.ts';
import { jsonTable } from './json-table.ts';
import {
  type At,
  type ImportRead,
  Losses,
  type PartialConcept,
  type ReadConcept,
  type ReadOptions,
  type TermReader,
  unreadable,
} from './read.ts';

/**
 * Reads JSON: our own export as it is, or a plain list of objects, whose keys are read like the columns of a table:
 * `[{ "term": "…", "definition": { "de": "…", "en": "…" }, "synonyms": ["…"] }]`, also below a key of its own.
 */
export const readJson: TermReader = async (bytes, options) => {
  const { text, encoding, broken } = decode(bytes);
  if (text.trim() === '') return unreadable({ code: 'empty-file', params: {} });
  const data = parsed(text);
  if (data instanceof SyntaxError) return unreadable({ code: 'json-syntax', params: { ...placeOf(text, data) } });
  const list = listIn(data);
  if (!list) return unreadable({ code: 'json-shape', params: {} });
  if (list.length === 0) return unreadable({ code: 'no-terms', params: {} });
  const read = list.every(isOwn) ? ownRecords(list as Own[], options) : await named(readTable(jsonTable(list), options));
  if (encoding !== 'utf-8') read.losses.unshift({ what: { code: 'encoding', params: { encoding } }, count: 1 });
  if (broken > 0) read.losses.unshift({ what: { code: 'broken-characters', params: { encoding } }, count: broken });
  return read;
};

/** JSON, or one object a line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      if (/^\s*\{.*\}\s*\n\s*\{/.test(text))
        return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
    } catch {
      // Neither: the first error tells more.
    }
    return error;
  }
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is Item[] => Array.isArray(value) && value.every(isItem);

/**
 * The items of a document: itself, the lists below its keys, or its values, named by their keys. Lists below `de`, `en` are in that language.
 */
function listIn(data: unknown): Item[] | undefined {
  if (Array.isArray(data) && data.length > 0 && data.every((one) => typeof one === 'string')) return data.map((term) => ({ term }));
  if (isItems(data)) return data;
  if (!isItem(data)) return;
  const entries = Object.entries(data);
  const languageOf = (key: string) => languages.find((language) => language === key);
  const lists = entries.filter(([, value]) => isItems(value) && value.length > 0) as [string, Item[]][];
  if (lists.length > 0) return lists.flatMap(([key, items]) => items.map((item) => (languageOf(key) ? { language: key, ...item } : item)));
  if (entries.some(([, value]) => Array.isArray(value))) return entries.length === 1 ? [] : undefined;
  if (entries.length === 0) return;
  if (entries.every(([, value]) => typeof value === 'string')) return entries.map(([term, definition]) => ({ term, definition }));
  if (entries.every(([key, value]) => languageOf(key) && isItem(value)))
    return entries.flatMap(([language, value]) => (listIn(value) ?? []).map((item) => ({ language, ...item })));
  if (!entries.every(([, value]) => isItem(value))) return;
  return (entries as [string, Item][]).map(([key, value]) =>
    'term' in value || 'label' in value || 'title' in value ? { id: key, ...value } : { term: key, ...value },
  );
}

/** Positions of items, not of lines. */
async function named(reading: ImportRead | Promise<ImportRead>): Promise<ImportRead> {
  const read = await reading;
  const at = (place: At): At => ('row' in place ? { item: place.row } : place);
  const item = ({ code, params: { first, ...params } }: Said): Said => ({
    code,
    params: first === undefined ? params : { ...params, item: first },
  });
  return {
    ...read,
    concepts: read.concepts.map((concept) => ({ ...concept, at: at(concept.at) })),
    refused: read.refused.map((one) => ({ ...one, ...(one.at && { at: at(one.at) }), why: item(one.why) })),
    losses: read.losses.map((one) => ({ ...one, ...(one.at && { at: at(one.at) }), what: item(one.what) })),
  };
}

/** V8 tells a position or a line; older ones, only what was unexpected. */
function placeOf(text: string, error: Error): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? (/end of JSON/i.test(error.message) ? text.length : 0));
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const labelRecord = z.object({
  ...label.shape,
  kind: z.enum(['title', 'abbreviation', 'label']),
  status: z.enum(['preferred', 'admitted', 'deprecated', 'forbidden']),
});
const perLanguage = <T extends z.ZodType>(schema: T) => z.partialRecord(z.enum(languages), schema);
const ids = z.array(z.string()).default([]);
const own = z.strictObject({
  id: z.string(),
  status: z.enum(['draft', 'in-review', 'approved', 'deprecated']).optional(),
  replacedBy: z.string().optional(),
  domain: z.string().optional(),
  labels: perLanguage(z.array(labelRecord)),
  texts: perLanguage(z.strictObject(Object.fromEntries(textKeys.map((key) => [key, z.string().trim().optional()])))).optional(),
  linking: perLanguage(z.strictObject({ blockedForms: z.array(z.string()).optional(), caseSensitive: z.boolean().optional() })).optional(),
  relations: z
    .strictObject({ broader: ids, narrower: ids, partOf: ids, parts: ids, related: ids, contrastWith: ids, homonyms: ids })
    .optional(),
  owner: z.string().optional(),
  reviewed: day.optional(),
  reviewEvery: z.number().int().min(1).max(60).optional(),
  version: z.string().optional(),
  changes: z.array(change).optional(),
  autoLink: z.boolean().optional(),
  sources: z.array(source).optional(),
});
type Own = Record<string, unknown> & Pick<ConceptRecord, 'id' | 'labels'>;

/** Our own records have labels per language, each with its kind. */
function isOwn(one: Record<string, unknown>): boolean {
  const labels = one['labels'];
  return (
    typeof one['id'] === 'string' &&
    typeof labels === 'object' &&
    labels !== null &&
    Object.values(labels).every(
      (list) => Array.isArray(list) && list.every((entry) => typeof entry === 'object' && entry !== null && 'kind' in entry),
    )
  );
}

function ownRecords(list: readonly Own[], options: ReadOptions): ImportRead {
  const losses = new Losses();
  const read: ImportRead = { concepts: [], refused: [], losses: [], own: true };
  const seen = new Map<string, number>();
  for (const [index, one] of list.entries()) {
    const at = { item: index + 1 };
    const concept = ownRecord(one, options, losses, at);
    const first = seen.get(one.id);
    if (!concept || 'code' in concept) read.refused.push({ at, why: concept ?? { code: 'no-label', params: {} } });
    else if (first !== undefined) read.refused.push({ at, why: { code: 'duplicate-id', params: { id: one.id, item: first } } });
    else read.concepts.push({ record: concept, at });
    if (first === undefined) seen.set(one.id, index + 1);
  }
  return { ...read, losses: losses.list() };
}

function ownRecord(
  one: Own,
  { languages: spoken }: ReadOptions,
  losses: Losses,
  at: At,
): ReadConcept['record'] | { code: 'wrong-field'; params: { field: string; value: string } } | undefined {
  const known: Record<string, unknown> = Object.fromEntries(Object.entries(one).filter(([key]) => Object.hasOwn(own.shape, key)));
  for (const key of ['labels', 'texts', 'linking'] as const) {
    const part = known[key];
    if (typeof part !== 'object' || part === null) continue;
    const foreign = Object.keys(part).filter((language) => !(spoken as readonly string[]).includes(language));
    if (key === 'labels') for (const language of foreign) losses.add('site-language', { language }, at);
    known[key] = Object.fromEntries(Object.entries(part).filter(([language]) => !foreign.includes(language)));
  }
  for (const key of Object.keys(one)) if (!Object.hasOwn(own.shape, key)) losses.add('unknown-field', { field: key.slice(0, 60) }, at);
  const read = own.safeParse(known);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map(String);
    const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], known);
    return {
      code: 'wrong-field',
      params: { field: path.join('.') || (issue?.code ?? ''), value: (JSON.stringify(value) ?? '').slice(0, 60) },
    };
  }
  const record = read.data as PartialConcept;
  return Object.values(record.labels).some((labels) => labels.length > 0) ? record : undefined;
}
