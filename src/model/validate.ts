import { z } from 'astro/zod';
import type { Finding, Rule } from './finding.ts';
import { nearest } from './nearest.ts';
import type { DataPath, SourceData } from './source.ts';

/**
 * Holds data against a strict schema.
 * @returns the parsed data (defaults filled in), or a finding for each thing wrong, with its place
 */
export function validate<S extends z.ZodType>(schema: S, source: SourceData): { data: z.output<S> } | { findings: Finding[] } {
  if (source.data === undefined) return { findings: [] };
  const result = schema.safeParse(source.data ?? {});
  if (result.success) return { data: result.data };
  return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, schema, source)) };
}

function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, source: SourceData): Finding[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const make = (rule: Rule, params: Record<string, string>, at: DataPath = path, onKey = false): Finding => ({
    rule,
    severity: 'error',
    ...source.at(at, onKey),
    params,
  });
  const key = path.join('.') || source.file.replace(/^.*\//, '');
  const value = valueAt(source.data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((found) => {
      const right = nearest(found, keysAt(schema, path));
      return make('unknown-key', { found, ...(right && { right }) }, [...path, found], true);
    });
  }
  if (value === undefined) return [make('missing-field', { key, right: expected(issue) })];
  if (value === null) return [make('empty-text', { key })];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const right = typeof value === 'string' ? (nearest(value, values) ?? '') : '';
    return [make('wrong-value', { key, found: show(value), right, values: values.join(', ') })];
  }
  if (issue.message === 'date') return [make('wrong-date', { key, found: show(value) })];
  if (issue.code === 'too_big' && typeof value === 'string')
    return [make('text-too-long', { key, found: String(value.trim().length), right: String(issue.maximum) })];
  if (issue.message === 'empty') return [make('empty-text', { key })];
  return [make('wrong-value', { key, found: show(value), right: '', values: expected(issue) })];
}

/** What the schema wanted, in words an author can look up. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_type') return issue.expected;
  const hints: Record<string, string> = { id: 'a-z, 0-9, -', colour: '#rrggbb', date: 'YYYY-MM-DD' };
  return hints[issue.message] ?? issue.message;
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data);
}

/** Keys a strict object at a path knows. */
function keysAt(schema: z.ZodType, path: DataPath): string[] {
  let at: unknown = schema;
  for (const part of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(part)];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return [];
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  return at;
}
