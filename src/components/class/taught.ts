import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import { plain } from '../../model/plain-text.ts';
import { questionRule } from '../../model/questions/kinds.ts';
import type { Question } from '../../model/questions/question.ts';
import { partsOf, replaceParts } from '../handout/html-parts.ts';
import type { AskedQuestion, TaughtLesson } from './picture.ts';

/**
 * The lessons that ask something, with the words of their questions as their pages show them.
 * @param bodyOf stored HTML of a lesson
 */
export const taughtLessons = (library: Library, language: Language, bodyOf: (id: string) => string): TaughtLesson[] =>
  library
    .of('lessons')
    .map((lesson) => ({ id: lesson.id, title: library.title(lesson, language), questions: askedIn(bodyOf(lesson.id)) }))
    .filter(({ questions }) => questions.length > 0);

function askedIn(html: string): AskedQuestion[] {
  return partsOf(html, /<(lotse-question)\s/g)
    .map(({ start, end }) => html.slice(start, end))
    .flatMap((one) => {
      const question = JSON.parse(unescaped(/data-question="([^"]*)"/.exec(one)?.[1] ?? '{}')) as Question;
      if (!questionRule(question.kind)?.graded) return [];
      const prompt = /<legend class="question-prompt">(?:<span class="question-number">[\s\S]*?<\/span>)?([\s\S]*?)<\/legend>/.exec(
        one,
      )?.[1];
      return [{ ...question, prompt: plain(prompt ?? ''), words: wordsOf(one) }];
    });
}

/** Words of a question's options and partners, by key. */
function wordsOf(html: string): Record<string, string> {
  const bare = replaceParts(
    replaceParts(html, /<(details)\s/g, () => ''),
    /<(select)\s/g,
    () => '',
  );
  const options = partsOf(bare, /<(div|li) class="option[^"]*" data-option="/g).map(({ start, end }) => bare.slice(start, end));
  const partners = partsOf(/<ul class="partners">[\s\S]*?<\/ul>/.exec(bare)?.[0] ?? '', /<(li)[\s>]/g);
  const list = /<ul class="partners">[\s\S]*?<\/ul>/.exec(bare)?.[0] ?? '';
  return Object.fromEntries([
    ...options.map((option) => [/data-option="(\w)"/.exec(option)?.[1] ?? '', plain(option)]),
    ...partners.map(({ start, end }) => {
      const [, key = '', text = ''] = /^(\d)\s*(.*)$/.exec(plain(list.slice(start, end))) ?? [];
      return [key, text];
    }),
  ]);
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
