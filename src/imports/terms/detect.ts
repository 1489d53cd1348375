import type { Said } from '../../model/import-said.ts';
import { decode, isBinary } from '../decode.ts';
import { zipEntries } from '../zip.ts';

/** Formats terms can come in. */
export const importFormats = ['csv', 'xlsx', 'json', 'skos', 'tbx'] as const;
export type ImportFormat = (typeof importFormats)[number];

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));

/**
 * The format of a file, by what is in it, then by its ending; a wrong ending misleads nobody.
 * @param name of the file
 * @returns why it cannot be read, where it is something else altogether
 */
export function detectFormat(bytes: Uint8Array, name: string): ImportFormat | Said {
  if (startsWith(bytes, 0x50, 0x4b)) return zipFormat(bytes);
  // Excel before 2007, and the envelope of workbooks with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return ascii(bytes, 'EncryptedPackage')
      ? { code: 'encrypted', params: {} }
      : { code: 'old-format', params: { found: 'Excel 97–2003 (.xls)', right: '.xlsx' } };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { code: 'old-format', params: { found: 'PDF', right: '.xlsx, .csv' } };
  const { text } = decode(bytes.subarray(0, 65_536));
  const head = text.replace(/^\uFEFF/, '').trimStart();
  if (head === '') return bytes.length > 65_536 ? 'csv' : { code: 'empty-file', params: {} };
  if (isBinary(text)) return { code: 'unknown-format', params: {} };
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^[[{]/.test(head) && !/^\[[^\]"{[]*\]\s*\S/.test(head)) return linked(head, ending) ? 'skos' : 'json';
  if (head.startsWith('<')) return angleFormat(head);
  if (/^(?:#.*\s*)*(?:@prefix|@base|prefix\s+[\w-]*:\s*<|base\s+<)/i.test(head)) return 'skos';
  if (['ttl', 'n3', 'nt', 'turtle', 'jsonld'].includes(ending)) return 'skos';
  if (ending === 'tbx' || ending === 'xml') return 'tbx';
  return ending === 'json' ? 'json' : 'csv';
}

function zipFormat(bytes: Uint8Array): ImportFormat | Said {
  const names = (zipEntries(bytes) ?? []).map(({ name }) => name);
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/')))
    return { code: 'old-format', params: { found: 'Word (.docx)', right: '.xlsx, .csv' } };
  if (names.includes('content.xml')) return { code: 'old-format', params: { found: 'OpenDocument (.ods)', right: '.xlsx, .csv' } };
  return names.length === 0 ? { code: 'broken-zip', params: {} } : { code: 'unknown-format', params: {} };
}

/** JSON-LD says what its keys mean. */
const linked = (head: string, ending: string): boolean => /"@(?:context|graph|id|type)"\s*:/.test(head) || ending === 'jsonld';

function angleFormat(head: string): ImportFormat | Said {
  if (/^<[a-z][a-z0-9+.-]*:[^\s<>]*>\s/i.test(head)) return 'skos';
  if (/^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(?:!DOCTYPE\s+html|html|head|table|body|div)\b/i.test(head.slice(0, 2000)))
    return { code: 'old-format', params: { found: 'HTML', right: '.xlsx, .csv' } };
  return /<(?:\w+:)?RDF\b/.test(head) ? 'skos' : 'tbx';
}
