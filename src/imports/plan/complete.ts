import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import type { Losses } from '../terms/read.ts';
import { type Candidate, languagesIn, titleIn } from './candidate.ts';
import { TermEdit } from './term-edit.ts';
import { filled, wordsOf } from './words.ts';

/** Texts without which a term stays a draft, as the check `incomplete` asks for them in every language. */
const wanted = ['definition', 'plain', 'not', 'example'] as const;

/**
 * A new entry from a concept of a file. It is a draft unless the file gives another status and all that status needs: somebody should read it.
 * A concept without a name in the leading language gets the other language's name there and a summary that says so.
 * @param today the day that counts as read where the file tells none
 */
export function complete(candidate: Candidate, library: Library, today: string, losses: Losses): TermEdit {
  const { record, id, at } = candidate;
  const { leading } = library;
  const edit = new TermEdit(id);
  const spoken = library.site.languages.filter((language) => language === leading || titleIn(record, language) !== undefined);
  if (titleIn(record, leading) === undefined) losses.add('not-leading', { language: leading }, at);
  for (const language of languagesIn(record).filter((one) => !spoken.includes(one))) losses.add('nameless-texts', { language }, at);
  for (const language of spoken) {
    const made = wordsOf(record, language, leading);
    if (!made) continue;
    edit.words[language] = made.words;
    if (made.cut) losses.add('text-cut', { field: `${language}.summary`, right: 160 }, at);
    edit.reasons.push(...made.reasons);
  }
  const whole =
    record.domain !== undefined && spoken.every((language: Language) => wanted.every((key) => edit.words[language]?.[key] !== undefined));
  const status = whole && record.status ? record.status : 'draft';
  if (record.status && record.status !== status) losses.add('status-lowered', { status: record.status }, at);
  Object.assign(
    edit.facts,
    filled({
      domain: record.domain,
      autoLink: record.autoLink === false ? false : undefined,
      owner: record.owner,
      reviewed: record.reviewed ?? today,
      reviewEvery: record.reviewEvery,
      status,
      replacedBy: record.replacedBy,
      version: record.version,
      changes: record.changes,
      sources: record.sources,
    }),
  );
  return edit;
}
