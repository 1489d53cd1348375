import { join } from 'node:path';
import { stringify } from 'yaml';
import { contentFolder } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { writeFiles } from '../build/write-files.ts';
import { fill } from '../i18n/fill.ts';
import { noticeWordsIn } from '../i18n/notice-words.ts';
import type { Language } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Library } from '../model/library.ts';
import { missingPositions } from '../model/path-positions.ts';

/**
 * `lotse check --positions`: adds what is missing at the end of each path's `ids.yaml`. Old lines are never moved or taken
 * out: their places are where learners' progress is kept. Comments in the file are lost.
 */
export function positions(library: Library | undefined, findings: Finding[], language: Language): number {
  const words = noticeWordsIn(language).positions;
  if (!library) {
    process.stderr.write(`${words.content}\n\n${reportText(findings, language, 0)}\n`);
    return 1;
  }
  const wanting = library.of('paths').flatMap((path) => {
    const missing = missingPositions(library, path);
    return missing.length > 0 ? [{ path, missing }] : [];
  });
  if (wanting.length === 0) process.stdout.write(`${words.none}\n`);
  for (const { path, missing } of wanting) {
    const file = join('paths', path.id, 'ids.yaml');
    writeFiles(contentFolder(), [{ path: file, body: stringify([...new Set([...path.positions, ...missing])], { lineWidth: 0 }) }]);
    process.stdout.write(`${fill(words.added, { n: missing.length, file })}\n`);
  }
  return 0;
}
