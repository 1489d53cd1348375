import { isScalar, parseDocument, visit } from 'yaml';
import { idPattern } from '../../model/entry.ts';
import { cover, coverBlankLines, fills } from './fill.ts';

/** Leaves only the texts among the values of a front matter: no keys, comments, ids, dates, code. Broken YAML is left out whole. */
export function maskYaml(front: string): string {
  const document = parseDocument(front, { prettyErrors: false });
  let text = '';
  if (document.errors.length === 0)
    visit(document, {
      Scalar(key, node) {
        const [start, end] = node.range ?? [0, 0];
        if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || idPattern.test(node.value)) return;
        const source = front.slice(start, end);
        const header = /^[|>].*/.exec(source)?.[0] ?? '';
        text += cover(front.slice(text.length, start) + header, fills.block) + prose(source.slice(header.length));
      },
    });
  return text + cover(front.slice(text.length), fills.block);
}

/** Values may hold code and links as texts do. */
const prose = (value: string): string =>
  coverBlankLines(value.replace(/`[^`\n]+`|(?<=\])\([^()\s]*\)/g, (found) => cover(found, fills.inline)));
