import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, as bytes or text. */
export interface Part {
  name: string;
  body: string | Uint8Array;
  /** Bits of the header: 1 for a password. */
  flags?: number;
}

/** Makes a zip archive: PKWARE APPNOTE 6.3, everything deflated. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, body, flags = 0 } of parts) {
    const bytes = Buffer.from(body as string);
    const packed = deflateRawSync(bytes);
    const file = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, file, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), shared, rest, file]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Runs of a paragraph: text, or XML that begins with a tag. */
export const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`)).join('')}</w:p>`;

/** A paragraph in a style, named as Word names its own. */
export const styled = (style: string, text: string): string =>
  paragraph(text).replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${style.replace(/ /g, '')}"/></w:pPr>`);

export interface Docx {
  body: string;
  footnotes?: string[];
  styles?: string[];
  language?: string;
  /** Parts to add, or to put in place of others. */
  parts?: Part[];
}

/** Makes a Word text as Word packs it: content types, relations, document, styles, footnotes. */
export function docx({ body, footnotes = [], styles = [], language, parts = [] }: Docx): Buffer {
  const relation = (type: string, target: string, at: number) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const made: Part[] = [
    {
      name: '[Content_Types].xml',
      body: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    },
    { name: '_rels/.rels', body: relations(relation('officeDocument', 'word/document.xml', 1)) },
    {
      name: 'word/_rels/document.xml.rels',
      body: relations(
        [relation('styles', 'styles.xml', 1), relation('footnotes', 'footnotes.xml', 2), relation('image', 'media/a.png', 3)].join(''),
      ),
    },
    {
      name: 'word/document.xml',
      body: `<?xml version="1.0" encoding="UTF-8"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/styles.xml',
      body: `<w:styles ${spaces}>${language ? `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>` : ''}${styles.map((style) => `<w:style w:type="paragraph" w:styleId="${style.replace(/ /g, '')}"><w:name w:val="${style}"/></w:style>`).join('')}</w:styles>`,
    },
    {
      name: 'word/footnotes.xml',
      body: `<w:footnotes ${spaces}>${footnotes.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(text)}</w:footnote>`).join('')}</w:footnotes>`,
    },
  ];
  const replaced = new Set(parts.map((part) => part.name));
  return zip([...made.filter((part) => !replaced.has(part.name)), ...parts]);
}

/** A table of rows of cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A text box as Word writes it for all its versions. */
export const textBox = (text: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** Refers to a footnote by its number. */
export const footnote = (number: number): string => `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;

/** A picture with its description. */
export const picture = (description: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${escaped(description)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
