import { blocksOf, type Rich, type RichElement } from '../../model/exchange/questions/rich.ts';

/** Blocks as Markdown that reads back as the same; no line is longer than its paragraph. */
export const markdownBlocks = (blocks: readonly RichElement[]): string => blocks.map(block).filter(Boolean).join('\n\n');

function block(element: RichElement): string {
  const { tag, parts } = element;
  if (tag === 'ul' || tag === 'ol')
    return parts
      .flatMap((part) => (typeof part === 'string' || part.tag !== 'li' ? [] : [part]))
      .map((item, index) => listItem(item, tag === 'ol' ? `${index + 1}. ` : '* '))
      .join('\n');
  if (tag === 'blockquote') return indented(blocks(parts), '> ', '> ');
  if (tag === 'pre') {
    const text = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
    return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
  }
  if (tag === 'hr') return '***';
  if (tag === 'table') return table(element);
  return lineStart(markdownInline(parts));
}

/** Bullets of their own: a list of answers that follows must not join. Where an item begins with a key, it is put in brackets. */
function listItem(item: RichElement, mark: string): string {
  const body = item.parts.some((part) => typeof part !== 'string' && ['p', 'ul', 'ol', 'blockquote', 'pre', 'table'].includes(part.tag))
    ? blocks(item.parts)
    : lineStart(keyless(markdownInline(item.parts)));
  return indented(body, mark, ' '.repeat(mark.length));
}

/** A text indented under its mark; empty lines stay empty. */
export const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');

const blocks = (parts: Rich): string => markdownBlocks(blocksOf(parts));

function table({ parts }: RichElement): string {
  const elements = (of: Rich, tag: string): RichElement[] =>
    of.flatMap((part) => (typeof part === 'string' ? [] : part.tag === tag ? [part] : elements(part.parts, tag)));
  const rows = elements(parts, 'tr').map((row) =>
    elements(row.parts, 'td').map((cell) => markdownInline(cell.parts).replaceAll('\\\n', ' ').replaceAll('|', '\\|')),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_one, at) => row[at] ?? '').join(' | ')} |`;
  return [line(rows[0] ?? []), `|${' --- |'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n');
}

/** Words with their marks, in one line but for breaks. */
export function markdownInline(parts: Rich): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part);
      const inner = () => markdownInline(part.parts);
      switch (part.tag) {
        case 'strong':
          return `**${inner()}**`;
        case 'em':
          return `*${inner()}*`;
        case 'code': {
          const text = part.parts.map((one) => (typeof one === 'string' ? one : '')).join('');
          return text.includes('`') ? escapeMarkdown(text) : text === '' ? '' : `\`${text}\``;
        }
        case 'a':
          return `[${inner()}](<${(part.attributes?.['href'] ?? '').replace(/[<>\s]/g, encodeURIComponent)}>)`;
        case 'br':
          return '\\\n';
        case 'gap':
          return `[${part.attributes?.['key'] ?? ''}]`;
        default:
          return inner();
      }
    })
    .join('')
    .replace(/\s*\\\n\s*/g, '\\\n')
    .replace(/^(?:\\\n)+|(?:\\\n)+$/g, '');
}

/** Signs that Markdown, its tables or MDX would read as their own. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\u200B\uFEFF]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they show nothing and no file should hold them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .replace(/[\\*_[\]<>{}`~|]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/\s*\n\s*/g, ' ');

/** `a)` at the start of a text would make it an answer. */
export const keyless = (text: string): string => text.replace(/^([a-z0-9])\)/, '($1)');

/** What at the start of a line would be a list, a heading or a rule. */
export const lineStart = (text: string): string =>
  text
    .replace(/^([-+=#])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(import|export)\b/, (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`);
