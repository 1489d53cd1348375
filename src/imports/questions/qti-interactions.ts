import type { Language } from '../../model/entry.ts';
import { type Item, type ItemOption, type Loss, letters, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, inlineOf, type Rich, trimmed } from '../../model/exchange/questions/rich.ts';
import type { XmlElement } from '../terms/xml.ts';
import { type Missing, richFrom } from './html.ts';
import { inTurn } from './in-turn.ts';
import type { Feedback } from './qti-feedback.ts';
import { below, child, children, marked } from './qti-xml.ts';

/** Where interactions are read, and what is known around them. */
export interface Place {
  root: XmlElement;
  at: Pick<Loss, 'id' | 'type' | 'line' | 'file'>;
  language: Language;
  losses: Loss[];
  missing: (what: Missing) => void;
  feedback: Feedback;
  declaration: (name: string) => XmlElement | undefined;
}

/** A choice, order, pairs or free text as a question; nothing where it cannot become one. */
export function interactionItem(place: Place, interaction: XmlElement, before: Rich): Item | undefined {
  const at = { ...place.at, type: interaction.name, line: interaction.line };
  const own = child(interaction, 'prompt');
  const prompt = [...blocksOf(before), ...(own ? blocksOf(richFrom(marked(own), place.missing)) : [])];
  const base: Item = { id: at.id, kind: 'single', prompt, groups: [], between: [], right: [], line: interaction.line };
  const declaration = place.declaration(interaction.attributes['responseIdentifier'] ?? '');
  if (interaction.name === 'extendedTextInteraction') return freeText(place, declaration, base, at);
  if (interaction.name === 'matchInteraction') return pairs(place, interaction, declaration, base, at);
  const options = optionsOf(place, children(interaction, 'simpleChoice'), rightOf(declaration));
  if (!enough(options, at, place.losses)) return;
  const key = (identifier: string) => options.find((one) => one.identifier === identifier)?.key;
  const right = rightOf(declaration).flatMap((identifier) => key(identifier) ?? []);
  const groups = [options.map(({ key, text, feedback }) => ({ key, text, feedback }))];
  if (interaction.name === 'orderInteraction') {
    if (right.length !== options.length || new Set(right).size !== right.length) {
      place.losses.push(loss('no-answer', at));
      return;
    }
    return inTurn({ ...base, kind: 'order', groups, right }, at, place.losses);
  }
  const weighed = weights(declaration);
  if (right.length === 0) {
    place.losses.push(loss('no-answer', at));
    return;
  }
  if (new Set([...weighed.values()].filter((one) => one > 0)).size > 1) place.losses.push(loss('weights', at));
  const most = interaction.attributes['maxChoices'];
  const single =
    declaration?.attributes['cardinality'] === 'single' || (declaration?.attributes['cardinality'] === undefined && most === '1');
  if (single && right.length > 1) place.losses.push(loss('several-right', at, { n: right.length }));
  return { ...base, kind: single && right.length === 1 ? 'single' : 'multiple', groups, right: [...new Set(right)] };
}

/** Right answers: those declared correct, else those that score. */
export function rightOf(declaration: XmlElement | undefined): string[] {
  const values = children(child(declaration, 'correctResponse'), 'value').map(({ text }) => text.trim());
  if (values.length > 0) return values;
  const scores = [...weights(declaration)].filter(([, score]) => score > 0);
  const best = Math.max(...scores.map(([, score]) => score));
  return scores.filter(([, score]) => declaration?.attributes['cardinality'] !== 'single' || score === best).map(([key]) => key);
}

/** What answers score, by their mapping. */
export const weights = (declaration: XmlElement | undefined): Map<string, number> =>
  new Map(
    children(child(declaration, 'mapping'), 'mapEntry').map(({ attributes }) => [
      attributes['mapKey'] ?? '',
      Number(attributes['mappedValue'] ?? 0),
    ]),
  );

interface Named extends ItemOption {
  identifier: string;
}

