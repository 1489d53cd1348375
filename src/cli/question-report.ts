import { fill } from '../i18n/fill.ts';
import { lossSentence, questionExchangeWordsIn } from '../i18n/question-exchange-words.ts';
import type { Language } from '../model/entry.ts';
import type { Level, Loss } from '../model/exchange/questions/item.ts';

const mostLines = 60;

/** What got lost, was adapted or added, as text, a line each. */
export function lossText(losses: readonly Loss[], language: Language): string {
  const words = questionExchangeWordsIn(language);
  const levels: [Level, string][] = [
    ['lost', words.lost],
    ['adapted', words.adapted],
    ['guessed', words.guessed],
  ];
  return levels
    .flatMap(([level, heading]) => {
      const here = losses.filter((one) => one.level === level);
      if (here.length === 0) return [];
      const rest = here.length - mostLines;
      return [
        [
          `${heading} (${here.length})`,
          ...here.slice(0, mostLines).map((one) => `  ${lossLine(one, language)}`),
          ...(rest > 0 ? [`  ${fill(words.more, { n: rest })}`] : []),
        ].join('\n'),
      ];
    })
    .join('\n\n');
}

function lossLine({ file, line, type, id, code, params }: Loss, language: Language): string {
  const place = line === undefined ? '' : fill(questionExchangeWordsIn(language).line, { line });
  return `${file && file !== id ? `${file}  ` : ''}${place}${type} ${id}: ${lossSentence(code, params, language)}`;
}

/** The same as data. */
export const lossData = (losses: readonly Loss[], language: Language) =>
  losses.map((one) => ({ ...one, sentence: lossSentence(one.code, one.params, language) }));
