import { blocksOf, type RichElement } from '../../model/exchange/questions/rich.ts';
import type { XmlElement } from '../terms/xml.ts';
import { type Missing, richFrom } from './html.ts';
import { below, children, marked } from './qti-xml.ts';

/** What an item says of answers. */
export interface Feedback {
  /** On one answer, by its identifier. */
  of(identifier: string): RichElement[];
  /** By its own name. */
  named(name: string): RichElement[];
  /** On whatever is right, on whatever is wrong. */
  right: RichElement[];
  wrong: RichElement[];
  /** Shown whatever the answer. */
  always: RichElement[];
}

/**
 * Finds which feedback belongs to which answer: by its identifier, as an outcome that is the response itself opens it; or by the conditions of
 * response processing (`match` or `member` with an answer, `correct`, or else).
 */
export function feedbackOf(root: XmlElement, missing: (what: Missing) => void): Feedback {
  const texts = new Map<string, RichElement[]>();
  for (const element of [...children(root, 'modalFeedback'), ...below(root).filter(({ name }) => name === 'feedbackBlock')]) {
    const name = element.attributes['identifier'] ?? '';
    texts.set(name, [
      ...(texts.get(name) ?? []),
      ...blocksOf(
        richFrom(marked(element), missing, (inner) => (inner.tag === 'contentBody' ? richFrom(inner.parts, missing) : undefined)),
      ),
    ]);
  }
  const found: { of: Map<string, RichElement[]>; right: RichElement[]; wrong: RichElement[]; always: RichElement[] } = {
    of: new Map(),
    right: [],
    wrong: [],
    always: [],
  };
  const used = new Set<string>();
  const take = (element: XmlElement): RichElement[] =>
    below(element)
      .filter(({ name }) => name === 'setOutcomeValue')
      .flatMap((one) => below(one).filter(({ name }) => name === 'baseValue'))
      .flatMap(({ text }) => {
        const name = text.trim();
        if (!texts.has(name)) return [];
        used.add(name);
        return texts.get(name) ?? [];
      });
  for (const processing of children(root, 'responseProcessing')) {
    for (const rule of processing.children) {
      if (rule.name === 'setOutcomeValue') {
        for (const { name, text } of below(rule))
          if (name === 'baseValue' && texts.has(text.trim())) found.of.set(text.trim(), texts.get(text.trim()) ?? []);
        continue;
      }
      for (const part of rule.children) {
        const blocks = take(part);
        if (blocks.length === 0) continue;
        const [test] = part.children;
        const values =
          test && part.name !== 'responseElse'
            ? [...(test.name === 'baseValue' ? [test] : []), ...below(test)].filter(({ name }) => name === 'baseValue')
            : [];
        const correct = test ? below(test).some(({ name }) => name === 'correct') : false;
        const score = test ? below(test).some(({ attributes }) => attributes['identifier'] === 'SCORE') : false;
        if (part.name === 'responseElse') found.wrong.push(...blocks);
        else if (correct || (score && test?.name !== 'lt' && test?.name !== 'not'))
          (test?.name === 'not' ? found.wrong : found.right).push(...blocks);
        else if (values.length > 0)
          for (const { text } of values) found.of.set(text.trim(), [...(found.of.get(text.trim()) ?? []), ...blocks]);
        else found.wrong.push(...blocks);
      }
    }
  }
  for (const [name, blocks] of texts) {
    if (used.has(name)) continue;
    if (/^(?:feedback[-_]?)?(?:in-?correct|wrong|false)/i.test(name)) found.wrong.push(...blocks);
    else if (/^(?:feedback[-_]?)?(?:correct|right|true)/i.test(name)) found.right.push(...blocks);
    else if (/general|solution|always|thoughts/i.test(name)) found.always.push(...blocks);
    else if (!found.of.has(name)) found.of.set(name, blocks);
  }
  return {
    of: (identifier) => found.of.get(identifier) ?? [],
    named: (name) => texts.get(name) ?? [],
    right: found.right,
    wrong: found.wrong,
    always: found.always,
  };
}
