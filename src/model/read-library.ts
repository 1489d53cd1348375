import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Language, type Localized, languages } from './entry.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import type { Finding } from './finding.ts';
import { pathIds } from './kinds/path.ts';
import { isKind, type Kind, kinds } from './kinds.ts';
import { type Entry, Library } from './library.ts';
import { questionsOf } from './questions/read.ts';
import { parseLink } from './routes.ts';
import { site as siteSchema } from './site.ts';
import type { SourceContent, SourceDoc, SourceEntry } from './source.ts';
import { validate } from './validate.ts';
import { componentRule } from './vocabulary.ts';

/**
 * Judges parsed content by the schemas and joins what is valid.
 * @returns a library of all entries whose facts and leading words hold, if at least the site's settings do; and all findings
 */
export function readLibrary(content: SourceContent): { library: Library | undefined; findings: Finding[] } {
  const findings = [...content.findings];
  if (!content.site) return { library: undefined, findings };
  const site = validate(siteSchema, content.site);
  if ('findings' in site) return { library: undefined, findings: [...findings, ...site.findings] };
  const leading = site.data.languages[0] ?? 'de';
  const entries: Entry[] = [];
  for (const source of content.entries) {
    const read = kinds[source.kind].form === 'prose' ? readProse(source, leading) : readFlow(source, leading);
    findings.push(...read.findings);
    const measured = source.evidence && readEvidence(source.evidence);
    findings.push(...(measured?.findings ?? []));
    if (read.entry && measured) read.entry.evidence = measured.rows.map(({ evidence }) => evidence);
    if (read.entry) entries.push(read.entry);
  }
  return { library: new Library(site.data, entries), findings };
}

type Read = { entry: Entry | undefined; findings: Finding[] };

const noWords = z.strictObject({});
const leadingSchemas = new Map<string, z.ZodObject>();

/** The schema of a leading file, made once a kind: zod compiles a schema when it is first used, which takes longer than using it. */
function leadingSchema(kind: Kind, words: z.ZodObject): z.ZodObject {
  const known = leadingSchemas.get(kind) ?? z.strictObject({ ...kinds[kind].facts.shape, ...words.shape });
  leadingSchemas.set(kind, known);
  return known;
}

/** Facts and leading words in one front matter, other languages' words in theirs. */
function readProse(source: SourceEntry, leading: Language): Read {
  const kind = kinds[source.kind];
  const words = kind.words ?? noWords;
  const lead = source.docs[leading];
  if (!lead) return { entry: undefined, findings: [missing(source, `${leading}.mdx`)] };
  if (!lead.front) return { entry: undefined, findings: [atStart('missing-field', lead, { key: 'title', right: '---' })] };
  const read = validate(leadingSchema(source.kind, words), lead.front);
  const findings = 'findings' in read ? [...read.findings] : [];
  const entry =
    'data' in read
      ? base(source, lead.file, leading, split(read.data, Object.keys(kind.facts.shape)), {
          [leading]: split(read.data, Object.keys(words.shape)),
        })
      : undefined;
  for (const language of languages) {
    const doc = source.docs[language];
    if (!doc || language === leading) continue;
    if (!doc.front) {
      findings.push(atStart('missing-field', doc, { key: 'title', right: '---' }));
      continue;
    }
    const other = validate(words, doc.front);
    if ('findings' in other) findings.push(...other.findings);
    else if (entry) entry.words[language] = other.data as never;
  }
  return { entry, findings };
}

/** Facts and both languages' words in one YAML file. */
function readFlow(source: SourceEntry, leading: Language): Read {
  if (!source.flow) return { entry: undefined, findings: [] };
  const findings: Finding[] = [];
  for (const doc of Object.values(source.docs)) {
    if (doc.front)
      findings.push({
        rule: 'unknown-key',
        severity: 'error',
        ...doc.front.at([]),
        params: { found: '---', right: kinds[source.kind].form },
      });
  }
  const read = validate(kinds[source.kind].facts, source.flow);
  if ('findings' in read) return { entry: undefined, findings: [...findings, ...read.findings] };
  const facts = read.data as { title: Localized; summary: Localized };
  const words: Entry['words'] = {};
  for (const language of languages) {
    const [title, summary] = [facts.title[language], facts.summary[language]];
    if (title && summary) words[language] = { title, summary } as never;
  }
  if (!words[leading])
    return {
      entry: undefined,
      findings: [
        ...findings,
        { rule: 'missing-field', severity: 'error', ...source.flow.at(['title']), params: { key: `title.${leading}`, right: 'string' } },
      ],
    };
  const entry = base(source, source.flow.file, leading, read.data as Record<string, unknown>, words);
  if (source.ids) {
    const ids = validate(pathIds, source.ids);
    if ('data' in ids) entry.positions = ids.data;
    else findings.push(...ids.findings);
  }
  return { entry, findings };
}

function base(source: SourceEntry, file: string, leading: Language, facts: Record<string, unknown>, words: Record<string, unknown>): Entry {
  const bodies = languages.filter((language) => source.docs[language]?.tree?.children.length);
  const tree = source.docs[leading]?.tree;
  return {
    kind: source.kind,
    id: source.id,
    file,
    facts: facts as never,
    words: words as never,
    bodies,
    mentions: tree ? mentionsOf(tree) : [],
    questions: tree ? questionsOf(tree, leading) : [],
    positions: [],
  };
}

/** Entries a long text names: `lotse:` links and components with an id. */
export function mentionsOf(tree: Root): { kind: Kind; id: string }[] {
  const mentions: { kind: Kind; id: string }[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') {
      const link = parseLink(node.url);
      if (link && isKind(link.kind)) mentions.push({ kind: link.kind, id: link.id });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const props = componentRule(node.name ?? '')?.props ?? {};
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        const kind = Object.hasOwn(props, attribute.name) ? props[attribute.name]?.entry : undefined;
        if (kind) mentions.push({ kind, id: attribute.value });
      }
    }
  });
  return mentions;
}

function split(data: object, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
}

function missing(source: SourceEntry, name: string): Finding {
  const file = Object.values(source.docs)[0]?.file ?? source.folder;
  return { rule: 'missing-file', severity: 'error', file, line: 1, column: 1, params: { found: name } };
}

function atStart(rule: Finding['rule'], doc: SourceDoc, params: Record<string, string>): Finding {
  return { rule, severity: 'error', file: doc.file, line: 1, column: 1, params };
}
