import type { At, ImportRead, PartialLabel } from '../../../src/imports/terms/read.ts';
import type { LabelRecord } from '../../../src/model/concept.ts';

const signs: Record<LabelRecord['status'], string> = { preferred: '=', admitted: '+', deprecated: '-', forbidden: '!' };
const place = (at: At | undefined): string => (!at ? '' : 'name' in at ? at.name : 'row' in at ? `line ${at.row}` : `item ${at.item}`);
const params = (all: Record<string, string | number>): string =>
  Object.entries(all)
    .map(([key, value]) => ` ${key}=${value}`)
    .join('');

/** What a reader found, for people to read: labels as `=title`, `+admitted`, `-deprecated`, `!forbidden`, `~abbreviation`. */
export function summary({ concepts, refused, losses, own }: ImportRead): string {
  const lines: string[] = own ? ['own'] : [];
  for (const { record, at } of concepts) {
    const { id, labels, texts, relations, sources, linking, ...facts } = record;
    lines.push(`${id || '?'} <${place(at)}>`);
    for (const [language, list] of Object.entries(labels)) lines.push(`  ${language}: ${list.map(labelText).join(' | ')}`);
    for (const [language, all] of Object.entries(texts ?? {}))
      for (const [key, text] of Object.entries(all)) lines.push(`  ${language}.${key}: ${String(text).replaceAll('\n', '⏎')}`);
    for (const [name, ids] of Object.entries(relations ?? {})) if (ids.length > 0) lines.push(`  ${name}: ${ids.join(', ')}`);
    for (const source of sources ?? []) lines.push(`  source: ${JSON.stringify(source)}`);
    if (linking) lines.push(`  linking: ${JSON.stringify(linking)}`);
    for (const [key, value] of Object.entries(facts)) lines.push(`  ${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
  }
  for (const { at, why } of refused) lines.push(`refused ${place(at)}: ${why.code}${params(why.params)}`);
  for (const { at, what, count } of losses) lines.push(`lost ${what.code}${params(what.params)} ×${count}${at ? ` ${place(at)}` : ''}`);
  return `${lines.join('\n')}\n`;
}

function labelText({ text, kind, status, gender, reason, replacement, forms }: PartialLabel): string {
  const more = [gender, forms && `forms ${forms.join(', ')}`, reason && `because ${reason}`, replacement && `use ${replacement}`].filter(
    Boolean,
  );
  return `${kind === 'abbreviation' ? '~' : signs[status]}${text}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}
