import mammoth from 'mammoth';
import { type RefusalKind, type Refused, refusal } from '../lint-refusal.ts';
import { openZip, type Zip, ZipProblem } from './zip.ts';

/** A paragraph of a Word text, empty ones too, in the order in which they are read; notes follow the text. */
export interface Paragraph {
  text: string;
  part: 'text' | 'footnote' | 'endnote';
}

/** The words of a Word text. */
export interface WordText {
  paragraphs: Paragraph[];
  /** Language of its standard style: `de`. */
  language?: string;
}

/** A thousand printed pages have about 10 MB of XML. */
const mostXml = 32_000_000;

/** What mammoth makes of a file, as far as it is used here. */
interface Element {
  type: string;
  value?: string;
  styleName?: string | null;
  altText?: string | undefined;
  children?: Element[];
  body?: Element[];
  noteType?: 'footnote' | 'endnote';
  notes?: { resolve(reference: Element): Element | undefined };
}

/**
 * Reads a .docx file: headings, lists, tables, text boxes, footnotes and endnotes, descriptions of pictures. Not what is deleted, commented or quoted
 * (styles Quote and Intense Quote), no headers and footers.
 * @param bytes the file; nothing in it is trusted
 */
export async function readDocx(bytes: Buffer): Promise<WordText | Refused> {
  if (bytes.length === 0) return refusal('empty');
  // Compound files: .doc, and .docx with a password.
  if (bytes.readUIntBE(0, Math.min(bytes.length, 4)) === 0xd0cf11e0) return refusal('old-word');
  try {
    const zip = openZip(bytes, mostXml);
    let paragraphs: Paragraph[] = [];
    const take = (document: Element): Element => {
      paragraphs = paragraphsOf(document);
      // Nothing is left to become HTML.
      return { ...document, children: [] };
    };
    // Given as `file`, mammoth asks only for the parts it reads and cannot unpack more than is allowed.
    const input = { file: partsOf(zip) } as unknown as { buffer: Buffer };
    await mammoth.convertToHtml(input, { transformDocument: take, includeEmbeddedStyleMap: false });
    const language = languageOf(zip);
    return { paragraphs, ...(language !== undefined && { language }) };
  } catch (error) {
    return refusalFor(error);
  }
}

/** The archive as mammoth asks for it. */
function partsOf(zip: Zip) {
  return {
    exists: (name: string) => zip.has(name),
    async read(name: string, encoding?: string) {
      const bytes = zip.read(name);
      if (!encoding) return bytes;
      const xml = new TextDecoder().decode(bytes);
      // No word processor writes one; entities are declared there.
      if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Forbidden();
      return xml;
    },
  };
}

class Forbidden extends Error {}

const zipRefusals = { none: 'not-word', damaged: 'damaged', locked: 'old-word', 'too-big': 'too-big' } as const satisfies Record<
  string,
  RefusalKind
>;

function refusalFor(error: unknown): Refused {
  if (error instanceof ZipProblem) return refusal(zipRefusals[error.kind]);
  if (error instanceof Forbidden) return refusal('entities');
  if (error instanceof RangeError) return refusal('deep');
  const { message } = error as Error;
  return refusal(/Could not find (?:main document|the body)/.test(message) ? 'not-word' : 'damaged');
}

function languageOf(zip: Zip): string | undefined {
  if (!zip.has('word/styles.xml')) return;
  return /<w:lang\b[^>]*?\sw:val="([a-z]{2})/i.exec(new TextDecoder().decode(zip.read('word/styles.xml')))?.[1]?.toLowerCase();
}

function paragraphsOf(document: Element): Paragraph[] {
  const found: Paragraph[] = [];
  const notes: Element[] = [];
  const walk = (element: Element, part: Paragraph['part']): void => {
    if (element.type === 'paragraph') found.push({ text: isQuoted(element) ? '' : textOf(element, notes), part });
    else for (const child of element.children ?? []) walk(child, part);
  };
  walk(document, 'text');
  const known = new Set<Element>();
  // A note may hold a reference to another.
  for (let next = 0; next < notes.length; next++) {
    const note = document.notes?.resolve(notes[next] as Element);
    if (!note || known.has(note)) continue;
    known.add(note);
    for (const child of note.body ?? []) walk(child, note.noteType ?? 'footnote');
  }
  return found;
}

/** Built-in styles have English names in the file, whatever the language of Word; LibreOffice writes Quotations. */
const isQuoted = (paragraph: Element): boolean => /^(?:intense )?quot|^html (?:code|preformatted)/i.test(paragraph.styleName ?? '');

/** The words of a paragraph on one line; what a picture shows follows behind them. */
function textOf(paragraph: Element, notes: Element[]): string {
  const pictures: string[] = [];
  const words = (element: Element): string => {
    if (element.type === 'text') return (element.value ?? '').replace(/[\r\n]/g, ' ');
    if (element.type === 'tab' || element.type === 'break') return ' ';
    if (element.type === 'image' && element.altText) pictures.push(element.altText.replace(/[\r\n]/g, ' '));
    if (element.type === 'noteReference') notes.push(element);
    return (element.children ?? []).map(words).join('');
  };
  return [words(paragraph), ...pictures].join('•');
}
