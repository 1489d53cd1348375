import type { Language } from '../../model/entry.ts';
import { type Item, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, type Rich, type RichPart } from '../../model/exchange/questions/rich.ts';
import type { XmlElement } from '../terms/xml.ts';
import { type Missing, richFrom } from './html.ts';
import { idFrom } from './ids.ts';
import { feedbackOf } from './qti-feedback.ts';
import { inlineItem } from './qti-inline.ts';
import { interactionItem, type Place } from './qti-interactions.ts';
import { below, child, children, isInteraction, marked } from './qti-xml.ts';

type At = Pick<Loss, 'id' | 'type' | 'line' | 'file'>;

/** Interactions that stand within a text. */
const inlineNames = ['textEntryInteraction', 'inlineChoiceInteraction', 'gapMatchInteraction'];
/** Interactions that become a question. */
const known = ['choiceInteraction', 'orderInteraction', 'matchInteraction', 'extendedTextInteraction', ...inlineNames];

/**
 * An item as our questions: one for most, several where it asks several things at once.
 * @param taken ids of the set, for those that are added
 */
export function qtiItems(root: XmlElement, at: At, taken: Set<string>, losses: Loss[], language: Language): Item[] {
  const body = child(root, 'itemBody');
  const interactions = body ? below(body).filter(({ name }) => isInteraction(name)) : [];
  if (!body || interactions.length === 0) {
    losses.push(loss('no-interaction', at));
    return [];
  }
  if (below(body).some(({ name }) => name === 'rubricBlock')) losses.push(loss('rubric', at));
  if (below(root).some(({ name }) => name === 'templateDeclaration' || name === 'printedVariable')) {
    losses.push(loss('other-kind', { ...at, type: 'templateDeclaration' }));
    return [];
  }
  const said = new Set<string>();
  const missing = (what: Missing) => {
    if (!said.has(what)) losses.push(loss(what, at));
    said.add(what);
  };
  const place: Place = {
    root,
    at,
    language,
    losses,
    missing,
    feedback: feedbackOf(root, missing),
    declaration: (name) => children(root, 'responseDeclaration').find((one) => one.attributes['identifier'] === name),
  };
  const inline = interactions.filter(({ name }) => inlineNames.includes(name));
  const blocks = interactions.filter((one) => !inlineNames.includes(one.name));
  for (const one of blocks)
    if (!known.includes(one.name)) losses.push(loss('other-kind', { ...at, type: one.name, line: one.line }, { found: one.name }));
  const usable = blocks.filter(({ name }) => known.includes(name));
  if (inline.length > 0 && usable.length === 0) {
    const item = inlineItem(place, body, inline);
    return item ? [item] : [];
  }
  if (inline.length > 0)
    for (const one of inline) losses.push(loss('other-kind', { ...at, type: one.name, line: one.line }, { found: one.name }));
  const texts = textsBetween(body, usable, missing);
  const [first, second] = usable;
  if (!first) return [];
  const truth = second && usable.length === 2 && verdicts(first) && second.name === 'choiceInteraction';
  const made = usable.map((interaction, index) => {
    const prompt = [...(texts[index] ?? []), ...(index === usable.length - 1 ? (texts[usable.length] ?? []) : [])];
    return interactionItem(place, interaction, prompt);
  });
  if (truth && made[0] && made[1]) {
    const [statement, reason] = made as [Item, Item];
    const [[one = []], [two = []]] = [statement.groups, reason.groups];
    if (statement.right.length === 1 && reason.right.length === 1)
      return [
        {
          ...statement,
          kind: 'truth',
          groups: [one.map((option, index) => ({ ...option, key: index === 0 ? 'j' : 'n' })), two],
          between: reason.prompt,
          right: [statement.right[0] === one[0]?.key ? 'j' : 'n', reason.right[0] ?? ''],
        },
      ];
  }
  if (usable.length > 1) losses.push(loss('split', at, { n: usable.length }));
  return made.flatMap((item, index) => {
    if (!item) return [];
    const id = index === 0 ? item.id : idFrom(`${item.id}-${index + 1}`, 'question', taken);
    return [{ ...item, id }];
  });
}

/** Whether a choice is between true and not true, as our export writes it. */
const verdicts = (interaction: XmlElement): boolean =>
  children(interaction, 'simpleChoice')
    .map(({ attributes }) => attributes['identifier'])
    .join(' ') === 'j n';

/** The texts before, between and after interactions. */
function textsBetween(body: XmlElement, interactions: readonly XmlElement[], missing: (what: Missing) => void): Rich[] {
  const lines = new Set(interactions.map(({ name }) => name));
  const all = richFrom(marked(body), missing, (element) => {
    if (lines.has(element.tag)) return [{ tag: 'cut', parts: [] }];
    if (isInteraction(element.tag) || element.tag === 'rubricBlock' || element.tag === 'feedbackBlock' || element.tag === 'feedbackInline')
      return [];
    return;
  });
  const texts: RichPart[][] = [[]];
  const walk = (parts: Rich) => {
    for (const part of parts) {
      if (typeof part !== 'string' && part.tag === 'cut') texts.push([]);
      else if (typeof part !== 'string' && hasCut(part.parts)) walk(part.parts);
      else texts.at(-1)?.push(part);
    }
  };
  walk(all);
  return texts.map((parts) => blocksOf(parts));
}

const hasCut = (parts: Rich): boolean => parts.some((part) => typeof part !== 'string' && (part.tag === 'cut' || hasCut(part.parts)));
