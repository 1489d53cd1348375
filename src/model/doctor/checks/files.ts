import { type Diagnosis, type DoctorCheck, type FileUse, type FileVisit, fine, lastOf, valuesOf } from '../facts.ts';

const rightTypes: Record<FileUse, { right: string; test: RegExp }> = {
  script: { right: 'text/javascript', test: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i },
  module: { right: 'text/javascript', test: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i },
  style: { right: 'text/css', test: /^text\/css\b/i },
  font: { right: 'font/woff2', test: /^(?:font\/woff2|application\/(?:x-)?font-woff2?|application\/octet-stream)\b/i },
  search: { right: 'application/octet-stream', test: /^application\/(?!x-?html)/i },
  captions: { right: 'text/vtt', test: /^text\/vtt\b/i },
};

/** Files that are not there, or come as something browsers do not take. One finding for each ending, not for each file. */
export const fileTypes: DoctorCheck = ({ files }) => {
  const seen = new Set<string>();
  return files
    .map((file) => judged(file))
    .filter((one): one is Diagnosis => one !== undefined)
    .filter(({ cause, params }) => {
      const key = `${cause} ${params['ending']}`;
      return !seen.has(key) && seen.add(key);
    });
};

function judged(file: FileVisit): Diagnosis | undefined {
  const answer = lastOf(file);
  const ending = /\.([a-z0-9_]+)$/i.exec(new URL(file.url).pathname)?.[1] ?? '';
  const { right, test } = rightTypes[file.use];
  const remedy = { ending, type: right };
  if (answer && (answer.status === 404 || answer.status === 410))
    return { cause: 'missing-file', severity: 'error', url: file.url, params: { ending, status: String(answer.status) }, remedy };
  const [type] = valuesOf(answer, 'content-type');
  // A page in place of a file is a gate, and that has its own check.
  if (!fine(answer) || (type !== undefined && (test.test(type) || /^text\/html\b/i.test(type)))) return;
  // Browsers take style sheets and modules by their type alone, a script too once they must not guess.
  const strict =
    file.use === 'style' ||
    file.use === 'module' ||
    (file.use === 'script' && valuesOf(answer, 'x-content-type-options').some((value) => /nosniff/i.test(value)));
  return {
    cause: 'media-type',
    severity: strict ? 'error' : 'warning',
    url: file.url,
    params: { ending, line: type === undefined ? 'Content-Type: –' : `Content-Type: ${type}`, right },
    remedy,
  };
}
