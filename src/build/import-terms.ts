import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../i18n/findings.ts';
import type { Ground } from '../imports/plan/identify.ts';
import { LabelIndex } from '../imports/plan/label-index.ts';
import { type Plan, type Planned, planImport } from '../imports/plan/plan.ts';
import type { ImportRead } from '../imports/terms/read.ts';
import { checkContent } from '../model/check-content.ts';
import type { Language } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Said } from '../model/import-said.ts';
import type { Library } from '../model/library.ts';
import type { SourceContent, SourceDoc, SourceEntry } from '../model/source.ts';
import { parseDoc } from './content-fs.ts';
import { editFile, newFile } from './write-terms/edit-front.ts';
import type { TermFile } from './write-terms.ts';

/** What an import would do, and the files that would do it. */
export interface ImportResult {
  plan: Plan;
  files: TermFile[];
}

/**
 * Plans an import into a content folder and proves it: the content as it would be is checked by every rule, and a concept that would bring
 * an error is refused with it. Writes nothing.
 * @param root the content folder; `content` is what was read from it
 * @param today in `options`: the day of review for new entries that bring none
 */
export function planTerms(
  read: ImportRead,
  root: string,
  content: SourceContent,
  library: Library,
  options: { force: boolean; language: Language; today: string },
): ImportResult {
  const folders = existsSync(join(root, 'terms')) ? readdirSync(join(root, 'terms')) : [];
  const ground: Ground = { library, labels: new LabelIndex(library), taken: new Set(folders.filter((name) => !name.startsWith('.'))) };
  const { today } = options;
  const before = new Set(checkContent(content, today).findings.filter(isError).map(keyOf));
  const broken = new Map<string, Said>();
  for (;;) {
    const plan = planImport(read, ground, { today, force: options.force, broken });
    const writing = [...plan.new, ...plan.changed];
    const drafts = writing.flatMap((one) => draftsOf(one, root, library));
    const found = writing.length === 0 ? [] : checkContent(withDrafts(content, drafts, root), today).findings;
    const errors = found.filter((finding) => isError(finding) && !before.has(keyOf(finding)));
    if (errors.length === 0)
      return {
        plan,
        files: drafts.map(({ path, values, before: raw }) => ({ path, body: raw === undefined ? newFile(values) : editFile(raw, values) })),
      };
    const ids = new Set(writing.map(({ id }) => id));
    const left = broken.size;
    for (const error of errors) {
      const id = culprit(error, ids, root);
      if (id !== undefined && !broken.has(id)) broken.set(id, reason(error, options.language));
    }
    // An error nobody can be blamed for: better none than a broken content.
    if (broken.size === left) for (const id of ids) broken.set(id, reason(errors[0] as Finding, options.language));
  }
}

const isError = ({ severity }: Finding) => severity === 'error';
const keyOf = ({ rule, file, params }: Finding) => `${rule} ${file} ${JSON.stringify(params)}`;

/** Whose fault an error is: the entry in whose file it stands, or the one it names. */
function culprit({ file, params }: Finding, ids: ReadonlySet<string>, root: string): string | undefined {
  const own = /(?:^|\/)terms\/([^/]+)\/[^/]+$/.exec(file.startsWith(root) ? file.slice(root.length) : file)?.[1];
  if (own !== undefined && ids.has(own)) return own;
  return Object.values(params)
    .map((value) => value.replace(/^terms\//, ''))
    .find((value) => ids.has(value));
}

function reason(finding: Finding, language: Language): Said {
  const { found, right } = explain(finding, language);
  return { code: 'invalid', params: { reason: `${finding.file.replace(/^.*\/terms\//, 'terms/')}: ${found} ${right}`.trim() } };
}

/** A file of a new or changed entry: what it was, and what its front matter shall hold. */
interface Draft {
  id: string;
  language: Language;
  path: string;
  values: Record<string, unknown>;
  before: string | undefined;
}

function draftsOf({ id, edit }: Planned, root: string, library: Library): Draft[] {
  const isNew = library.get('terms', id) === undefined;
  const languages = new Set<Language>(Object.keys(edit.words) as Language[]);
  if (isNew || Object.keys(edit.facts).length > 0) languages.add(library.leading);
  return [...languages].map((language) => {
    const values = { ...edit.words[language], ...(language === library.leading && edit.facts) };
    const path = `${id}/${language}.mdx`;
    const before = isNew || edit.newLanguages.includes(language) ? undefined : readFileSync(join(root, 'terms', path), 'utf8');
    return { id, language, path, values, before };
  });
}

/** The content as it would be. A new file is judged by its values: parsing 50,000 of them back would take most of the time. */
function withDrafts(content: SourceContent, drafts: readonly Draft[], root: string): SourceContent {
  const docs = new Map<string, Partial<Record<Language, SourceDoc>>>();
  const findings = [...content.findings];
  for (const { id, language, path, values, before } of drafts) {
    const file = join(root, 'terms', path);
    const doc =
      before === undefined
        ? {
            file,
            language,
            front: { file, data: values, at: () => ({ file, line: 1, column: 1 }) },
            body: '',
            tree: { type: 'root' as const, children: [] },
          }
        : parseDoc(editFile(before, values), file, language, findings);
    const known = docs.get(id) ?? {};
    known[language] = doc;
    docs.set(id, known);
  }
  const entries = content.entries.map((entry) => {
    const changed = entry.kind === 'terms' ? docs.get(entry.id) : undefined;
    if (changed) docs.delete(entry.id);
    return changed ? { ...entry, docs: { ...entry.docs, ...changed } } : entry;
  });
  const added = [...docs].map(([id, all]): SourceEntry => ({ kind: 'terms', id, folder: join(root, 'terms', id), docs: all, assets: [] }));
  return { ...content, entries: [...entries, ...added], findings };
}
