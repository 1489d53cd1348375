import type { ItemOption } from '../../model/exchange/questions/item.ts';
import { inlineOf, type Rich, xhtml } from '../../model/exchange/questions/rich.ts';
import { xmlAttribute, xmlText } from '../terms/xml.ts';

/** Keys as identifiers, which may not begin with a digit. */
export const identifier = (key: string): string => (/^\d/.test(key) ? `p${key}` : key);
/** Text in one line: a line break that counts is a reference, so that indenting leaves it alone. */
export const written = (parts: Rich, gap?: (key: string) => string): string => xhtml(parts, xmlText, gap).replaceAll('\n', '&#10;');
export const blocks = (parts: Rich, gap?: (key: string) => string): string => parts.map((part) => written([part], gap)).join('\n');
export const inline = (parts: Rich): string => written(inlineOf(parts));
export const variable = (name: string): string => `<variable identifier="${name}"/>`;
export const value = (type: string, content: string | number): string => `<baseValue baseType="${type}">${content}</baseValue>`;
export const set = (name: string, expression: string): string => `<setOutcomeValue identifier="${name}">${expression}</setOutcomeValue>`;
export const matchCorrect = (name: string): string => `<match>${variable(name)}<correct identifier="${name}"/></match>`;
export const scored = (test: string): string[] => [
  `<responseCondition><responseIf>${test}${set('SCORE', value('float', 1))}</responseIf></responseCondition>`,
];
/** Feedback on things placed or filled in: all of it, as each says why. */
export const all = (options: readonly ItemOption[]): string[] =>
  options.some(({ feedback }) => feedback.length > 0)
    ? [set('FEEDBACK', `<multiple>${options.map(({ key }) => value('identifier', identifier(key))).join('')}</multiple>`)]
    : [];

export function declaration(name: string, cardinality: string, type: string, right: readonly string[], mapping = ''): string {
  const values = right.map((one) => `<value>${xmlText(one)}</value>`).join('');
  return `<responseDeclaration identifier="${name}" cardinality="${cardinality}" baseType="${type}"><correctResponse>${values}</correctResponse>${mapping}</responseDeclaration>`;
}

export function choice(response: string, options: readonly ItemOption[], most: number): string {
  const rows = options.map((one) => `  <simpleChoice identifier="${identifier(one.key)}">${inline(one.text)}</simpleChoice>`);
  return `<choiceInteraction responseIdentifier="${response}" shuffle="false" maxChoices="${most}">\n${rows.join('\n')}\n</choiceInteraction>`;
}

export const modalOf = ({ key, feedback }: ItemOption, title?: string): string =>
  feedback.length === 0
    ? ''
    : `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${identifier(key)}" showHide="show"${title ? ` title="${xmlAttribute(title)}"` : ''}>${written(feedback)}</modalFeedback>`;
