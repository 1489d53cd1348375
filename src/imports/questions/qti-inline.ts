import { type Item, type ItemOption, letters, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, plainOf, type Rich, type RichElement, type RichPart, rich, trimmed } from '../../model/exchange/questions/rich.ts';
import type { XmlElement } from '../terms/xml.ts';
import { unbracketed } from './gift-gap.ts';
import { spelled } from './gift-number.ts';
import { richFrom } from './html.ts';
import { type Place, rightOf, weights } from './qti-interactions.ts';
import { below, child, children, isInteraction, marked } from './qti-xml.ts';
import type { Marked } from './read-html.ts';

/** Blanks in a text, filled by typing, choosing or dragging: a gap question; a single number: a number question. */
export function inlineItem(place: Place, body: XmlElement, interactions: readonly XmlElement[]): Item | undefined {
  const { at, losses, missing } = place;
  const [only] = interactions;
  const base: Item = {
    id: at.id,
    kind: 'gap',
    prompt: [],
    groups: [],
    between: [],
    right: [],
    ...(at.line !== undefined && { line: at.line }),
  };
  if (!only) return;
  const single = place.declaration(only.attributes['responseIdentifier'] ?? '');
  const numeric =
    interactions.length === 1 && only.name === 'textEntryInteraction' && /^(float|integer)$/.test(single?.attributes['baseType'] ?? '');
  const blanks: { key: string; words: string[]; name: string }[] = [];
  const blank = (words: string[], name: string): Rich => {
    const key = letters[blanks.length] ?? '';
    blanks.push({ key, words: distinct(words.map((word) => word.replace(/\s*\|\s*/g, ' ').trim()).filter(Boolean)), name });
    return key === '' ? [] : [rich('gap', [], { key })];
  };
  const special = (element: Marked): Rich | undefined => {
    const response = element.attributes['responseIdentifier'] ?? '';
    const declaration = place.declaration(response);
    if (element.tag === 'textEntryInteraction') return blank([...rightOf(declaration), ...scoring(declaration)], response);
    if (element.tag === 'inlineChoiceInteraction') {
      losses.push(loss('inline-choice', { ...at, type: element.tag }));
      const right = rightOf(declaration);
      const chosen = element.parts.filter(
        (part): part is Marked => typeof part !== 'string' && right.includes(part.attributes['identifier'] ?? ''),
      );
      return blank(
        chosen.map((part) => plainOf(richFrom(part.parts, missing))),
        response,
      );
    }
    if (element.tag === 'gapMatchInteraction') {
      losses.push(loss('gap-match', { ...at, type: element.tag }));
      const right = rightOf(declaration).map((pair) => pair.split(/\s+/));
      return richFrom(element.parts, missing, (inner) => {
        if (inner.tag === 'gapText' || inner.tag === 'gapImg') return [];
        if (inner.tag === 'prompt') return blocksOf(richFrom(inner.parts, missing));
        if (inner.tag !== 'gap') return;
        const texts = right.filter((pair) => pair[1] === inner.attributes['identifier']).map((pair) => pair[0]);
        const found = element.parts.filter(
          (part): part is Marked => typeof part !== 'string' && part.tag === 'gapText' && texts.includes(part.attributes['identifier']),
        );
        return blank(
          found.map((part) => plainOf(richFrom(part.parts, missing))),
          inner.attributes['identifier'] ?? '',
        );
      });
    }
    return isInteraction(element.tag) || /^(rubricBlock|feedbackBlock|feedbackInline|modalFeedback)$/.test(element.tag) ? [] : undefined;
  };
  const prompt = blocksOf(richFrom(marked(body), missing, special));
  if (numeric) return number(place, base, prompt, single);
  if (blanks.length === 0 || blanks.length > letters.length || blanks.some(({ words }) => words.length === 0)) {
    losses.push(
      blanks.length > letters.length
        ? loss('too-many-options', at, { found: blanks.length, right: letters.length })
        : loss('no-answer', { ...at, type: only.name }),
    );
    return;
  }
  const names = blanks.map(({ name }) => /^RESPONSE_([a-z])$/.exec(name)?.[1] ?? '');
  const keep = names.every(Boolean) && new Set(names).size === names.length;
  const keys = new Map(blanks.map(({ key }, index) => [key, keep ? (names[index] ?? key) : key]));
  const shared = blanks.length === 1 ? place.feedback.right : [];
  const options = blanks.map(({ key, words, name }): ItemOption => {
    const own = [
      ...place.feedback.of(keys.get(key) ?? ''),
      ...place.feedback.of(name),
      ...words.flatMap((word) => place.feedback.of(word)),
    ];
    return { key: keys.get(key) ?? key, text: [words.join(' | ')], feedback: own.length > 0 ? own : shared };
  });
  // In the order of the declarations, as authors list them.
  const declared = children(place.root, 'responseDeclaration').map(({ attributes }) => attributes['identifier']);
  const order = keep ? [...options].sort((a, b) => declared.indexOf(`RESPONSE_${a.key}`) - declared.indexOf(`RESPONSE_${b.key}`)) : options;
  if (interactions.some(({ attributes }) => new Set(weights(place.declaration(attributes['responseIdentifier'] ?? '')).values()).size > 1))
    losses.push(loss('weights', at));
  return { ...base, prompt: renamed(prompt, keys), groups: [order] };
}

