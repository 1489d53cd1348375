import { languages } from '../../model/entry.ts';
import type { Table } from '../table/table.ts';

/** Objects as a table: their keys are its columns, `{ de, en }` becomes two of them, a list one value a line. */
export function jsonTable(objects: readonly Record<string, unknown>[]): Table {
  const columns = new Map<string, number>();
  const flat = objects.map((object) => new Map(Object.entries(object).flatMap(([key, value]) => cellsOf(key, value, 0))));
  for (const cells of flat) for (const key of cells.keys()) if (!columns.has(key)) columns.set(key, columns.size);
  const names = [...columns.keys()];
  return {
    rows: [
      { row: 0, cells: names },
      ...flat.map((cells, index) => ({ row: index + 1, cells: names.map((name) => cells.get(name) ?? '') })),
    ],
  };
}

function cellsOf(key: string, value: unknown, depth: number): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter(Boolean);
    return texts.length > 0 ? [[key, texts.join('\n')]] : [];
  }
  if (typeof value !== 'object') return [[key, String(value)]];
  if (depth > 3) return [[key, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([inner, one]) =>
    isLanguage(inner)
      ? spoken(key, inner, one)
      : isLanguage(key)
        ? cellsOf(`${inner}@${key}`, one, depth + 1)
        : cellsOf(`${key}.${inner}`, one, depth + 1),
  );
}

/** A list of names in a language: the first is the preferred one. */
function spoken(key: string, language: string, value: unknown): [string, string][] {
  if (key === 'labels' && Array.isArray(value)) {
    const [title = '', ...others] = value.map(textOf).filter(Boolean);
    return [
      [`label@${language}`, title],
      [`synonyms@${language}`, others.join('\n')],
    ];
  }
  return cellsOf(`${key}@${language}`, value, 3);
}

const isLanguage = (key: string): boolean =>
  (languages as readonly string[]).includes(key.toLowerCase().replace(/[-_].*$/, '')) ||
  /^(?:fr|es|it|nl|pl|pt|cs|da|sv)(?:[-_][A-Za-z]{2})?$/.test(key);

/** An item of a list as one value: itself, or what names it. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value)
      .replace(/\s*\n\s*/g, ' ')
      .trim();
  if (typeof value !== 'object' || value === null) return '';
  const one = value as Record<string, unknown>;
  const name = ['id', 'term', 'label', 'title', 'text', 'name', 'value'].map((key) => one[key]).find((text) => typeof text === 'string');
  return typeof name === 'string' ? name.trim() : '';
}
