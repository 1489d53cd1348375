import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../model/finding.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Parses MDX without running any of it.
 * @param body the file's text; front matter blanked out so that positions stay true
 * @param file path for the finding
 * @returns the tree, or the one place where the syntax broke
 */
export function parseMarkdown(body: string, file: string): { tree: Root } | { finding: Finding } {
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    // Some broken texts trip an assertion of the parser itself (`[<Hint>](x)`): to an author that is broken syntax, too.
    if (!(error instanceof VFileMessage))
      return {
        finding: { rule: 'markdown-syntax', severity: 'error', file, line: 1, column: 1, params: { found: (error as Error).message } },
      };
    // A tag left open at the end of the file has its place only in words: “(11:1-11:18)”.
    const opened = /\((\d+):(\d+)-/.exec(error.reason);
    const [line, column] = [error.line ?? Number(opened?.[1] ?? 1), error.column ?? Number(opened?.[2] ?? 1)];
    return { finding: { rule: 'markdown-syntax', severity: 'error', file, line, column, params: { found: error.reason } } };
  }
}

/**
 * Splits a file into front matter and body.
 * @returns `front` without its dashes; `body` has as many lines as the file, so positions stay true
 */
export function splitFront(raw: string): { front: string | undefined; body: string } {
  const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(raw);
  if (!match) return { front: undefined, body: raw };
  const blank = match[0].replace(/[^\r\n]/g, '');
  return { front: match[1] ?? '', body: blank + raw.slice(match[0].length) };
}
