import { join } from 'node:path';
import { confirmedText, writeConfirmed } from '../build/confirmed-forms.ts';
import { contentFolder, formsFile } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { fill } from '../i18n/fill.ts';
import { noticeWordsIn } from '../i18n/notice-words.ts';
import type { Language } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { type ConfirmedForms, confirmForms, readConfirmed } from '../model/forms-confirm.ts';
import type { Library } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import type { SourceContent } from '../model/source.ts';

/**
 * `lotse check --confirm [ID…]`: writes down that the forms of these terms, or of all, have been read and found right.
 * Refuses what it would destroy: a `forms.yaml` it cannot read, ids it does not know.
 */
export function confirm(
  content: SourceContent,
  library: Library | undefined,
  findings: Finding[],
  ids: string[],
  language: Language,
): number {
  const words = noticeWordsIn(language).confirm;
  const file = join(contentFolder(), formsFile);
  const before = readConfirmed(content);
  if (content.forms && !before) return fail(fill(words.broken, { file }));
  if (!library) return fail(`${words.content}\n\n${reportText(findings, language, 0)}`);
  const known = library.of('terms').map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return fail(unknown.map((id) => fill(words.unknown, { id, right: nearest(id, known) })).join('\n'));
  const after = confirmForms(content, library, ids.length > 0 ? new Set(ids) : undefined);
  const changed = changes(before ?? {}, after);
  try {
    if (!before || confirmedText(before) !== confirmedText(after)) writeConfirmed(contentFolder(), after);
  } catch (error) {
    return fail(fill(words.unwritable, { reason: (error as Error).message }));
  }
  process.stdout.write(
    `${changed === 0 ? fill(words.same, { file }) : fill(changed === 1 ? words.done.one : words.done.many, { n: changed, file })}\n`,
  );
  return 0;
}

/** How many terms have other lines than before. */
const changes = (before: ConfirmedForms, after: ConfirmedForms): number =>
  Object.entries(after).filter(([id, lines]) => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    return lines.de !== old?.de || lines.en !== old?.en;
  }).length;

function fail(message: string): 1 {
  process.stderr.write(`${message.trimEnd()}\n`);
  return 1;
}
