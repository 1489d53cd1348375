import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkContent } from '../model/check-content.ts';
import { idPattern, type Language, languages } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { isKind, type Kind, kindNames, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { SourceContent, SourceEntry } from '../model/source.ts';
import { placeOfEntryFile } from '../model/tools/entry-file/file.ts';
import { parseDoc } from './content-fs.ts';
import { wordsAlone } from './second-language.ts';
import { readYaml } from './yaml-source.ts';

/** Why a file cannot become an entry, by the sentence that says so. */
export interface EntryRefusal {
  code: 'name' | 'kind' | 'id' | 'form' | 'exists' | 'content' | 'leading';
  params: Record<string, string>;
}

/** Where a file goes and what the check finds in it there. */
export interface NewEntry {
  /** Path below the content folder: `personas/lena-ott/de.mdx`. */
  path: string;
  /** The same as people type it. */
  target: string;
  body: string;
  /** Facts the file had and the entry has elsewhere: a text in another than the leading language keeps its words alone. */
  left: string[];
  /** The file they stand in: `de.mdx`. */
  leading: string;
  findings: Finding[];
}

/**
 * Judges a file as the entry it would be: its name says which, its place must be free, and with it the content is checked as ever.
 * @param folder content folder
 * @param content what is there, read from it
 * @param id takes the place of the name's
 */
export function newEntry(
  folder: string,
  content: SourceContent,
  file: { name: string; text: string },
  id: string | undefined,
  today: string,
): NewEntry | EntryRefusal {
  const place = placeOfEntryFile(file.name);
  if (!place) return { code: 'name', params: { file: file.name } };
  const { kind } = place;
  if (!isKind(kind))
    return {
      code: 'kind',
      params: { file: file.name, found: kind, right: nearest(kind, kindNames) ?? '', values: kindNames.join(', ') },
    };
  const own = id ?? place.id;
  if (!idPattern.test(own)) return { code: 'id', params: { found: own } };
  const { form } = kinds[kind];
  if ((place.file === 'yaml') !== (form !== 'prose'))
    return { code: 'form', params: { file: file.name, right: form === 'prose' ? `${kind}.${own}.de.mdx` : `${kind}.${own}.yaml` } };
  const path = `${kind}/${own}/${place.file === 'yaml' ? form : place.file}`;
  const target = (relative(process.cwd(), join(folder, path)) || path).split(sep).join('/');
  if (existsSync(join(folder, path))) return { code: 'exists', params: { target } };
  const leading = leadingOf(content);
  const second = place.file !== 'yaml' && place.file !== `${leading}.mdx`;
  const there = content.entries.find((entry) => entry.kind === kind && entry.id === own)?.docs[leading];
  if (second && !there)
    return {
      code: 'leading',
      params: { file: file.name, found: place.file.slice(0, 2), leading, target: target.replace(/[^/]*$/, `${leading}.mdx`) },
    };
  const { text, left } = second ? wordsAlone(kind, file.text) : { text: file.text, left: [] };
  const { library, findings } = checkWith(content, kind, own, target, text, today);
  if (!library) return { code: 'content', params: { folder } };
  return {
    path,
    target,
    body: text,
    left,
    leading: `${leading}.mdx`,
    findings: findings.filter(({ file }) => file.startsWith(target.replace(/[^/]*$/, '')) || file === target.replace(/\/[^/]*$/, '')),
  };
}

/** The site's first language; while `site.yaml` cannot be read, the first there is. */
function leadingOf({ site }: SourceContent): Language {
  const named = (site?.data as { languages?: unknown } | undefined)?.languages;
  return languages.find((language) => Array.isArray(named) && named[0] === language) ?? languages[0];
}

function checkWith(content: SourceContent, kind: Kind, id: string, target: string, text: string, today: string) {
  const there = content.entries.find((entry) => entry.kind === kind && entry.id === id);
  const entry: SourceEntry = there ?? { kind, id, folder: target.replace(/\/[^/]*$/, ''), docs: {}, assets: [] };
  const found: Finding[] = [];
  const language = /\/(de|en)\.mdx$/.exec(target)?.[1] as Language | undefined;
  const added: SourceEntry = { ...entry };
  if (language) added.docs = { ...entry.docs, [language]: parseDoc(text, target, language, found) };
  else {
    const read = readYaml(text, target);
    found.push(...read.findings);
    added.flow = read.source;
  }
  const entries = [...content.entries.filter((other) => other !== there), added];
  return checkContent({ ...content, entries, findings: [...content.findings, ...found] }, today);
}