/** Texts that score by mapping. */
const scoring = (declaration: XmlElement | undefined): string[] =>
  [...weights(declaration)].filter(([, score]) => score > 0).map(([key]) => key);

/** Letter case is forgiven anyway. */
const distinct = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === at);

const renamed = (parts: Rich, keys: Map<string, string>): RichElement[] => blocksOf(rename(parts, keys));
const rename = (parts: Rich, keys: Map<string, string>): Rich =>
  parts.map((part): RichPart => {
    if (typeof part === 'string') return unbracketed(part);
    if (part.tag === 'gap') return rich('gap', [], { key: keys.get(part.attributes?.['key'] ?? '') ?? 'a' });
    return { ...part, parts: rename(part.parts, keys) };
  });

/** A number: its tolerance and the mistakes that have feedback stand in response processing. */
function number(place: Place, base: Item, prompt: RichElement[], declaration: XmlElement | undefined): Item | undefined {
  const { at, losses, language, feedback } = place;
  const right = Number((rightOf(declaration)[0] ?? '').replace(',', '.'));
  if (rightOf(declaration).length === 0 || !Number.isFinite(right)) {
    losses.push(loss('no-answer', { ...at, type: 'textEntryInteraction' }));
    return;
  }
  const unit: string[] = [];
  const text = prompt.flatMap((block): RichElement[] => {
    const at = block.parts.findIndex((part) => typeof part === 'object' && part.tag === 'gap');
    const rest = block.parts.slice(at + 1);
    if (at < 0 || block.tag !== 'p' || !rest.every((part) => typeof part === 'string') || plainOf(rest).length > 20)
      return [{ ...block, parts: shown(block.parts) }];
    unit.push(plainOf(rest).replace(/^[.,;:?!]+$/, ''));
    return blocksOf(trimmed(block.parts.slice(0, at)));
  });
  const tests = numberTests(place.root, right);
  const exact = tests.find((one) => one.ends[0] <= right && right <= one.ends[1]);
  const numbers = tests.map((one, order) => ({ ends: one.ends, feedback: feedback.named(one.says), right: one === exact, order }));
  if (!exact) numbers.unshift({ ends: [right, right], feedback: feedback.right, right: true, order: -1 });
  const within = tests.find((one) => one.within > 0)?.within ?? 0;
  const found = numbers.map((one) => (one.right && one.feedback.length === 0 ? { ...one, feedback: feedback.right } : one));
  const item: Item = { ...base, kind: 'number', prompt: text, ...(unit[0] && { unit: unit[0] }), ...(within > 0 && { within }) };
  return spelled(item, found, at, language, losses, feedback.wrong);
}

/** A field within the words of a number question is seen below them. */
const shown = (parts: Rich): Rich =>
  parts.map((part): RichPart => (typeof part === 'string' ? part : part.tag === 'gap' ? '…' : { ...part, parts: shown(part.parts) }));

interface NumberTest {
  ends: [number, number];
  within: number;
  /** Identifier of the feedback it opens. */
  says: string;
}

function numberTests(root: XmlElement, right: number): NumberTest[] {
  const tests: NumberTest[] = [];
  for (const rule of below(root).filter(({ name }) => name === 'responseIf' || name === 'responseElseIf')) {
    const [test] = rule.children;
    if (!test) continue;
    const values = [test, ...below(test)]
      .filter(({ name }) => name === 'baseValue')
      .map(({ text }) => Number(text.trim().replace(',', '.')));
    const says = rule.children
      .filter((one) => one.name === 'setOutcomeValue' && one.attributes['identifier'] !== 'SCORE')
      .map((one) => child(one, 'baseValue')?.text.trim() ?? '')
      .find(Boolean);
    if (values.length === 0 && below(test).some(({ name }) => name === 'correct')) values.push(right);
    const [from, to] = values;
    if (from === undefined || values.some((one) => !Number.isFinite(one))) continue;
    const given = /absolute/.test(test.attributes['toleranceMode'] ?? '')
      ? Number((test.attributes['tolerance'] ?? '0').split(/\s+/)[0])
      : 0;
    const within = Number.isFinite(given) ? given : 0;
    if (test.name === 'equal' || test.name === 'match') tests.push({ ends: [from, from], within, says: says ?? '' });
    else if (test.name === 'and' && to !== undefined && from <= to) tests.push({ ends: [from, to], within: 0, says: says ?? '' });
  }
  return tests;
}
