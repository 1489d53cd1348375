import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Finding, Place } from '../model/finding.ts';
import type { DataPath, SourceData } from '../model/source.ts';

/**
 * Reads YAML and keeps the way back to every value's place.
 * @param text YAML 1.2; one document
 * @param file path for places
 * @param linesBefore lines of the file above the text (front matter starts below its dashes)
 */
export function readYaml(text: string, file: string, linesBefore = 0): { source: SourceData; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const at = lines.linePos(offset);
    return { file, line: Math.max(1, at.line) + linesBefore, column: Math.max(1, at.col) };
  };
  const problems = [...aliases(document), ...document.errors.map((error) => ({ offset: error.pos[0], found: error.message }))].sort(
    (a, b) => a.offset - b.offset,
  );
  // Only the first: what follows it is mostly the parser losing its way.
  const findings = problems
    .slice(0, 1)
    .map(({ offset, found }): Finding => ({ rule: 'yaml-syntax', severity: 'error', ...place(offset), params: { found } }));
  const data: unknown = findings.length > 0 ? undefined : document.toJS();
  const at = (path: DataPath, onKey = false): Place => {
    for (let length = path.length; length > 0; length--) {
      const node =
        onKey && length === path.length
          ? keyNode(document.getIn(path.slice(0, -1), true), path.at(-1))
          : document.getIn(path.slice(0, length), true);
      const start = (node as Node | undefined)?.range?.[0];
      if (start !== undefined) return place(start);
    }
    return place(document.contents?.range?.[0] ?? 0);
  };
  return { source: { file, data, at }, findings };
}

function keyNode(map: unknown, key: string | number | undefined): unknown {
  if (!isMap(map)) return undefined;
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(key))?.key;
}

/** Aliases: `*word` at the start of a value names an anchor. Authors mean emphasis and forgot the quotation marks, so all are refused. */
function aliases(document: Document): { offset: number; found: string }[] {
  const found: { offset: number; found: string }[] = [];
  visit(document, {
    Alias(_key, node) {
      found.push({ offset: node.range?.[0] ?? 0, found: `*${node.source}` });
    },
  });
  return found;
}
