import type { Language } from '../../model/entry.ts';
import { type Item, type ItemOption, type Loss, loss, placeOfItem } from '../../model/exchange/questions/item.ts';
import { plainOf } from '../../model/exchange/questions/rich.ts';
import { xmlAttribute, xmlText } from '../terms/xml.ts';
import { accepted, thoughts } from './gift.ts';
import { numbersOf } from './numbers.ts';
import {
  all,
  blocks,
  choice,
  declaration,
  identifier,
  inline,
  matchCorrect,
  modalOf,
  scored,
  set,
  value,
  variable,
  written,
} from './qti-parts.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const schema = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd';

/** What a kind puts into an item. */
interface Parts {
  responses: string[];
  /** Cardinality of the outcome that opens feedback. */
  feedback: 'single' | 'multiple';
  /** What follows the prompt; the prompt itself where the answers are in the text. */
  body: string;
  processing: string[];
  modal: string[];
}

/** A question as a QTI 2.1 item (IMS Question and Test Interoperability 2.1, information model and XML binding). */
export function qtiItem(item: Item, language: Language, losses: Loss[]): string {
  const { responses, feedback, body, ...parts } = partsOf(item, language, losses);
  const modal = parts.modal.filter((line) => line !== '');
  // Without feedback nothing opens it.
  const processing =
    modal.length > 0
      ? parts.processing
      : parts.processing.map((line) => line.replace(/<setOutcomeValue identifier="FEEDBACK">.*?<\/setOutcomeValue>/, '')).filter(Boolean);
  const outcomes = [
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>',
    ...(modal.length > 0 ? [`<outcomeDeclaration identifier="FEEDBACK" cardinality="${feedback}" baseType="identifier"/>`] : []),
  ];
  const lines = [
    ...responses,
    ...outcomes,
    '<itemBody>',
    ...body.split('\n').map((line) => `  ${line}`),
    '</itemBody>',
    ...(processing.length > 0 ? ['<responseProcessing>', ...processing.map((line) => `  ${line}`), '</responseProcessing>'] : []),
    ...modal,
  ];
  const root = [
    `xmlns="${namespace}"`,
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `xsi:schemaLocation="${namespace} ${schema}"`,
    `identifier="${item.id}"`,
    `title="${xmlAttribute(plainOf(item.prompt).slice(0, 100) || item.id)}"`,
    'adaptive="false"',
    'timeDependent="false"',
    `xml:lang="${language}"`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<assessmentItem ${root.join(' ')}>\n${lines.map((line) => `  ${line}`).join('\n')}\n</assessmentItem>\n`;
}

function partsOf(item: Item, language: Language, losses: Loss[]): Parts {
  const at = placeOfItem(item);
  const [first = [], second = []] = item.groups;
  const prompt = blocks(item.prompt);
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const cardinality = item.kind;
      return {
        responses: [declaration('RESPONSE', cardinality, 'identifier', item.right.map(identifier))],
        feedback: cardinality,
        body: `${prompt}\n${choice('RESPONSE', first, cardinality === 'single' ? 1 : 0)}`,
        processing: [...scored(matchCorrect('RESPONSE')), set('FEEDBACK', variable('RESPONSE'))],
        modal: first.map((one) => modalOf(one)),
      };
    }
    case 'truth':
      return {
        responses: ['RESPONSE_1', 'RESPONSE_2'].map((name, index) =>
          declaration(name, 'single', 'identifier', [item.right[index] ?? ''].map(identifier)),
        ),
        feedback: 'multiple',
        body: [prompt, choice('RESPONSE_1', first, 1), blocks(item.between), choice('RESPONSE_2', second, 1)].filter(Boolean).join('\n'),
        processing: [
          ...scored(`<and>${matchCorrect('RESPONSE_1')}${matchCorrect('RESPONSE_2')}</and>`),
          set('FEEDBACK', `<multiple>${variable('RESPONSE_1')}${variable('RESPONSE_2')}</multiple>`),
        ],
        modal: [...first, ...second].map((one) => modalOf(one)),
      };
    case 'order': {
      const choices = first.map((one) => `  <simpleChoice identifier="${identifier(one.key)}">${inline(one.text)}</simpleChoice>`);
      return {
        responses: [declaration('RESPONSE', 'ordered', 'identifier', item.right.map(identifier))],
        feedback: 'multiple',
        body: `${prompt}\n<orderInteraction responseIdentifier="RESPONSE" shuffle="false">\n${choices.join('\n')}\n</orderInteraction>`,
        processing: [...scored(matchCorrect('RESPONSE')), ...all(first)],
        modal: first.map((one) => modalOf(one, plainOf(one.text))),
      };
    }
    case 'match': {
      const associable = (most: number) => (one: ItemOption) =>
        `    <simpleAssociableChoice identifier="${identifier(one.key)}" matchMax="${most}">${inline(one.text)}</simpleAssociableChoice>`;
      const matchSet = (rows: string[]) => `  <simpleMatchSet>\n${rows.join('\n')}\n  </simpleMatchSet>`;
      const interaction = `<matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations="${first.length}">`;
      return {
        responses: [
          declaration(
            'RESPONSE',
            'multiple',
            'directedPair',
            item.right.map((pair) => `${identifier(pair.charAt(0))} ${identifier(pair.charAt(1))}`),
          ),
        ],
        feedback: 'multiple',
        body: `${prompt}\n${interaction}\n${matchSet(first.map(associable(1)))}\n${matchSet(second.map(associable(0)))}\n</matchInteraction>`,
        processing: [...scored(matchCorrect('RESPONSE')), ...all(first)],
        modal: first.map((one) => modalOf(one, plainOf(one.text))),
      };
    }
    case 'gap': {
      const words = first.map((one) => ({ one, name: `RESPONSE_${one.key}`, accepted: accepted(one) }));
      return {
        responses: words.map(({ name, accepted }) => {
          const entries = accepted.map((word) => `<mapEntry mapKey="${xmlAttribute(word)}" mappedValue="1" caseSensitive="false"/>`);
          return declaration(name, 'single', 'string', accepted.slice(0, 1), `<mapping defaultValue="0">${entries.join('')}</mapping>`);
        }),
        feedback: 'multiple',
        body: blocks(item.prompt, (key) => {
          const length = Math.max(
            8,
            ...accepted(first.find((one) => one.key === key) ?? { key, text: [], feedback: [] }).map((word) => word.length),
          );
          return `<textEntryInteraction responseIdentifier="RESPONSE_${key}" expectedLength="${length}"/>`;
        }),
        processing: [
          ...scored(
            `<and>${words.map(({ name }) => `<gte><mapResponse identifier="${name}"/><baseValue baseType="float">1</baseValue></gte>`).join('')}</and>`,
          ),
          ...all(first),
        ],
        modal: words.map(({ one, accepted }) => modalOf(one, accepted[0])),
      };
    }
    case 'number':
      return numberParts(item, language, prompt, (code) => losses.push(loss(code, at)));
    default: {
      const others = thoughts(first);
      return {
        responses: ['<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>'],
        feedback: 'single',
        body: `${prompt}\n<extendedTextInteraction responseIdentifier="RESPONSE"/>`,
        processing: others.length > 0 ? [set('FEEDBACK', value('identifier', 'thoughts'))] : [],
        modal:
          others.length > 0
            ? [`<modalFeedback outcomeIdentifier="FEEDBACK" identifier="thoughts" showHide="show">${written(others)}</modalFeedback>`]
            : [],
      };
    }
  }
}

function numberParts(item: Item, language: Language, prompt: string, left: (code: 'within-range') => void): Parts {
  const options = (item.groups[0] ?? []).flatMap((one) => {
    const ends = numbersOf(one, language);
    return ends ? [{ one, ends }] : [];
  });
  const right = options.find(({ one }) => item.right.includes(one.key));
  const test = ([from, to]: [number, number]) => {
    if (from !== to) {
      if (item.within) left('within-range');
      return `<and><gte>${variable('RESPONSE')}${value('float', from)}</gte><lte>${variable('RESPONSE')}${value('float', to)}</lte></and>`;
    }
    const mode = item.within ? `toleranceMode="absolute" tolerance="${item.within} ${item.within}"` : 'toleranceMode="exact"';
    return `<equal ${mode}>${variable('RESPONSE')}${value('float', from)}</equal>`;
  };
  const conditions = options.map(({ one, ends }, index) => {
    const tag = index === 0 ? 'responseIf' : 'responseElseIf';
    const score = one === right?.one ? set('SCORE', value('float', 1)) : '';
    return `  <${tag}>${test(ends)}${score}${set('FEEDBACK', value('identifier', identifier(one.key)))}</${tag}>`;
  });
  return {
    responses: [declaration('RESPONSE', 'single', 'float', right ? [String(right.ends[0])] : [])],
    feedback: 'single',
    body: `${prompt}\n<p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="10"/>${item.unit ? ` ${xmlText(item.unit)}` : ''}</p>`,
    processing: ['<responseCondition>', ...conditions, '</responseCondition>'],
    modal: options.map(({ one }) => modalOf(one, plainOf(one.text))),
  };
}
