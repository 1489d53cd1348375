import type { Language } from '../../model/entry.ts';
import { loss } from '../../model/exchange/questions/item.ts';
import { decode, isBinary } from '../decode.ts';
import { readGift } from './gift.ts';
import { readQti } from './qti.ts';
import { type QuestionImport, refused } from './said.ts';

/**
 * Reads a file of questions by what its bytes are: a zip or XML is QTI, a text is GIFT. Never throws on bad input.
 * @param name of the file without its ending
 */
export function readQuestions(bytes: Uint8Array, name: string, language: Language): QuestionImport {
  if (bytes.length === 0) return refused('empty');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readQti(bytes, name, language);
  const { text, encoding, broken } = decode(bytes);
  if (isBinary(text)) return refused('binary');
  const body = text.trimStart();
  if (body === '') return refused('empty');
  if (
    /^<(?:\?xml|!DOCTYPE|!--|[a-zA-Z][\w:.-]*[\s>/])/.test(body) &&
    !/^<(?:p|div|span|b|i|strong|em|br|h\d|img|table|ul|ol|!DOCTYPE html|html)\b/i.test(body)
  )
    return readQti(bytes, name, language);
  if (/^<(?:!DOCTYPE html|html)/i.test(body) || /^[{[]\s*"/.test(body) || body.startsWith('%PDF'))
    return refused('not-known', { found: body.slice(0, 30).replace(/\s+/g, ' ') });
  const read = readGift(text, name, language);
  if (encoding === 'windows-1252' || broken > 0)
    read.losses.unshift(loss('encoding', { id: name, type: 'file' }, { found: encoding, n: broken }));
  return read;
}
