import { type Diagnosis, type DoctorCheck, type FileVisit, lastOf, type Visit, valuesOf } from '../facts.ts';

/** A gate stands before the page or its files: a frame has no session there, or may not show the gate’s own page. */
export const login: DoctorCheck = ({ page, own, files }) => {
  const gate = gateOf(page);
  if (gate) return [gate];
  // An answer whose body nobody saw may be anything.
  const strange: Diagnosis[] =
    own === false && lastOf(page)?.status === 200
      ? [{ cause: 'not-own', severity: 'warning', url: lastOf(page)?.url ?? page.url, params: {} }]
      : [];
  const closed = files.map((file) => gateOf(file) ?? pageInstead(file)).find((one) => one !== undefined);
  return [...strange, ...(closed ? [closed] : [])];
};

function gateOf(visit: Visit): Diagnosis | undefined {
  const origin = new URL(visit.url).origin;
  const away = visit.answers.find(({ url }) => withoutScheme(new URL(url).origin) !== withoutScheme(origin));
  const leading = away && visit.answers[visit.answers.indexOf(away) - 1];
  if (away && leading)
    return {
      cause: 'login',
      severity: 'error',
      url: leading.url,
      params: { line: `${leading.status} Location: ${new URL(away.url).origin}/…` },
    };
  const answer = lastOf(visit);
  if (answer?.status !== 401 && answer?.status !== 403) return;
  return { cause: 'login', severity: 'error', url: answer.url, params: { line: String(answer.status) } };
}

/** From http to https on the same name is no gate. */
const withoutScheme = (origin: string): string => origin.replace(/^https?:/, '').replace(/:(?:80|443)$/, '');

function pageInstead(file: FileVisit): Diagnosis | undefined {
  const answer = lastOf(file);
  const [type = ''] = valuesOf(answer, 'content-type');
  if (answer?.status !== 200 || !/^text\/html\b/i.test(type)) return;
  return { cause: 'login', severity: 'error', url: file.url, params: { line: `200 Content-Type: ${type}` } };
}
