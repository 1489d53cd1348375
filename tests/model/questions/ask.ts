import { parseMarkdown } from '../../../src/markdown/parse.ts';
import type { Language } from '../../../src/model/entry.ts';
import { questionRule } from '../../../src/model/questions/kinds.ts';
import type { Question, Verdict } from '../../../src/model/questions/question.ts';
import { questionsOf } from '../../../src/model/questions/read.ts';

/** The question of a block. */
export function question(block: string, language: Language = 'de'): Question {
  const parsed = parseMarkdown(block, 'x.mdx');
  const [found] = 'tree' in parsed ? questionsOf(parsed.tree, language) : [];
  if (!found) throw new Error('no question');
  return found;
}

/** How a response to a question is judged. */
export function judged(asked: Question, response: string): Verdict {
  const rule = questionRule(asked.kind);
  if (!rule) throw new Error(asked.kind);
  return rule.judge(asked, response);
}

/** A gap question with one gap. */
export const gapOf = (accepted: string, forgive = '', language: Language = 'de'): Question =>
  question(`<Question id="q" kind="gap" forgive="${forgive}">\n\nWas?\n\nEin [a].\n\n- a) ${accepted}\n  - Weil.\n\n</Question>`, language);

/** Whether one text fills the gap. */
export const fills = (asked: Question, text: string): boolean => judged(asked, `a=${text}`).right;
