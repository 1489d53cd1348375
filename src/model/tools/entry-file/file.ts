import { type EntryShape, type Form, idOf, type Meta } from './form.ts';
import { yamlOf } from './yaml.ts';

/**
 * An entry as a file in the content format; its name says where it belongs: `personas.lena-ott.de.mdx`, `journeys.first-move.yaml`.
 * `lotse import entry` puts it there. Whether the entry is right, the check says.
 */
export function entryFile(shape: EntryShape, form: Form, meta: Meta): { name: string; text: string } {
  const id = idOf(form['title'] ?? '') || 'entry';
  const facts = yamlOf(shape.facts(form, meta));
  if (shape.form === 'flow') return { name: `${shape.kind}.${id}.yaml`, text: facts };
  const body = markdownOf(form['body'] ?? '');
  return { name: `${shape.kind}.${id}.${meta.language}.mdx`, text: `---\n${facts}---\n${body && `\n${body}\n`}` };
}

/** A typed text as Markdown in which nothing is code. */
const markdownOf = (text: string): string => text.trim().replace(/[{}<\\]/g, '\\$&');

/** Takes the name of such a file apart; browsers add ` (1)` to the second one. */
export function placeOfEntryFile(name: string): { kind: string; id: string; file: string } | undefined {
  const parts = /^([a-z]+)\.([a-z0-9-]+)(?:\.(de|en)\.mdx|\.yaml)$/.exec(name.replace(/ ?\(\d+\)(?=\.)/, ''));
  const [, kind, id, language] = parts ?? [];
  if (!kind || !id) return;
  return { kind, id, file: language ? `${language}.mdx` : 'yaml' };
}
