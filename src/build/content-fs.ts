import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decode, isBinary } from '../imports/decode.ts';
import { parseMarkdown, splitFront } from '../markdown/parse.ts';
import { clipType } from '../model/clip.ts';
import { idPattern, type Language, languages } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { isKind, type Kind, kindNames, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { SourceContent, SourceData, SourceDoc, SourceEntry, SourceTable } from '../model/source.ts';
import { readYaml } from './yaml-source.ts';

/** The content folder: `LOTSE_CONTENT` or `content`. */
export const contentFolder = (): string => process.env['LOTSE_CONTENT'] || 'content';

/** Forms of terms that people have confirmed; lies beside `site.yaml`. */
export const formsFile = 'forms.yaml';

/**
 * Reads and parses a whole content folder; judges nothing but what cannot be read.
 * @param root path of the folder; paths in findings are relative to the working directory
 */
export function readContent(root: string): SourceContent {
  const findings: Finding[] = [];
  const site = yamlFile(join(root, 'site.yaml'), findings);
  if (!site) findings.push(problem('missing-file', shown(join(root, 'site.yaml')), 'site.yaml'));
  const forms = yamlFile(join(root, formsFile), findings);
  const entries: SourceEntry[] = [];
  for (const name of list(root)) {
    const folder = join(root, name);
    if (!isFolder(folder)) {
      if (!['site.yaml', formsFile, 'README.md'].includes(name)) findings.push(problem('unknown-file', shown(folder), name));
    } else if (!isKind(name)) {
      findings.push(problem('unknown-file', shown(folder), name, nearest(name, kindNames)));
    } else {
      for (const id of list(folder)) {
        const entry = readEntry(name, id, join(folder, id), findings);
        if (entry) entries.push(entry);
      }
    }
  }
  return { site, ...(forms && { forms }), entries, findings };
}

/** The settings alone, unjudged: `site.yaml` without the entries. */
export const readSite = (root: string): SourceData | undefined => yamlFile(join(root, 'site.yaml'), []);

/** What was measured at an entry; lies beside its texts. */
export const evidenceFile = 'evidence.csv';
const measured: readonly Kind[] = ['touchpoints', 'processes', 'journeys'];

/** Files beside the texts, without reading the texts. */
export function readAssets(root: string): Pick<SourceEntry, 'folder' | 'assets'>[] {
  return kindNames.flatMap((kind) =>
    list(join(root, kind)).flatMap((id) => {
      const folder = join(root, kind, id);
      const assets = list(folder).filter((name) => isAsset(name) && isFile(join(folder, name)));
      return assets.length > 0 ? [{ folder: shown(folder), assets }] : [];
    }),
  );
}

function readEntry(kind: Kind, id: string, folder: string, findings: Finding[]): SourceEntry | undefined {
  if (!isFolder(folder)) {
    findings.push(problem('unknown-file', shown(folder), id));
    return;
  }
  if (!idPattern.test(id)) findings.push(problem('bad-id', shown(folder), id));
  const { form } = kinds[kind];
  const entry: SourceEntry = { kind, id, folder: shown(folder), docs: {}, assets: [] };
  for (const name of list(folder)) {
    const path = join(folder, name);
    const language = languages.find((known) => name === `${known}.mdx`);
    if (!isFile(path)) findings.push(problem('unknown-file', shown(path), name));
    else if (language) entry.docs[language] = readDoc(path, language, findings);
    else if (name === form) entry.flow = yamlFile(path, findings) as SourceData;
    else if (name === 'ids.yaml' && kind === 'paths') entry.ids = yamlFile(path, findings) as SourceData;
    else if (name === evidenceFile && measured.includes(kind)) entry.evidence = tableFile(path);
    else if (isAsset(name)) {
      entry.assets.push(name);
      if (clipType(name)) entry.clips = { ...entry.clips, [name]: statSync(path).size };
      if (/\.vtt$/i.test(name)) entry.tracks = { ...entry.tracks, [name]: decode(readFileSync(path)).text };
    } else
      findings.push(
        problem(
          'unknown-file',
          shown(path),
          name,
          nearest(name, [
            form === 'prose' ? 'de.mdx' : form,
            'de.mdx',
            'en.mdx',
            'ids.yaml',
            ...(measured.includes(kind) ? [evidenceFile] : []),
          ]),
        ),
      );
  }
  if (form !== 'prose' && !isFile(join(folder, form))) {
    findings.push(problem('missing-file', shown(folder), form));
    return;
  }
  return entry;
}

const readDoc = (path: string, language: Language, findings: Finding[]): SourceDoc =>
  parseDoc(readFileSync(path, 'utf8'), shown(path), language, findings);

/** A text of an entry from what is, or would be, in its file. */
export function parseDoc(raw: string, file: string, language: Language, findings: Finding[]): SourceDoc {
  const { front, body } = splitFront(raw);
  const doc: SourceDoc = { file, language, body };
  if (front !== undefined) {
    const read = readYaml(front, file, 1);
    findings.push(...read.findings);
    doc.front = read.source;
  }
  const parsed = parseMarkdown(body, file);
  if ('tree' in parsed) doc.tree = parsed.tree;
  else findings.push(parsed.finding);
  return doc;
}

function yamlFile(path: string, findings: Finding[]): SourceData | undefined {
  if (!isFile(path)) return;
  const { source, findings: found } = readYaml(readFileSync(path, 'utf8'), shown(path));
  findings.push(...found);
  return source;
}

/** A table as its author saved it: UTF-8, or what it is instead. */
function tableFile(path: string): SourceTable {
  const bytes = readFileSync(path);
  const file = shown(path);
  const { text, encoding, broken } = decode(bytes);
  if (isBinary(text) && !encoding.startsWith('utf-16')) return { file, text: '', wrong: { binary: String(bytes.length) } };
  if (encoding !== 'utf-8' || broken > 0)
    return { file, text: '', wrong: { encoding: encoding === 'utf-8' ? `UTF-8 (U+FFFD: ${broken})` : encoding } };
  return { file, text };
}

function problem(rule: Finding['rule'], file: string, found: string, right = ''): Finding {
  return { rule, severity: 'error', file, line: 1, column: 1, params: { found, ...(right && { right }) } };
}

/** A path as findings name it: relative to the working directory. */
const shown = (path: string): string => relative(process.cwd(), path).split(sep).join('/') || path;

const isAsset = (name: string): boolean => /\.(png|jpe?g|webp|avif|svg|gif|mp4|webm|vtt|mp3)$/i.test(name);

/** Broken symbolic links are neither file nor folder. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Names in a folder, sorted by bytes so that every machine reads in one order; hidden files left out. */
function list(folder: string): string[] {
  return isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
}