/** Answers with keys: their own where those are letters, else by turn. */
function optionsOf(place: Place, choices: readonly XmlElement[], right: readonly string[]): Named[] {
  const names = choices.map(({ attributes }) => attributes['identifier'] ?? '');
  const keep = names.every((name) => /^[a-z]$/.test(name)) && new Set(names).size === names.length;
  return choices.map((choice, index) => {
    const identifier = names[index] ?? '';
    const inner = children(choice, 'feedbackInline').concat(below(choice).filter(({ name }) => name === 'feedbackBlock'));
    const text = richFrom(marked(choice), place.missing, ({ tag }) =>
      tag === 'feedbackInline' || tag === 'feedbackBlock' ? [] : undefined,
    );
    const own = [...inner.flatMap((one) => blocksOf(richFrom(marked(one), place.missing))), ...place.feedback.of(identifier)];
    const shared = own.length > 0 ? own : right.includes(identifier) ? place.feedback.right : place.feedback.wrong;
    const unique = shared.filter((one, at) => shared.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at);
    return { identifier, key: keep ? identifier : (letters[index] ?? ''), text: trimmed(inlineOf(text)), feedback: unique };
  });
}

function enough(options: readonly unknown[], at: Place['at'], losses: Loss[]): boolean {
  if (options.length < 2) losses.push(loss('no-options', at));
  else if (options.length > letters.length) losses.push(loss('too-many-options', at, { found: options.length, right: letters.length }));
  else return true;
  return false;
}

function freeText(place: Place, declaration: XmlElement | undefined, base: Item, at: Place['at']): Item {
  const given = rightOf(declaration);
  if (given.length > 0) place.losses.push(loss('graded-text', at, { found: given[0]?.slice(0, 80) ?? '' }));
  const own = place.feedback.of('thoughts');
  const shown = own.length > 0 ? own : place.feedback.always;
  const [list, ...more] = shown;
  const isList = list?.tag === 'ul' && more.length === 0 && list.parts.length <= letters.length;
  const thoughts = isList ? list.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.parts])) : [];
  return {
    ...base,
    kind: 'reflection',
    groups: thoughts.length > 0 ? [thoughts.map((text, index) => ({ key: letters[index] ?? '', text, feedback: [] }))] : [],
  };
}

function pairs(place: Place, interaction: XmlElement, declaration: XmlElement | undefined, base: Item, at: Place['at']): Item | undefined {
  const [one, two] = children(interaction, 'simpleMatchSet').map((set) => children(set, 'simpleAssociableChoice'));
  const right = rightOf(declaration).map((pair) => pair.split(/\s+/));
  if (!one || !two || one.length === 0 || two.length === 0) {
    place.losses.push(loss('no-options', at));
    return;
  }
  if (right.length === 0) {
    place.losses.push(loss('no-answer', at));
    return;
  }
  const partnersOf = (things: readonly XmlElement[], from: 0 | 1) =>
    things.map(({ attributes }) => right.filter((pair) => pair[from] === attributes['identifier']));
  const once = (things: readonly XmlElement[], from: 0 | 1) => partnersOf(things, from).every((found) => found.length === 1);
  const swap = !once(one, 0) && once(two, 1);
  const [things, partners] = swap ? [two, one] : [one, two];
  if (!once(things, swap ? 1 : 0)) {
    place.losses.push(loss('match-many', at));
    return;
  }
  if (things.length < 2 || things.length > letters.length || partners.length > 9) {
    place.losses.push(
      things.length < 2
        ? loss('no-options', at)
        : loss('too-many-options', at, { found: Math.max(things.length, partners.length), right: 9 }),
    );
    return;
  }
  if (swap) place.losses.push(loss('swapped', at));
  const options = optionsOf(place, things, []);
  const others = partners.map((choice, index) => ({
    identifier: choice.attributes['identifier'] ?? '',
    key: String(index + 1),
    text: trimmed(inlineOf(richFrom(marked(choice), place.missing))),
    feedback: [],
  }));
  const answer = options.map(({ identifier, key }) => {
    const pair = right.find((found) => found[swap ? 1 : 0] === identifier) ?? [];
    return { key, partner: others.find((other) => other.identifier === pair[swap ? 0 : 1])?.key };
  });
  if (answer.some(({ partner }) => !partner)) {
    place.losses.push(loss('no-answer', at));
    return;
  }
  const plain = ({ key, text, feedback }: ItemOption): ItemOption => ({ key, text, feedback });
  return {
    ...base,
    kind: 'match',
    groups: [options.map(plain), others.map(plain)],
    right: answer.map(({ key, partner }) => key + partner),
  };
}
