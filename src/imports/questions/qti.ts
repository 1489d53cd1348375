import type { Language } from '../../model/entry.ts';
import { type Item, type ItemSet, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { plainOf } from '../../model/exchange/questions/rich.ts';
import type { XmlElement } from '../terms/xml.ts';
import { readXml } from '../terms/xml.ts';
import { richFrom } from './html.ts';
import { idFrom } from './ids.ts';
import { qtiItems } from './qti-item.ts';
import { readQtiPackage } from './qti-package.ts';
import { children, marked, named } from './qti-xml.ts';
import { type QuestionImport, type Refusal, refused } from './said.ts';

/** Reads QTI 2.1: one item as XML, or a content package as a zip. Items of 2.0, 2.2 and 3.0 are read as far as they are alike. */
export function readQti(bytes: Uint8Array, name: string, language: Language): QuestionImport {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readQtiPackage(bytes, name, language);
  const losses: Loss[] = [];
  const read = itemRoots(bytes);
  if ('refusal' in read) return refused(read.refusal.code, read.refusal.params);
  const taken = new Set<string>();
  const items = read.items.flatMap((root) => itemsOf(root, taken, losses, language));
  const title = read.items.length === 1 ? (read.items[0]?.attributes['title'] ?? '') : name;
  const set: ItemSet = { id: idFrom(name, 'questions', new Set()), title: title.trim() || name, language, items };
  return { sets: items.length > 0 ? [set] : [], losses };
}

/** The items of one item element, under ids of their own. */
export function itemsOf(root: XmlElement, taken: Set<string>, losses: Loss[], language: Language, file?: string): Item[] {
  const name = (root.attributes['identifier'] ?? '').trim();
  const id = idFrom(
    usable(name) ? name.replace(/([a-z])(?=[A-Z])/g, '$1-') : root.attributes['title'] || name,
    `question-${taken.size + 1}`,
    taken,
  );
  const at = { id, type: 'assessmentItem', line: root.line, ...(file && { file }) };
  try {
    const items = qtiItems(root, at, taken, losses, language);
    if (items.length > 0) losses.push(...feedbackLost(root, items, at));
    return items;
  } catch (error) {
    losses.push(loss('broken-question', at, { found: (error as Error).message.slice(0, 160) }));
    return [];
  }
}

/** Feedback that found no answer to stand with. */
function feedbackLost(root: XmlElement, items: readonly Item[], at: Parameters<typeof loss>[1]): Loss[] {
  const kept = plainOf(items.flatMap((item) => item.groups.flat().flatMap(({ text, feedback }) => [' ', ...text, ' ', ...feedback])));
  return children(root, 'modalFeedback').flatMap((element) => {
    const words = plainOf(richFrom(marked(element), () => {}));
    return words === '' || kept.includes(words) || items.some(({ kind }) => kind === 'reflection' && words.length > 0 && holds(kept, words))
      ? []
      : [loss('feedback-lost', at, { found: words.slice(0, 80) })];
  });
}

/** Whether all words of a text are there, in their order, in another. */
const holds = (text: string, words: string): boolean => words.split(' ').every((word) => text.includes(word));

/** Ids that machines made say nothing; a title does. */
const usable = (name: string): boolean =>
  /[a-z]{3}/i.test(name) && !/^(i|_|item|id|q)?[-_]?[0-9a-f]{12,}/i.test(name) && !/\d{8,}/.test(name);

/** What a file holds, or why it is none of ours. */
export function itemRoots(bytes: Uint8Array): { items: XmlElement[] } | { refusal: Refusal } {
  const read = readXml(bytes, true);
  if ('why' in read) {
    const { code, params } = read.why;
    if (code === 'entities') return { refusal: { code: 'entities', params } };
    if (code === 'empty-file') return { refusal: { code: 'empty', params: {} } };
    if (code === 'too-deep') return { refusal: { code: 'too-deep', params } };
    return { refusal: { code: 'not-well-formed', params } };
  }
  const root = named(read.root);
  const at = { found: root.name, line: root.line };
  if (root.name === 'assessmentItem') return { items: [root] };
  if (root.name === 'questestinterop' || (root.name === 'item' && root.children.some(({ name }) => name === 'presentation')))
    return { refusal: { code: 'qti-1', params: at } };
  if (root.name === 'quiz') return { refusal: { code: 'moodle-xml', params: at } };
  if (root.name === 'manifest') return { refusal: { code: 'manifest-alone', params: at } };
  const inside = deep(root).filter(({ name }) => name === 'assessmentItem');
  if (inside.length > 0) return { items: inside };
  if (root.name === 'assessmentTest' || root.name === 'assessmentSection') return { refusal: { code: 'test-alone', params: at } };
  return { refusal: { code: 'not-qti', params: at } };
}

const deep = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => [child, ...(child.name === 'assessmentItem' ? [] : deep(child))]);
