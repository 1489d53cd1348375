/** What somebody typed, by the names of the fields; fields of rows are `points.0.does`. */
export type Form = Readonly<Record<string, string>>;

/** What a file needs that nobody types. */
export interface Meta {
  language: 'de' | 'en';
  /** `YYYY-MM-DD` */
  today: string;
}

/** How a kind's file is made of a form. */
export interface EntryShape {
  /** Folder the entry will lie in. */
  kind: string;
  /** Prose stands in a text file for each language; flows in one file for all. */
  form: 'prose' | 'flow';
  facts(form: Form, meta: Meta): Record<string, unknown>;
}

/** A field without blanks around it; nothing if it was left empty. */
export const value = (form: Form, name: string): string | undefined => form[name]?.trim() || undefined;

/** A field with one item on each line. */
export const items = (form: Form, name: string): string[] =>
  (form[name] ?? '')
    .split('\n')
    .map((line) => line.replace(/^[-*•\s]+/, '').trim())
    .filter(Boolean);

/** Rows in which at least the named field was filled, in their order. */
export function rows(form: Form, name: string, needed: string): { index: number; row: Form }[] {
  const found = new Map<number, Record<string, string>>();
  for (const [key, text] of Object.entries(form)) {
    const [of, index, field] = key.split('.');
    if (of !== name || field === undefined || !/^\d+$/.test(index ?? '')) continue;
    const at = Number(index);
    found.set(at, { ...found.get(at), [field]: text });
  }
  return [...found]
    .filter(([, row]) => row[needed]?.trim())
    .sort(([a], [b]) => a - b)
    .map(([index, row]) => ({ index, row }));
}

/** An id from a title: `Frühstück für zwei` -> `fruehstueck-fuer-zwei`. */
export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[sign] ?? sign)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
